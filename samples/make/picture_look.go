package main

import "github.com/xuri/excelize/v2"

// A look is how an office dresses its tables: the typeface, and the colour of the
// heading's ground, empty for none.
type look struct{ font, ground string }

var looks = []look{{"仿宋", ""}, {"宋体", "DDEBF7"}, {"宋体", "F2F2F2"}, {"仿宋", "E2EFDA"}, {"微软雅黑", "FFF2CC"}}

const bodySize = 11

// leastHeight is how high the rows of a kind are at least, in points.
var leastHeight = map[rowKind]float64{titleRow: 34, noteRow: 22, headRow: 26, bodyRow: 20, blankRow: 15}

// A styleKey names a style that cells share.
type styleKey struct {
	kind    rowKind
	format  string // of numbers and days; empty for texts
	centred bool
}

func (w *painter) styleOf(k styleKey) int {
	id, known := w.styles[k]
	if known {
		return id
	}
	id, err := w.f.NewStyle(w.look.style(k))
	w.do(err)
	w.styles[k] = id
	return id
}

func (l look) style(k styleKey) *excelize.Style {
	s := &excelize.Style{
		Font:      &excelize.Font{Family: l.font, Size: bodySize},
		Alignment: &excelize.Alignment{Vertical: "center", WrapText: true},
	}
	switch k.kind {
	case titleRow:
		return titleStyle
	case noteRow:
		s.Alignment.WrapText = false
		return s
	case headRow:
		s.Font = &excelize.Font{Family: "黑体", Size: bodySize}
		if l.ground != "" {
			s.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{l.ground}}
		}
	}
	if k.centred || k.kind == headRow {
		s.Alignment.Horizontal = "center"
	}
	if k.format != "" {
		s.CustomNumFmt = &k.format
	}
	s.Border = boxed
	return s
}
