package layout

import (
	"slices"
	"unicode/utf8"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// A paragraph is a block on its way to lines: its glyphs and the box they are
// set in. A block with manual breaks is several paragraphs of one element.
type paragraph struct {
	element int
	size    float64
	red     bool
	align   gongwen.Align
	left    float64 // of the lines after the first, from the page's edge
	first   float64 // of the first line
	right   float64 // right edge
	gs      []glyph
	ends    []int // of the lines
}

var (
	notFirst = runeSet(gongwen.NotFirst)
	notLast  = runeSet(gongwen.NotLast)
)

// paragraph makes the glyphs of a text in a style's box on an upright page.
func (t *typesetter) paragraph(element int, style gongwen.Style, spans []notice.Span) *paragraph {
	em := gongwen.Em(style.Size)
	p := &paragraph{
		element: element, size: style.Size, red: style.Red, align: style.Align,
		left:  gongwen.TypeAreaLeft + style.LeftIndent*em,
		first: gongwen.TypeAreaLeft + style.FirstIndent*em,
		right: gongwen.TypeAreaLeft + gongwen.TypeAreaWidth - style.RightIndent*em,
	}
	at := 0
	for _, span := range spans {
		face := span.Face(style.Face)
		p.gs = t.glyphs(p.gs, face, em, span, at)
		at += len(span.Text)
	}
	bind(p.gs, notFirst, notLast)
	closeUp(p.gs)
	return p
}

// within moves the paragraph's box into the type area of a sheet.
func (p *paragraph) within(sheet gongwen.Sheet) {
	area := sheet.TypeArea()
	p.left += area.Left - gongwen.TypeAreaLeft
	p.first += area.Left - gongwen.TypeAreaLeft
	p.right += area.Right() - (gongwen.TypeAreaLeft + gongwen.TypeAreaWidth)
}

// glyphs appends those of a span, whose text begins at byte at of the element's.
func (t *typesetter) glyphs(gs []glyph, face gongwen.Typeface, em float64, span notice.Span, at int) []glyph {
	gs = slices.Grow(gs, utf8.RuneCountInString(span.Text))
	for i, r := range span.Text {
		s := t.lookup(face, r)
		gs = append(gs, glyph{
			look:  t.look(look{s.face, span.Link, span.Bold, s.rise}),
			width: s.advance * em, r: r, shown: s.shown, at: int32(at + i), kind: s.kind,
		})
	}
	return gs
}

// keepLead lets 附件： before a name keep its width: the name's other lines stand under its
// first character.
func (p *paragraph) keepLead() {
	const lead = 3
	if len(p.gs) > lead && p.gs[lead-1].r == '：' {
		p.gs[lead-1].mend()
		p.gs[lead-1].kind = plain
	}
}

// keepFigures lets a cell's figures, dates and words break only where the column is
// narrower than they are.
func (p *paragraph) keepFigures() {
	for i := 1; i < len(p.gs); i++ {
		g := &p.gs[i]
		if g.bond == tight || g.bond == free && gongwen.IsFigure(p.gs[i-1].r) && gongwen.IsFigure(g.r) {
			g.bond = firm
		}
	}
}

// breakLines breaks the paragraph as it falls.
func (p *paragraph) breakLines() {
	p.ends = p.breaker().lines()
}

func (p *paragraph) breaker() *breaker {
	return &breaker{gs: p.gs, first: p.right - p.first, rest: p.right - p.left, em: gongwen.Em(p.size)}
}

// maxSlack is how much of a line, in em, may be spread to set a paragraph longer.
const maxSlack = 2

// lengthen sets the paragraph a line longer than it is, with as few looser lines
// as will do, and reports whether it could.
func (p *paragraph) lengthen() bool {
	want := len(p.ends) + 1
	before := slices.Clone(p.gs)
	for slack := 1; slack <= maxSlack; slack++ {
		for loose := p.spare() / slack; loose < want; loose++ {
			p.reopen()
			b := p.breaker()
			b.loose, b.slack = loose, float64(slack)*b.em
			if ends := b.lines(); len(ends) == want {
				p.ends = ends
				return true
			}
		}
	}
	p.gs = before
	return false
}

// spare returns how many characters the last line could still take: about as many as
// the other lines must give for the paragraph to be a line longer.
func (p *paragraph) spare() int {
	last := len(p.ends) - 1
	return int((p.right - p.left - total(p.gs[p.start(last):p.ends[last]])) / gongwen.Em(p.size))
}

// reopen undoes what was closed up to make lines fit.
func (p *paragraph) reopen() {
	for i := range p.gs {
		p.gs[i].mend()
	}
	closeUp(p.gs)
}

// start returns the index of the first glyph of a line.
func (p *paragraph) start(line int) int {
	if line == 0 {
		return 0
	}
	return p.ends[line-1]
}
