package main

import "github.com/xuri/excelize/v2"

var (
	townBody = &excelize.Style{
		Font: &excelize.Font{Family: "仿宋", Size: 11}, Border: boxed,
		Alignment: &excelize.Alignment{Vertical: "center", WrapText: true},
	}
	townDay = &excelize.Style{
		Font: townBody.Font, Border: boxed, Alignment: townBody.Alignment, CustomNumFmt: ptr("yyyy/m/d"),
	}
	townHeadStyle = &excelize.Style{
		Font: &excelize.Font{Family: "黑体", Size: 11}, Border: boxed,
		Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true},
	}
	townLine = &excelize.Style{
		Font:      &excelize.Font{Family: "仿宋", Size: 11},
		Alignment: &excelize.Alignment{Vertical: "center"},
	}
)

// townTop writes what stands above the heading.
func (w *workbook) townTop(title string, around map[string]string) {
	last := len(townColumns)
	const dateColumn = 8
	w.put(ledgerSheet, 1, 1, title)
	w.join("A1", cellName(last, 1), titleStyle)
	w.put(ledgerSheet, 1, 2, "填报单位："+around["单位"])
	w.join("A2", cellName(dateColumn-1, 2), townLine)
	w.put(ledgerSheet, dateColumn, 2, "填报日期："+around["日期"])
	w.join(cellName(dateColumn, 2), cellName(last, 2), townLine)
	w.raise(ledgerSheet, 1, 36)
	w.raise(ledgerSheet, 2, 22)
}

// townHeading writes the two rows of the heading: a group above its columns,
// the others over both rows.
func (w *workbook) townHeading() {
	for i, c := range townColumns {
		column := i + 1
		w.do(w.f.SetColWidth(ledgerSheet, letters(column), letters(column), c.width))
		if c.group == "" {
			w.put(ledgerSheet, column, townHead, c.heading)
			w.join(cellName(column, townHead), cellName(column, townHead+1), townHeadStyle)
			continue
		}
		w.put(ledgerSheet, column, townHead+1, c.heading)
		w.style(ledgerSheet, cellName(column, townHead+1), cellName(column, townHead+1), townHeadStyle)
	}
	first, last := group("责任分工")
	w.put(ledgerSheet, first, townHead, "责任分工")
	w.join(cellName(first, townHead), cellName(last, townHead), townHeadStyle)
}

// group is the first and the last column of a group.
func group(name string) (first, last int) {
	for i, c := range townColumns {
		if c.group != name {
			continue
		}
		if first == 0 {
			first = i + 1
		}
		last = i + 1
	}
	return first, last
}

// townFoot dresses the table and writes who filled it in below.
func (w *workbook) townFoot(row int, text string) {
	last := len(townColumns)
	const dayColumn = 10
	w.style(ledgerSheet, cellName(1, townFirst), cellName(last, row-1), townBody)
	w.style(ledgerSheet, cellName(dayColumn, townFirst), cellName(dayColumn, row-1), townDay)
	w.put(ledgerSheet, 1, row, text)
	w.join(cellName(1, row), cellName(last, row), townLine)
	w.raise(ledgerSheet, row, 26)
}

// join merges cells and dresses them.
func (w *workbook) join(first, last string, s *excelize.Style) {
	w.do(w.f.MergeCell(ledgerSheet, first, last))
	w.style(ledgerSheet, first, last, s)
}

// townDescribe sets the page and what the file says of itself. Its day is fixed.
func (w *workbook) townDescribe(title string) {
	const madeFor = "2025-01-01T00:00:00Z"
	w.page(ledgerSheet, "landscape")
	w.do(w.f.SetDocProps(&excelize.DocProperties{Title: title, Created: madeFor, Modified: madeFor}))
}
