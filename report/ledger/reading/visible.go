package reading

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/internal/privacy"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/withhold"
)

// leaveHidden drops hidden rows and columns of all sheets, and tells of each sheet that
// had any with a text.
func (r *reader) leaveHidden(book *grid.Workbook) {
	for _, sheet := range book.Sheets {
		if sheet.Hidden {
			continue // it is left out as a whole
		}
		withhold.Hidden(sheet)
		if rows, columns := sheet.Seen(); rows+columns > 0 {
			r.src.Found.Add(hiddenLeftOut(r.src.Sheet(sheet), rows, columns))
		}
	}
}

func hiddenLeftOut(at finding.Ref, rows, columns int) finding.Finding {
	what := fmt.Sprintf("%d列", columns)
	switch {
	case columns == 0:
		what = fmt.Sprintf("%d行", rows)
	case rows > 0:
		what = fmt.Sprintf("%d行、%d列", rows, columns)
	}
	return hiddenLeftKind.At(at, "这张工作表有隐藏的"+what+"，公开版没有采用。", "应当公开的，请取消隐藏后再生成。")
}

// joinPersonal runs on the lines of cells where a number or an address goes over a line's
// end: the parts of one that became two measures would not be known for what they are.
func joinPersonal(book *grid.Workbook) {
	for _, sheet := range book.Sheets {
		for _, row := range sheet.Rows {
			for i := range row.Cells {
				row.Cells[i].Text = privacy.OneLine(row.Cells[i].Text)
			}
		}
	}
}
