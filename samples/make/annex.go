package main

import "github.com/xuri/excelize/v2"

// annex adds a sheet with an attachment: its title in the first row, then a
// table or a paragraph a row.
func (w *workbook) annex(s section) {
	_, err := w.f.NewSheet(s.name)
	w.do(err)
	w.put(s.name, 1, 1, s.title)
	columns := 1
	for i, line := range s.lines {
		values := cells(line)
		columns = max(columns, len(values))
		for c, v := range values {
			w.put(s.name, c+1, i+2, v)
		}
	}
	w.dress(s.name, columns, len(s.lines))
}

// dress makes the sheet fit to be read: a title over all columns, lines in a table.
func (w *workbook) dress(sheet string, columns, rows int) {
	wrap := &excelize.Alignment{Vertical: "center", WrapText: true}
	body := &excelize.Style{Font: &excelize.Font{Family: "宋体", Size: 11}, Alignment: wrap}
	width := 90.0
	if columns > 1 {
		body.Border, width = boxed, 22
		w.do(w.f.MergeCell(sheet, "A1", cellName(columns, 1)))
	}
	w.do(w.f.SetColWidth(sheet, "A", letters(columns), width))
	w.style(sheet, "A2", cellName(columns, rows+1), body)
	w.style(sheet, "A1", cellName(columns, 1), titleStyle)
	w.do(w.f.SetRowHeight(sheet, 1, 30))
}

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
