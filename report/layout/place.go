package layout

import "tongbao/report/gongwen"

// A place is where a row stands in the flow. Rows are made as they are asked for, because
// a paragraph that is set a line longer has other rows than before.
type place struct {
	block, piece, row int
}

// rowAt returns the row at the first place from at on that has one and the place
// after it; ok is false where there is none.
func (p paginator) rowAt(at place) (r row, after place, ok bool) {
	for ; at.block < len(p.blocks); at = (place{block: at.block + 1}) {
		for ; at.piece < len(p.blocks[at.block]); at = (place{at.block, at.piece + 1, 0}) {
			if piece := p.blocks[at.block][at.piece]; at.row < piece.len() {
				return p.row(at), place{at.block, at.piece, at.row + 1}, true
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

// row returns the row at a place that has one.
func (p paginator) row(at place) row {
	piece := p.blocks[at.block][at.piece]
	if piece.para == nil {
		return piece.rows[at.row]
	}
	return p.lineRow(p.flow[at.block].Role, piece.para, at.row)
}

// lineRow returns the row of line n of a paragraph.
func (p paginator) lineRow(role gongwen.Role, para *paragraph, n int) row {
	set := func(top float64) ([]Line, []Rule) {
		line := para.line(n)
		line.Baseline = baseline(top, para.size)
		return []Line{line}, nil
	}
	last := n == len(para.ends)-1
	return row{
		height: gongwen.LinePitch, set: set, para: para, line: n, role: role, sheet: p.doc.Elements[para.element].Sheet,
		newTop: role == gongwen.AnnexLabel && n == 0,
		keep:   gongwen.StyleOf(role).KeepNext && last && !runsIn(p.doc.Elements[para.element]),
	}
}

// runsIn reports whether text goes on in a heading's paragraph.
func runsIn(e Element) bool { return e.Heading != "" && e.Heading != e.Text }
