package pdf

import (
	"strings"

	"tongbao/report/layout"
)

// A piece is a run, or a part of one, with the node that it belongs to.
type piece struct {
	node *node
	run  layout.Run
}

// A stretch is runs that stand side by side in one line and belong to one node.
// Where justification opened gaps in it that readers take for blanks it is
// loose: it says in so many words what it reads (ISO 32000-1, 14.9.4).
type stretch struct {
	node  *node
	link  string // target, empty for none
	runs  []layout.Run
	loose bool
}

// Gaps between glyphs in em: poppler and pdf.js see a blank from a tenth on;
// what stands two em apart was set so on purpose, as 印发机关 and 印发日期 are.
const (
	blankGap = 0.095
	partGap  = 2
)

// stretches joins the pieces of a line; the text of a link is one of its own.
func (p *painter) stretches(pieces []piece) []stretch {
	var list []stretch
	end := 0.0
	for _, piece := range pieces {
		run := piece.run
		if len(run.Positions) == 0 {
			continue
		}
		gap := (run.Positions[0] - end) / run.Size
		if n := len(list); n == 0 || list[n-1].node != piece.node || list[n-1].link != run.Link || gap > partGap {
			list = append(list, stretch{node: piece.node, link: run.Link})
			gap = 0
		}
		s := &list[len(list)-1]
		s.runs = append(s.runs, run)
		widest, last := p.gaps(run)
		s.loose = s.loose || max(gap, widest) > blankGap
		end = last
	}
	return list
}

// gaps returns the widest gap between a run's glyphs in em, and where its last one ends.
func (p *painter) gaps(run layout.Run) (widest, end float64) {
	f := p.faces[run.Face]
	p.typist.lookUp(run, f)
	for i, code := range p.typist.codes {
		if i > 0 {
			widest = max(widest, (run.Positions[i]-end)/run.Size)
		}
		end = run.Positions[i] + f.widths[code]*run.Size/1000
	}
	return widest, end
}

func (s stretch) text() string {
	var text strings.Builder
	for _, run := range s.runs {
		text.WriteString(run.Text)
	}
	return text.String()
}

// split splits a run before a byte of its text.
func split(run layout.Run, at int) (head, rest layout.Run) {
	n := len([]rune(run.Text[:at]))
	head, rest = run, run
	head.Text, rest.Text = run.Text[:at], run.Text[at:]
	head.Positions, rest.Positions = run.Positions[:n], run.Positions[n:]
	if run.Trims != nil {
		head.Trims, rest.Trims = run.Trims[:n], run.Trims[n:]
	}
	head.Width = rest.Positions[0] - head.Positions[0]
	rest.Width = run.Width - head.Width
	return head, rest
}
