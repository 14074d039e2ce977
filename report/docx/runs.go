package docx

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// A piece is text that one run holds: of one span and one spacing.
type piece struct {
	text    string
	span    int
	spacing int
	scale   int  // width of the characters in percent; 0 for their own
	chinese bool // Latin text to be broken by the rules of Chinese
}

// A setting is what a paragraph's style gives its runs.
type setting struct {
	face    gongwen.Typeface
	size    float64 // in points
	spacing int
	broken  bool // lines end at breaks: they do not fill the width
}

func settingOf(role gongwen.Role) setting {
	style := gongwen.StyleOf(role)
	return setting{
		face:    style.Face,
		size:    style.Size,
		spacing: fit.StyleSpacing(style.Size),
		broken:  style.Align == gongwen.Center || style.Align == gongwen.Right,
	}
}

// runs writes a paragraph's text.
func (b *body) runs(spans []notice.Span, lines []fit.Line, style setting) {
	size := 0.0
	if len(lines) > 0 && lines[0].Size != style.size {
		size = lines[0].Size
	}
	for _, p := range pieces(spans, lines, style) {
		span := spans[p.span]
		if span.Link != "" {
			b.open("hyperlink", "r:id", b.link(span.Link), "w:history", "1")
		}
		look := runLook{characterStyle(span), "", p.spacing, style.spacing, p.scale, size, p.chinese}
		for _, s := range b.fonts.stretches(style.faceOf(span), p.text) {
			look.family = s.family
			b.run(s.text, look)
		}
		if span.Link != "" {
			b.close("hyperlink")
		}
	}
}

// faceOf returns the typeface of a span.
func (s setting) faceOf(span notice.Span) gongwen.Typeface {
	if span.Body {
		return gongwen.StyleOf(gongwen.Body).Face
	}
	return s.face
}

// characterStyle returns a span's own style, empty for its paragraph's.
func characterStyle(span notice.Span) string {
	switch {
	case span.Body:
		return runInStyle
	case span.Link != "":
		return linkStyle
	}
	return ""
}

// boldRoles returns the roles whose blocks have bold text.
func boldRoles(flow []notice.Block) map[gongwen.Role]bool {
	roles := map[gongwen.Role]bool{}
	for _, block := range flow {
		for _, span := range block.Spans {
			if span.Bold {
				roles[block.Role] = true
			}
		}
	}
	return roles
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
			p := piece{span: i, spacing: style.spacing}
			if line < len(lines) {
				p.spacing, p.scale = lines[line].Spacing, lines[line].Scale
				if n := latinAfterMark(span.Text, from); n > 0 && lines[line].From == offset+from && !style.broken {
					to, p.chinese = min(to, from+n), true
				}
			}
			p.text = span.Text[from:to]
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
	return p.span == q.span && p.spacing == q.spacing && p.scale == q.scale && p.chinese == q.chinese
}

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
		return out
	}
	return append(out, p)
}

// A runLook is what a run has that its paragraph's style may lack.
type runLook struct {
	style         string
	family        string // of the font; empty for the style's
	spacing, base int
	scale         int     // in percent; 0 for the style's
	size          float64 // in points; 0 for the style's
	chinese       bool
}

func (b *body) run(text string, look runLook) {
	b.open("r")
	b.open("rPr")
	if look.style != "" {
		b.value("rStyle", look.style)
	}
	b.runFont(look.family)
	if look.spacing != look.base {
		b.number("spacing", look.spacing)
	}
	if look.scale != 0 && look.scale != 100 {
		b.number("w", look.scale)
	}
	if look.size != 0 {
		b.size(look.size)
	}
	if look.chinese {
		b.value("lang", "zh-CN")
	}
	b.close("rPr")
	b.content(text)
	b.close("r")
}

// runFont names the font of a run where it is not its style's.
func (b *body) runFont(family string) {
	if family == "" {
		b.eastAsianHint()
		return
	}
	b.empty("rFonts", "w:hint", "eastAsia", "w:ascii", family, "w:hAnsi", family, "w:eastAsia", family, "w:cs", family)
}

// content writes text with its breaks and tabs as the elements that stand for them.
func (b *body) content(text string) {
	for text != "" {
		end := strings.IndexAny(text, "\n\t")
		if end < 0 {
			end = len(text)
		}
		if end > 0 {
			b.open("t", "xml:space", "preserve")
			b.text(text[:end])
			b.close("t")
		}
		if end == len(text) {
			return
		}
		if text[end] == '\n' {
			b.empty("br")
		} else {
			b.empty("tab")
		}
		text = text[end+1:]
	}
}

func tabbed(block notice.Block) bool { return strings.Contains(block.Text(), "\t") }
