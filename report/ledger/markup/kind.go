// Package markup recognises texts that are marked up, as pages saved under the name of
// a workbook are, and brings them to UTF-8 whatever they are written in.
package markup

import (
	"bytes"
	"regexp"
	"strings"
)

// A Kind is a way in which texts are marked up.
type Kind int

// The kinds of texts. Plain is any that is not marked up.
const (
	Plain         Kind = iota
	Page               // HTML, with or without <html>
	Archive            // MHTML: a page with its parts, as mail
	SpreadsheetML      // XML spreadsheet of Excel 2002 and 2003
	XML
	PDF
	RTF
)

// headSize is how many bytes at the front of a file tell what it is. Text of a page may
// stand before its table.
const headSize = 64 << 10

// KindOf returns the kind of a file's text.
func KindOf(data []byte) Kind {
	head := data[:min(len(data), headSize)]
	if order := byteOrder(head); order != nil {
		head, _ = order.NewDecoder().Bytes(head[:len(head)/2*2])
	}
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	text := strings.ToLower(string(head))
	switch {
	case strings.HasPrefix(text, "%pdf"):
		return PDF
	case strings.HasPrefix(text, `{\rtf`):
		return RTF
	case strings.HasPrefix(text, "<"):
		return kindOfRoot(text)
	case isMail(text):
		return Archive
	case strings.Contains(text, "<table") && strings.Contains(text, "<tr") && rowCell.MatchString(text):
		return Page
	}
	return Plain
}

var (
	// root is the first element behind declarations and comments; its prefix is left out.
	root = regexp.MustCompile(`^(?:\s|<\?[^>]*>|<!--(?s:.*?)-->|<![^>]*>)*<(?:[\w.-]+:)?([\w.-]+)`)

	rowCell = regexp.MustCompile(`<t[dh][\s>]`)

	mailField = regexp.MustCompile(`^(?:mime-version|content-[a-z-]+|from|subject|date|message-id|x-[a-z-]+)[ \t]*:`)
)

// kindOfRoot returns the kind of a text that begins with a tag. What does not say that
// it is XML is a page.
func kindOfRoot(text string) Kind {
	name := ""
	if m := root.FindStringSubmatch(text); m != nil {
		name = m[1]
	}
	switch {
	case name == "workbook":
		return SpreadsheetML
	case name != "html" && name != "table" && strings.HasPrefix(text, "<?xml"):
		return XML
	}
	return Page
}

// isMail reports whether a text begins with the header of a mail.
func isMail(text string) bool {
	return mailField.MatchString(text) && strings.Contains(text, "content-type:")
}
