// Package svg draws the pages of a laid-out document as pictures for the screen. A page
// is one SVG file that needs nothing beside it: the characters are outlines of the faces,
// placed as the PDF places them, and each outline stands in it once.
package svg

import (
	"bytes"
	"fmt"
	"math"
	"strconv"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/internal/draft"
	"tongbao/report/layout"
)

// Options say what stands on a page beside its text.
type Options struct {
	Draft bool // the mark of a draft, under the text
}

// boldStroke is by how much of the size the outline of a bold character is drawn thicker,
// as in the PDF.
const boldStroke = 0.03

// Page draws one page, counted from 0. Its unit is the point. The same page makes the
// same bytes.
func Page(page *layout.Page, opt Options) ([]byte, error) {
	p := painter{sheet: page.Sheet, ids: map[glyph]int{}}
	if opt.Draft {
		p.mark()
	}
	for _, line := range page.Lines {
		if err := p.line(line); err != nil {
			return nil, err
		}
	}
	p.rules(page.Rules)
	if err := p.number(page.Number); err != nil {
		return nil, err
	}
	return p.file(), nil
}

// A glyph is a character of a face in one of its forms.
type glyph struct {
	face *fonts.Face
	char rune
	trim layout.Trim
}

// A painter draws a page and gathers the outlines that it needs.
type painter struct {
	sheet    gongwen.Sheet
	ids      map[glyph]int
	outlines bytes.Buffer // <path> elements with the ids
	marks    bytes.Buffer // what is drawn, in order
}

// file puts the outlines and what is drawn together.
func (p *painter) file() []byte {
	var out bytes.Buffer
	out.Grow(p.outlines.Len() + p.marks.Len() + 256)
	width, height := number(p.sheet.Width(), 2), number(p.sheet.Height(), 2)
	fmt.Fprintf(&out, `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="%spt" height="%spt" viewBox="0 0 %s %s">`, width, height, width, height)
	out.WriteString("<defs>")
	out.Write(p.outlines.Bytes())
	out.WriteString("</defs>")
	out.Write(p.marks.Bytes())
	out.WriteString("</svg>\n")
	return out.Bytes()
}

// number draws the page number, turned with the sheet.
func (p *painter) number(line layout.Line) error {
	if p.sheet == gongwen.Upright {
		return p.line(line)
	}
	x, y := layout.Turned(0, 0)
	fmt.Fprintf(&p.marks, `<g transform="matrix(0 1 -1 0 %s %s)">`, number(x, 3), number(y, 3))
	err := p.line(line)
	p.marks.WriteString("</g>")
	return err
}

func (p *painter) line(line layout.Line) error {
	for _, run := range line.Runs {
		if err := p.run(run, line.Baseline); err != nil {
			return err
		}
	}
	return nil
}

// run draws text in a group that has its colour, size and place; its outlines stand in
// units of the face.
func (p *painter) run(run layout.Run, baseline float64) error {
	if len(run.Positions) == 0 {
		return nil
	}
	em := float64(run.Face.UnitsPerEm())
	scale := number(run.Size/em, 6)
	fmt.Fprintf(&p.marks, `<g transform="matrix(%s 0 0 -%s %s %s)"`, scale, scale, number(run.Positions[0], 3), number(baseline, 3))
	if run.Red {
		p.marks.WriteString(` fill="red"`)
	}
	if run.Bold {
		fmt.Fprintf(&p.marks, ` stroke="%s" stroke-width="%s"`, colour(run.Red), number(boldStroke*em, 1))
	}
	p.marks.WriteByte('>')
	i := 0
	for _, char := range run.Text {
		if i == len(run.Positions) {
			return fmt.Errorf("svg: %d positions for the characters of %q", i, run.Text)
		}
		id, inked, err := p.outline(glyphAt(run, i, char))
		if err != nil {
			return err
		}
		if inked {
			x := (run.Positions[i] - run.Positions[0]) * em / run.Size
			fmt.Fprintf(&p.marks, `<use xlink:href="#g%d" x="%s"/>`, id, number(x, 0))
		}
		i++
	}
	p.marks.WriteString("</g>")
	return nil
}

// glyphAt returns the form of the ith character of a run.
func glyphAt(run layout.Run, i int, char rune) glyph {
	g := glyph{face: run.Face, char: char}
	if run.Trims != nil {
		g.trim = run.Trims[i]
	}
	return g
}

var trims = [...]fonts.Trim{layout.Whole: fonts.Whole, layout.TrimHead: fonts.Head, layout.TrimTail: fonts.Tail}

// outline returns the number under which a glyph's outline stands in the file; one that
// leaves no mark has none.
func (p *painter) outline(g glyph) (id int, inked bool, err error) {
	if id, known := p.ids[g]; known {
		return id, id > 0, nil
	}
	contours, err := g.face.Outline(g.char, trims[g.trim])
	if err != nil {
		return 0, false, err
	}
	if len(contours) > 0 {
		id = len(p.ids) + 1
		fmt.Fprintf(&p.outlines, `<path id="g%d" d="`, id)
		for _, c := range contours {
			appendContour(&p.outlines, c)
		}
		p.outlines.WriteString(`"/>`)
	}
	p.ids[g] = id
	return id, id > 0, nil
}

func (p *painter) rules(rules []layout.Rule) {
	for _, r := range rules {
		fmt.Fprintf(&p.marks, `<path d="M%s %sL%s %s" stroke="%s" stroke-width="%s"/>`,
			number(r.X1, 3), number(r.Y1, 3), number(r.X2, 3), number(r.Y2, 3), colour(r.Red), number(r.Width, 3))
	}
}

func colour(red bool) string {
	if red {
		return "red"
	}
	return "black"
}

// mark draws the mark of a draft across the page.
func (p *painter) mark() {
	sin, cos := math.Sincos(draft.MarkSteepness)
	scale := draft.MarkSize / 1000
	grey := strconv.Itoa(int(math.Round(draft.MarkGrey * 255)))
	fmt.Fprintf(&p.marks, `<path fill="rgb(%s,%s,%s)" transform="matrix(%.5f %.5f %.5f %.5f %.3f %.3f)" d="`, grey, grey, grey,
		scale*cos, -scale*sin, -scale*sin, -scale*cos, p.sheet.Width()/2, p.sheet.Height()/2)
	p.marks.WriteString(draftPath())
	p.marks.WriteString(`"/>`)
}

// number writes a number with at most so many digits behind the point.
func number(v float64, digits int) string {
	scale := math.Pow10(digits)
	v = math.Round(v*scale) / scale
	if v == 0 { // and not -0
		v = 0
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}
