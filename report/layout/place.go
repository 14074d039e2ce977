package layout

import "tongbao/report/gongwen"

// A place is a row's in the flow. Rows are made as they are asked for, because
// a paragraph that is set a line longer has other rows than before.
type place struct {
	block, piece, row int
}

// rowAt returns the row at the first place from at on that has one, the place after
// it, and whether there is one.
func (c *composer) rowAt(at place) (row, place, bool) {
	for ; at.block < len(c.blocks); at = (place{block: at.block + 1}) {
		for ; at.piece < len(c.blocks[at.block]); at = (place{at.block, at.piece + 1, 0}) {
			if p := c.blocks[at.block][at.piece]; at.row < p.len() {
				return c.row(at), place{at.block, at.piece, at.row + 1}, true
			}
		}
	}
	return row{}, at, false
}

// len returns how many rows a piece has as it stands broken now.
func (p piece) len() int {
	if p.para != nil {
		return len(p.para.ends)
	}
	return len(p.rows)
}

func (c *composer) row(at place) row {
	p := c.blocks[at.block][at.piece]
	if p.para == nil {
		return p.rows[at.row]
	}
	return c.lineRow(c.flow[at.block].Role, p.para, at.row)
}

func (c *composer) lineRow(role gongwen.Role, p *paragraph, n int) row {
	set := func(top float64) ([]Line, []Rule) {
		line := p.line(n)
		line.Baseline = baseline(top, p.size)
		return []Line{line}, nil
	}
	last := n == len(p.ends)-1
	return row{
		height: gongwen.LinePitch, set: set, para: p, line: n, role: role,
		newTop: role == gongwen.AnnexLabel && n == 0,
		keep:   gongwen.StyleOf(role).KeepNext && last && !runsIn(c.doc.Elements[p.element]),
	}
}

// runsIn reports whether text goes on in a heading's paragraph.
func runsIn(e Element) bool { return e.Heading != "" && e.Heading != e.Text }
