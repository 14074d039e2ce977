package main

import "github.com/xuri/excelize/v2"

// annex adds a sheet with an attachment: its title in the first row, then a
// table or a paragraph a row.
func (w *workbook) annex(s section) {
	_, err := w.f.NewSheet(s.name)
	w.do(err)
	w.put(s.name, 1, 1, s.title)
	w.raise(s.name, 1, 30)
	columns := len(cells(s.lines[0]))
	width := 72.0 / float64(columns)
	for i, line := range s.lines {
		for c, v := range cells(line) {
			w.put(s.name, c+1, i+2, v)
			w.raise(s.name, i+2, heightFor(v, width))
		}
	}
	w.do(w.f.SetColWidth(s.name, "A", letters(columns), width))
	w.dress(s.name, columns, len(s.lines)+1)
	w.page(s.name, "portrait")
}

// dress makes the sheet fit to be read: a title over all columns, lines in a table.
func (w *workbook) dress(sheet string, columns, lastRow int) {
	body := &excelize.Style{
		Font:      &excelize.Font{Family: "宋体", Size: 11},
		Alignment: &excelize.Alignment{Vertical: "center", WrapText: true},
	}
	if columns > 1 {
		body.Border, body.Alignment.Horizontal = boxed, "center"
		w.do(w.f.MergeCell(sheet, "A1", cellName(columns, 1)))
	}
	w.style(sheet, "A2", cellName(columns, lastRow), body)
	w.style(sheet, "A1", cellName(columns, 1), titleStyle)
}

// page makes the sheet print on A4, as wide as the paper.
func (w *workbook) page(sheet, orientation string) {
	const a4 = 9
	w.do(w.f.SetPageLayout(sheet, &excelize.PageLayoutOptions{
		Size: ptr(a4), Orientation: ptr(orientation), FitToWidth: ptr(1), FitToHeight: ptr(0),
	}))
	w.do(w.f.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: ptr(true)}))
}

func ptr[T any](v T) *T { return &v }

var boxed = []excelize.Border{
	{Type: "left", Color: "808080", Style: 1}, {Type: "right", Color: "808080", Style: 1},
	{Type: "top", Color: "808080", Style: 1}, {Type: "bottom", Color: "808080", Style: 1},
}

var titleStyle = &excelize.Style{
	Font:      &excelize.Font{Family: "黑体", Size: 16},
	Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "center"},
}

func (w *workbook) style(sheet, first, last string, s *excelize.Style) {
	id, err := w.f.NewStyle(s)
	w.do(err)
	w.do(w.f.SetCellStyle(sheet, first, last, id))
}
