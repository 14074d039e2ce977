package summary

import "github.com/xuri/excelize/v2"

// Paper sizes, in the file format's numbers.
const (
	a3 = 8
	a4 = 9
)

// A page is how a sheet is printed: always landscape, as wide as the paper.
type page struct {
	paper   int
	onePage bool
	tab     string // colour of the tab; empty for none
}

// setPage must come before the stream is begun: it writes the sheet's properties at once.
func (s *sheet) setPage(p page) {
	f, fit, grid := s.book.file, true, false
	props := &excelize.SheetPropsOptions{FitToPage: &fit}
	if p.tab != "" {
		props.TabColorRGB = &p.tab
	}
	s.try(func() error { return f.SetSheetProps(s.name, props) })
	s.try(func() error { return f.SetPageLayout(s.name, p.layout()) })
	s.try(func() error { return f.SetPageMargins(s.name, margins()) })
	s.try(func() error {
		return f.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{OddFooter: "&C第 &P 页，共 &N 页"})
	})
	s.try(func() error {
		return f.SetSheetView(s.name, 0, &excelize.ViewOptions{ShowGridLines: &grid})
	})
}

// layout returns the paper, across, filled by the sheet's width.
func (p page) layout() *excelize.PageLayoutOptions {
	landscape, wide, high := "landscape", 1, 0
	if p.onePage {
		high = 1
	}
	return &excelize.PageLayoutOptions{Size: &p.paper, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &high}
}

// margins returns those of every sheet, in inches.
func margins() *excelize.PageLayoutMarginsOptions {
	sides, ends, edge, center := 0.45, 0.5, 0.3, true
	return &excelize.PageLayoutMarginsOptions{
		Left: &sides, Right: &sides, Top: &ends, Bottom: &ends, Header: &edge, Footer: &edge, Horizontally: &center,
	}
}
