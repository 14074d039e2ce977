package docx

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongbao/report/fit"
	"tongbao/report/notice"
)

// A piece is text that one run holds: of one span and one spacing.
type piece struct {
	text    string
	from    int // first byte of the text in its paragraph's
	span    int
	spacing int
	scale   int  // width of the characters in percent; 0 for their own
	chinese bool // Latin text to be broken by the rules of Chinese
	breaks  bool // it ends a line within an address or another Latin word
}

// pieces cuts the spans where a line begins whose spacing differs, and ends
// each line of a broken paragraph with a break.
func pieces(spans []notice.Span, lines []fit.Line, style setting) []piece {
	var out []piece
	offset := 0
	for i, span := range spans {
		for from := 0; from < len(span.Text); {
			line, end := lineAt(lines, offset+from)
			to := min(end-offset, len(span.Text))
			p := piece{from: offset + from, span: i, spacing: style.spacing}
			if line < len(lines) {
				p.spacing, p.scale = lines[line].Spacing, lines[line].Scale
				if n := latinAfterMark(span.Text, from); n > 0 && lines[line].From == offset+from && !style.broken {
					to, p.chinese = min(to, from+n), true
				}
			}
			p.text = span.Text[from:to]
			p.breaks = !style.broken && offset+to == end && breaksLatin(span.Text, to)
			if style.broken && offset+to == end && !strings.HasSuffix(p.text, "\n") {
				p.text += "\n"
			}
			out = appendPiece(out, p)
			from = to
		}
		offset += len(span.Text)
	}
	return out
}

// like reports whether two pieces can be one run.
func (p piece) like(q piece) bool {
	return !p.breaks && p.span == q.span && p.spacing == q.spacing && p.scale == q.scale && p.chinese == q.chinese
}

// breaksLatin reports whether a Latin word goes on over a byte of the text. Word breaks it
// there if a place to break is marked, and LibreOffice too.
func breaksLatin(text string, at int) bool {
	latin := func(r rune) bool { return r > ' ' && r < 0x250 }
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return latin(before) && latin(after)
}

// breakHere is the character that marks such a place (可选的零宽分隔符).
const breakHere = "\u200b"

// latinAfterMark returns the length of the Latin word or number that begins at a
// byte of the text, right after a mark; 0 where there is none. LibreOffice 7.4
// does not break a line between some marks and Latin text, ） and 3 for one,
// unless that text too is Chinese by its language.
func latinAfterMark(text string, at int) int {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	if at == 0 || unicode.IsLetter(before) || unicode.IsNumber(before) {
		return 0
	}
	rest := strings.TrimLeftFunc(text[at:], func(r rune) bool { return r > ' ' && r < 0x2000 })
	return len(text) - at - len(rest)
}

// lineAt returns the line on which the byte at an offset stands, and where the next
// line begins: math.MaxInt where there is none.
func lineAt(lines []fit.Line, offset int) (line, end int) {
	for line+1 < len(lines) && lines[line+1].From <= offset {
		line++
	}
	if line+1 < len(lines) {
		return line, lines[line+1].From
	}
	return line, math.MaxInt
}

func appendPiece(out []piece, p piece) []piece {
	if last := len(out) - 1; last >= 0 && out[last].like(p) {
		out[last].text += p.text
		out[last].breaks = p.breaks
		return out
	}
	return append(out, p)
}
