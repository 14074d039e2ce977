package blank

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
)

// page makes the sheet print on A4, as wide as the paper, with page numbers.
func (s *sheet) page(landscape bool) {
	orientation := "portrait"
	if landscape {
		orientation = "landscape"
	}
	const a4 = 9
	size, wide, high, fit := a4, 1, 0, true
	s.do(func() error {
		return s.f.SetPageLayout(s.name, &excelize.PageLayoutOptions{
			Size: &size, Orientation: &orientation, FitToWidth: &wide, FitToHeight: &high,
		})
	})
	s.do(func() error { return s.f.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: &fit}) })
	s.do(func() error {
		return s.f.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{OddFooter: "&C第 &P 页，共 &N 页"})
	})
}

// repeatHeading prints the first row again on every page.
func (s *sheet) repeatHeading() {
	s.do(func() error {
		return s.f.SetDefinedName(&excelize.DefinedName{
			Name: "_xlnm.Print_Titles", RefersTo: fmt.Sprintf("'%s'!$1:$1", s.name), Scope: s.name,
		})
	})
}

// rule draws lines around the rows that have something in them, and no others:
// an empty form should not print pages of empty boxes.
func (s *sheet) rule(columns, lastRow int) {
	last := a1.Cell(lastRow, columns)
	s.do(func() error {
		return s.f.SetConditionalFormat(s.name, "A2:"+last, []excelize.ConditionalFormatOptions{{
			Type: "formula", Criteria: fmt.Sprintf("COUNTA($A2:$%s2)>0", a1.Column(columns)), Format: &s.looks.ruling,
		}})
	})
}
