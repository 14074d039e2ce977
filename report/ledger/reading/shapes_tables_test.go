package reading_test

import (
	"fmt"
	"testing"

	"tongbao/report/internal/a1"
	"tongbao/report/internal/hanzi"
)

func merged(t *testing.T) []byte {
	w := newWorkbook(t)
	mergedSheet(w, w.sheet("整改台账"), 1)
	return w.bytes()
}

// mergedSheet writes the table and merges what is the same below.
func mergedSheet(w *workbook, sheet string, headingRow int) {
	w.next[sheet] = headingRow
	for _, row := range blankBelow() {
		w.row(sheet, row...)
	}
	for i, l := range contentLines() {
		row := headingRow + 1 + i
		w.merge(sheet, row, 2, row+max(l.aspectRows, 1)-1, 2)
		w.merge(sheet, row, 3, row+max(l.problemRows, 1)-1, 3)
		if l.firstInTask {
			w.merge(sheet, row, 1, row+l.inTask-1, 1)
			w.merge(sheet, row, 4, row+l.inTask-1, 4)
		}
	}
}

func dressed(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("Sheet1")
	w.row(s, "巡察反馈问题整改台账")
	w.row(s, "填报单位：云岭市水务局", nil, nil, nil, nil, nil, "填报时间：2025年6月30日")
	mergedSheet(w, s, 4)
	for i, text := range []string{"序号", "方面", "反馈问题", "具体问题", "整改措施及进展", "责任分工", "整改情况"} {
		w.must(w.f.SetCellValue(s, a1.Cell(3, i+1), text))
	}
	w.must(w.f.SetCellValue(s, "F3", "责任分工"))
	w.must(w.f.SetCellValue(s, "G3", "整改进度"))
	for col := 1; col <= 5; col++ {
		w.must(w.f.SetCellValue(s, a1.Cell(4, col), nil))
		w.merge(s, 3, col, 4, col)
	}
	w.merge(s, 1, 1, 1, 8)
	w.merge(s, 3, 7, 3, 8)
	w.row(s, "填表人：张某", nil, nil, nil, "审核人：李某")
	return w.bytes()
}

func reordered(t *testing.T) []byte {
	order := []int{7, 4, 3, 0, 2, 1, 6, 5}
	var out [][]any
	for i, row := range filled() {
		moved := []any{"不用的列"}
		if i > 0 {
			moved[0] = "x"
		}
		for _, from := range order {
			moved = append(moved, row[from])
		}
		out = append(out, moved)
	}
	return rows(t, "台账", out...)
}

func sparse(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	for _, row := range blankBelow() {
		w.row(s, row...)
		w.row(s)
	}
	w.must(w.f.SetColVisible(s, "F", false))
	w.format(s, "H9000", "0.00")
	return w.bytes()
}

func paged(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	for i, row := range blankBelow() {
		if i == 5 || i == 8 {
			w.row(s, heads...)
		}
		w.row(s, row...)
	}
	w.row(s, "合计", nil, nil, 5, 11)
	return w.bytes()
}

func banners(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	w.row(s, without(heads, 1)...)
	for i, row := range blankBelow()[1:] {
		if contentLines()[i].firstInAspect {
			n := w.row(s, row[1])
			w.merge(s, n, 1, n, 7)
		}
		w.row(s, without(row, 1)...)
	}
	return w.bytes()
}

func flatBanners(t *testing.T) []byte {
	out, aspects := [][]any{without(heads, 1)}, 0
	for i, row := range blankBelow()[1:] {
		if contentLines()[i].firstInAspect {
			aspects++
			out = append(out, []any{fmt.Sprintf("%s、%s", hanzi.Numeral(aspects), row[1])})
		}
		out = append(out, without(row, 1))
	}
	return rows(t, "整改台账", out...)
}

func without(row []any, i int) []any {
	return append(append([]any{}, row[:i]...), row[i+1:]...)
}

func sheets(t *testing.T) []byte {
	w := newWorkbook(t)
	sheet := ""
	for i, row := range blankBelow()[1:] {
		if contentLines()[i].firstInAspect {
			sheet = w.sheet(row[1].(string))
			w.row(sheet, without(heads, 1)...)
		}
		w.row(sheet, without(row, 1)...)
	}
	return w.bytes()
}

func numberedSheets(t *testing.T) []byte {
	w := newWorkbook(t)
	sheet, aspects := "", 0
	for i, row := range blankBelow()[1:] {
		if contentLines()[i].firstInAspect {
			aspects++
			name := row[1].(string)
			sheet = w.sheet(fmt.Sprintf("%d.%s", aspects, string([]rune(name)[:4])))
			n := w.row(sheet, hanzi.Numeral(aspects)+"、"+name)
			w.merge(sheet, n, 1, n, 7)
			w.row(sheet, without(heads, 1)...)
		}
		w.row(sheet, without(row, 1)...)
	}
	return w.bytes()
}
