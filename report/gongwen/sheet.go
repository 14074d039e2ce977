package gongwen

// A Sheet is how the A4 paper of a page lies.
type Sheet int

// The sheets. One across is an upright one turned a quarter to the right: what was its left
// edge is its head, so that bound with the others the head of a table is at the binding on
// odd pages and at the outer edge on even ones (GB/T 9704-2012, 8).
const (
	Upright Sheet = iota
	Across
)

// An Area is a rectangle on a page, measured from the page's upper left corner.
type Area struct{ Left, Top, Width, Height float64 }

// Right returns where the area's right edge is.
func (a Area) Right() float64 { return a.Left + a.Width }

// Bottom returns where the area's lower edge is.
func (a Area) Bottom() float64 { return a.Top + a.Height }

// Width returns that of the paper as it lies.
func (s Sheet) Width() float64 {
	if s == Across {
		return PageHeight
	}
	return PageWidth
}

// Height returns that of the paper as it lies.
func (s Sheet) Height() float64 {
	if s == Across {
		return PageWidth
	}
	return PageHeight
}

// TypeArea returns the 版心 of the sheet.
func (s Sheet) TypeArea() Area {
	if s == Across {
		return Area{PageHeight - TypeAreaTop - TypeAreaHeight, TypeAreaLeft, TypeAreaHeight, TypeAreaWidth}
	}
	return Area{TypeAreaLeft, TypeAreaTop, TypeAreaWidth, TypeAreaHeight}
}

// linesAcross is how many lines of the body's pitch the type area has room for that is as
// high as the upright one is wide.
const linesAcross = 15

// Lines returns how many lines of the grid the sheet has.
func (s Sheet) Lines() int {
	if s == Across {
		return linesAcross
	}
	return LinesPerPage
}
