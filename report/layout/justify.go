package layout

import (
	"strings"

	"tongbao/fonts"
	"tongbao/report/gongwen"
)

// line sets one line of the paragraph: its glyphs at their places between the
// edges. The baseline is left to the page.
func (p *paragraph) line(n int) Line {
	from, to := p.start(n), p.ends[n]
	gs := p.gs[from:to]
	left := p.left
	if n == 0 {
		left = p.first
	}
	room := p.right - left
	last := n == len(p.ends)-1
	mendEnd(gs, room)
	gap := 0.0
	switch natural := total(gs); {
	case p.align == gongwen.Center:
		left += (room - natural) / 2
	case p.align == gongwen.Right:
		left = p.right - natural
	case p.align == gongwen.Justify && !last:
		gap = (room - natural) / float64(max(gaps(gs), 1))
	}
	line := Line{Element: p.element, From: int(p.gs[from].at), Runs: p.runs(gs, left, gap)}
	end := &gs[len(gs)-1]
	line.To = int(end.at) + len(string(end.r))
	return line
}

// mendEnd gives the mark at a line's end its whole width where the line has
// room for it: its neighbour is now on the next line, and the grid is kept.
func mendEnd(gs []glyph, room float64) {
	end := &gs[len(gs)-1]
	if end.trim == TrimTail && total(gs)+end.width <= room+tolerance {
		end.mend()
	}
}

// total returns the width of the glyphs, in points.
func total(gs []glyph) float64 {
	sum := 0.0
	for i := range gs {
		sum += gs[i].width
	}
	return sum
}

// gaps counts the places where justification may separate the glyphs.
func gaps(gs []glyph) int {
	n := 0
	for i := 1; i < len(gs); i++ {
		if !gs[i].bond.joined() {
			n++
		}
	}
	return n
}

// runs splits the glyphs of a line where the face, the weight or the link changes.
func (p *paragraph) runs(gs []glyph, x, gap float64) []Run {
	var runs []Run
	for from := 0; from < len(gs); {
		to := from + 1
		for to < len(gs) && gs[to].look == gs[from].look {
			to++
		}
		if from > 0 && !gs[from].bond.joined() {
			x += gap
		}
		var run Run
		run, x = p.run(gs[from:to], x, gap)
		runs = append(runs, run)
		from = to
	}
	return runs
}

// run places glyphs of one face from x on and returns where they end.
func (p *paragraph) run(gs []glyph, x, gap float64) (Run, float64) {
	look := gs[0].look
	run := Run{Face: look.face, Size: p.size, Red: p.red, Bold: look.bold, Link: look.link}
	if look.rise != 0 {
		run.Size, run.Rise = fonts.ScriptScale*p.size, look.rise*p.size
	}
	run.Positions = make([]float64, len(gs))
	var text strings.Builder
	for i := range gs {
		g := &gs[i]
		if i > 0 && !g.bond.joined() {
			x += gap
		}
		text.WriteRune(g.shown)
		run.Positions[i] = x
		x += g.width
		if g.trim != Whole {
			if run.Trims == nil {
				run.Trims = make([]Trim, len(gs))
			}
			run.Trims[i] = g.trim
		}
	}
	run.Text = text.String()
	run.Width = x - run.Positions[0]
	return run, x
}
