package docx

import (
	"strings"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

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
func (b *body) runs(spans []notice.Span, lines []fit.Line, style setting, remarks []comment) {
	size := 0.0
	if len(lines) > 0 && lines[0].Size != style.size {
		size = lines[0].Size
	}
	marks := b.marks(remarks, style.broken)
	for _, p := range marks.cut(pieces(spans, lines, style)) {
		marks.before(p.from)
		span := spans[p.span]
		if span.Link != "" {
			b.open("hyperlink", "r:id", b.link(span.Link), "w:history", "1")
		}
		look := runLook{characterStyle(span), "", p.spacing, style.spacing, p.scale, size, p.chinese}
		stretches := b.fonts.stretches(span.Face(style.face), p.text)
		if p.breaks {
			stretches[len(stretches)-1].text += breakHere
		}
		for _, s := range stretches {
			look.family = s.family
			b.run(s.text, look)
		}
		if span.Link != "" {
			b.close("hyperlink")
		}
	}
	marks.end()
}

// characterStyle returns a span's own style, empty for its paragraph's.
func characterStyle(span notice.Span) string {
	switch {
	case span.Body:
		return runInStyle
	case span.Name:
		return signerNameStyle
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
