package ofd

import (
	"strconv"
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/internal/decimal"
	"tongbao/report/internal/subset"
	"tongbao/report/layout"
)

// A piece is characters side by side in one run that a reader can take as one text: none
// is blank, as readers trim blanks and then draw what follows in the wrong place, and
// none but one that stands alone is beyond U+FFFF, where readers count units differently.
type piece struct {
	face   *face
	text   strings.Builder
	codes  []uint16  // of the glyphs
	places []float64 // where the glyphs' boxes begin, in points from the page's left edge
}

// pieces parts a run.
func (b *book) pieces(run layout.Run) []*piece {
	var list []*piece
	f := b.faces.of(run.Face)
	open := false // whether the last piece may go on
	i := -1
	for _, char := range run.Text {
		i++
		if isBlank(run.Face, char) {
			open = false
			continue
		}
		far := char > 0xFFFF
		if !open || far {
			list = append(list, &piece{face: f})
		}
		open = !far
		list[len(list)-1].add(char, *f.Codes.Of(subset.Of(char, layout.Whole)), origin(run, i, char))
	}
	return list
}

// origin returns where the whole glyph of the ith character begins: where its head is
// cut off, the blank half lies under the glyph before.
func origin(run layout.Run, i int, char rune) float64 {
	if subset.At(run, i, char).Trim() == layout.TrimHead {
		return run.Positions[i] - run.Face.Advance(char)/2*run.Size
	}
	return run.Positions[i]
}

func (s *piece) add(char rune, code uint16, place float64) {
	s.text.WriteRune(char)
	s.codes = append(s.codes, code)
	s.places = append(s.places, place)
}

// line draws a line of text.
func (p *painter) line(line layout.Line) {
	for _, run := range line.Runs {
		p.run(run, line.Baseline)
	}
}

// run draws a run on its baseline.
func (p *painter) run(run layout.Run, baseline float64) {
	for _, s := range p.pieces(run) {
		p.text(s, run, baseline)
	}
}

// The box of a piece around its baseline, in em: it takes in the ink of every glyph, as
// readers may show nothing outside it.
const (
	above = 1.0
	below = 0.3
)

// boldStroke is by how much of the size the outline of a bold character is drawn
// thicker, as in the PDF. Readers that draw no outlines of text (ofdrw is one) show it in
// the face's own weight.
const boldStroke = 0.03

// text draws a piece as a text object (GB/T 33190-2016, 11.2 and 11.3).
func (p *painter) text(s *piece, run layout.Run, baseline float64) {
	left, last := s.places[0], s.places[len(s.places)-1]
	attributes := append([]string{"ID", id(p.newID())}, p.boundary(left, baseline-above*run.Size, last-left+run.Size, (above+below)*run.Size)...)
	attributes = append(attributes, "Font", id(s.face.id), "Size", mm(run.Size))
	if run.Bold {
		attributes = append(attributes, "LineWidth", mm(boldStroke*run.Size), "Stroke", "true")
	}
	p.open("TextObject", attributes...)
	p.link(run.Link)
	p.empty("FillColor", "Value", colour(run.Red))
	if run.Bold {
		p.empty("StrokeColor", "Value", colour(run.Red))
	}
	p.glyphs(s)
	where := []string{"X", "0", "Y", mm(above * run.Size)}
	if len(s.places) > 1 {
		where = append(where, "DeltaX", deltas(s.places))
	}
	p.leaf("TextCode", s.text.String(), where...)
	p.close("TextObject")
}

// boundary returns the attributes that place a text object's box on the page. What is turned
// has a matrix (GB/T 33190-2016, 8.5): a quarter to the right.
func (p *painter) boundary(left, top, width, height float64) []string {
	if !p.turned {
		return []string{"Boundary", mm(left, top, width, height)}
	}
	x, y := layout.Turned(left, top+height)
	return []string{"Boundary", mm(x, y, height, width), "CTM", "0 1 -1 0 " + mm(height, 0)}
}

// glyphs tells the glyphs of the characters that follow. Their count is of the units of
// UTF-16 (GB/T 33190-2016, 11.4).
func (p *painter) glyphs(s *piece) {
	units := len(s.codes)
	if units == 1 && []rune(s.text.String())[0] > 0xFFFF {
		units = 2
	}
	codes := make([]string, len(s.codes))
	for i, code := range s.codes {
		codes[i] = strconv.Itoa(int(code))
	}
	p.open("CGTransform", "CodePosition", "0", "CodeCount", strconv.Itoa(units), "GlyphCount", strconv.Itoa(len(codes)))
	p.leaf("Glyphs", strings.Join(codes, " "))
	p.close("CGTransform")
}

// link makes a text object lead to an address.
func (p *painter) link(target string) {
	if target == "" || p.opt.Archive {
		return
	}
	p.open("Actions")
	p.open("Action", "Event", "CLICK")
	p.empty("URI", "URI", target)
	p.close("Action")
	p.close("Actions")
}

const (
	tolerance   = 0.0015 // how far a glyph may stand from its place, in millimetres
	deltaPlaces = 4
	leastRepeat = 3 // so many equal steps or more are written as one
)

// deltas returns the steps from glyph to glyph in millimetres; n equal ones in a row are
// "g n step" (GB/T 33190-2016, 11.3).
func deltas(places []float64) string {
	var out []byte
	pen, step, count := places[0]/gongwen.MM, 0.0, 0
	for _, place := range places[1:] {
		at := place / gongwen.MM
		if off := at - (pen + step); count == 0 || off > tolerance || off < -tolerance {
			out = appendSteps(out, step, count)
			step, count = decimal.Round(at-pen, deltaPlaces), 0
		}
		pen += step
		count++
	}
	return strings.TrimSpace(string(appendSteps(out, step, count)))
}

func appendSteps(out []byte, step float64, count int) []byte {
	if count >= leastRepeat {
		out = append(out, " g "...)
		out = strconv.AppendInt(out, int64(count), 10)
		count = 1
	}
	for range count {
		out = append(out, ' ')
		out = decimal.Append(out, step, deltaPlaces)
	}
	return out
}
