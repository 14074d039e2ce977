// Package terminal writes text to where people read it: whatever a file says is
// shown and never obeyed, and paragraphs are wrapped as Chinese is.
package terminal

import (
	"fmt"
	"strings"
	"unicode"
)

// Line returns a text as one line: a line feed of a name or a cell would begin a
// line that looks like one of ours. Other characters that a Writer would have to
// show by signs are shown by them here, so that they count in the width.
func Line(text string) string {
	return shown(strings.NewReplacer("\r\n", "↓", "\n", "↓", "\r", "↓", "\t", " ").Replace(text), sign)
}

// shown replaces what a terminal might obey by signs.
func shown(text string, sign func(rune) string) string {
	text = strings.ToValidUTF8(text, "\uFFFD") // a lone byte 9B begins a command in old terminals
	if strings.IndexFunc(text, obeyed) < 0 {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if obeyed(r) {
			b.WriteString(sign(r))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// obeyed reports whether a character is one that a terminal obeys or that shows
// nothing: control characters but for the line feed and the tab, marks of direction
// and other formatting, separators of lines and paragraphs.
func obeyed(r rune) bool {
	return r != '\n' && r != '\t' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
}

// sign is how a person is shown a character that shows nothing.
func sign(r rune) string { return fmt.Sprintf("<U+%04X>", r) }

// escape is the character in a string of JSON, where it means the same.
func escape(r rune) string {
	if r > 0xFFFF {
		r -= 0x10000
		return fmt.Sprintf(`\u%04x\u%04x`, 0xD800+r>>10, 0xDC00+r&0x3FF)
	}
	return fmt.Sprintf(`\u%04x`, r)
}
