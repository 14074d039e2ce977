package layout

// closeUp lets two marks that meet take one and a half em in place of two (W3C
// clreq, 3.1.6.2): the first of them loses its blank half, or where two open,
// the second.
func closeUp(gs []glyph) {
	for i := 1; i < len(gs); i++ {
		a, b := &gs[i-1], &gs[i]
		switch {
		case a.kind >= closing && b.kind != plain:
			a.cut(TrimTail)
		case a.kind == opening && b.kind == opening:
			b.cut(TrimHead)
		}
	}
}

// cut takes the blank half from a mark.
func (g *glyph) cut(t Trim) {
	if g.trim == Whole {
		g.trim = t
		g.width /= 2
	}
}

// mend gives a mark its blank half back.
func (g *glyph) mend() {
	if g.trim != Whole {
		g.trim = Whole
		g.width *= 2
	}
}

// shrinkOrder is the order in which marks give up their blank halves to make a
// line fit, after the mark at its end: brackets and quotes, then pauses, then
// stops (GB/T 15834-2011, 5.1.11 gives marks half a character where needed).
var shrinkOrder = [...][2]kind{{opening, closing}, {pause, pause}, {stop, stop}}

// shrink closes marks of a line until it is narrower by need, in points, and
// reports whether that succeeded. Where it does not, the line is left as it was.
func shrink(line []glyph, need float64) bool {
	var cut []int
	take := func(i int) {
		half := line[i].width / 2
		if line[i].kind == opening {
			line[i].cut(TrimHead)
		} else {
			line[i].cut(TrimTail)
		}
		cut = append(cut, i)
		need -= half
	}
	last := len(line) - 1
	switch end := &line[last]; {
	case end.kind < closing:
	case end.trim == Whole:
		take(last)
	default: // closed up against what now stands on the next line
		need -= end.width
	}
	inner := 0
	for _, kinds := range shrinkOrder {
		for i := last - 1; i > 0 && need > tolerance && inner < maxClosed; i-- {
			if k := line[i].kind; (k == kinds[0] || k == kinds[1]) && line[i].trim == Whole {
				take(i)
				inner++
			}
		}
	}
	if need > tolerance {
		for _, i := range cut {
			line[i].mend()
		}
		return false
	}
	return true
}

// maxClosed bounds how many marks inside a line give up half an em: together
// one character, as closer lines look darker than their neighbours.
const maxClosed = 2

// tolerance is what rounding may add to a line's width, in points.
const tolerance = 0.01
