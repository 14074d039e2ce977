package main

import (
	"fmt"
	"slices"
	"strings"
)

// A source is a ledger as plain text, sheet by sheet.
type source []section

// A section is the text of one sheet. Title is what stands behind the name in
// the line that opens it.
type section struct {
	name, title string
	lines       []string
}

// read parts a data file at its lines "@ name title". Blank lines and lines
// that begin with # say nothing.
func read(text string) (source, error) {
	var s source
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "@ "):
			name, title, _ := strings.Cut(line[2:], " ")
			s = append(s, section{name: name, title: title})
		case len(s) == 0:
			return nil, fmt.Errorf("%q stands before the first sheet", line)
		default:
			last := &s[len(s)-1]
			last.lines = append(last.lines, strings.ReplaceAll(line, "⏎", "\n"))
		}
	}
	return s, nil
}

// sheet is the section of a name, empty where there is none.
func (s source) sheet(name string) section {
	if i := slices.IndexFunc(s, func(t section) bool { return t.name == name }); i >= 0 {
		return s[i]
	}
	return section{name: name}
}

// pair parts a line at its first ：.
func pair(line string) (head, text string) {
	head, text, _ = strings.Cut(line, "：")
	return head, text
}

// cells parts a line at its bars.
func cells(line string) []string {
	parts := strings.Split(line, "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}
