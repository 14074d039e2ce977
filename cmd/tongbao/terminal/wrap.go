package terminal

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/width"

	"tongbao/report/gongwen"
)

// Columns is how wide a line may be, in columns of a terminal: two less than 80, so
// that a mark that is drawn wider than it is counted still has room.
const Columns = 78

// Width returns how many columns a text takes. Characters that are wide in Chinese
// and narrow elsewhere, such as quotation marks, count as wide.
func Width(text string) int {
	columns := 0
	for _, r := range text {
		columns += columnsOf(r)
	}
	return columns
}

func columnsOf(r rune) int {
	if unicode.Is(unicode.Mn, r) { // drawn over the character before
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth, width.EastAsianAmbiguous:
		return 2
	}
	return 1
}

// Wrapped returns a text in lines of at most so many columns, the first of them and
// the rest. No line begins with a mark that may not begin one or ends with an
// opening bracket. Words, figures and quoted paths stay whole, a path even where it
// is wider than the line: it must be possible to copy it.
func Wrapped(text string, first, rest int) []string {
	var lines []string
	line, used, room := "", 0, first
	for _, p := range pieces(text, rest) {
		if wide := Width(strings.TrimRight(p, " ")); used+wide > room && (used > 0 || room < rest) {
			lines = append(lines, strings.TrimRight(line, " "))
			line, used, room = "", 0, rest
		}
		if line == "" {
			p = strings.TrimLeft(p, " ")
		}
		line += p
		used += Width(p)
	}
	return append(lines, strings.TrimRight(line, " "))
}

// Clip returns the beginning of a text, at most so many columns with the … of what
// is cut off.
func Clip(text string, columns int) string {
	if Width(text) <= columns {
		return text
	}
	used := Width("…")
	for i, r := range text {
		if used += columnsOf(r); used > columns {
			return text[:i] + "…"
		}
	}
	return text
}

// pieces parts a text where a line may end. A piece wider than a line is parted
// anywhere, unless it has a path.
func pieces(text string, columns int) []string {
	var all []string
	for _, p := range unbreakable([]rune(text)) {
		if Width(p) <= columns || strings.ContainsAny(p, pathMarks) {
			all = append(all, p)
			continue
		}
		for _, r := range p {
			all = append(all, string(r))
		}
	}
	return all
}

// unbreakable parts a text at every place where a line may end.
func unbreakable(text []rune) []string {
	var all []string
	from, pathEnd := 0, 0
	for i := range text {
		if i < pathEnd {
			continue
		}
		if i > from && mayPart(text[i-1], text[i]) {
			all = append(all, string(text[from:i]))
			from = i
		}
		pathEnd = pathUntil(text, i)
	}
	return append(all, string(text[from:]))
}

// pathMarks part the folders of a path.
const pathMarks = `/\`

// pathUntil returns the end of the quoted path that begins at i, else i.
func pathUntil(text []rune, i int) int {
	if text[i] != '“' {
		return i
	}
	end := i + slices.Index(text[i:], '”')
	if end < i || !strings.ContainsAny(string(text[i:end]), pathMarks) {
		return i
	}
	return end + 1
}

// mayPart reports whether a line may end between two characters. Behind the sign for a line
// feed none may: what follows there would look like a line of ours.
func mayPart(before, after rune) bool {
	switch {
	case after == ' ', before == '–', before == '↓', strings.ContainsRune(notFirst, after), strings.ContainsRune(gongwen.NotLast, before):
		return false
	case before == ' ':
		return true
	}
	return columnsOf(before) > 1 || columnsOf(after) > 1
}

// notFirst has, besides the marks of the notice's page, what is closed up to the
// text before it on a screen.
const notFirst = gongwen.NotFirst + "…—–↓"
