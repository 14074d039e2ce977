package ledger_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/split"
)

// shapes are ways in which offices keep the one content.
var shapes = []struct {
	name string
	make func(*testing.T) []byte
}{
	{"own shape, vertical merges", merged},
	{"blank below means the same", func(t *testing.T) []byte { return rows(t, "整改台账", blankBelow()...) }},
	{"every row filled", func(t *testing.T) []byte { return rows(t, "整改台账", filled()...) }},
	{"title and unit rows, heading of two rows, footer", dressed},
	{"other order and extra columns", reordered},
	{"blank rows and hidden columns between", sparse},
	{"heading repeated on every page, a sum at the end", paged},
	{"aspects as rows across the table", banners},
	{"aspects as numbered rows in the first column", flatBanners},
	{"a sheet for each aspect", sheets},
	{"a sheet for each aspect, numbered names, full titles above", numberedSheets},
	{"a row for each task, 一是 二是", func(t *testing.T) []byte { return rowPerTask(t, chineseList) }},
	{"a row for each task, numbered lines", func(t *testing.T) []byte { return rowPerTask(t, numberedLines) }},
	{"a row for each task, numbered in a run, full-width", func(t *testing.T) []byte { return rowPerTask(t, wideRun) }},
	{"a row for each task, ① ②", func(t *testing.T) []byte { return rowPerTask(t, circles) }},
	{"a row for each task, plain lines", func(t *testing.T) []byte { return rowPerTask(t, plainLines) }},
	{"rows that begin with 一是 二是", markedRows},
	{"office, deadline and state merged over the task", mergedAttributes},
	{"office, deadline and state on the task's first row alone", firstRowAttributes},
	{"deadlines as dates of the spreadsheet", realDates},
	{"rich text and blanks around the texts", richText},
	{"headings with blanks, breaks, notes and full-width forms", decoratedHeadings},
	{"numbers as formulas with their values", formulas},
	{"comma-separated, UTF-8 with mark", func(t *testing.T) []byte { return append([]byte("\ufeff"), separated(t, ',')...) }},
	{"comma-separated, GB18030", gb18030},
	{"tab-separated, UTF-8", func(t *testing.T) []byte { return separated(t, '\t') }},
	{"tab-separated, UTF-16 as Excel saves Unicode text", utf16Text},
	{"Excel 97–2003, vertical merges", func(t *testing.T) []byte { return file(t, "testdata/merged.xls") }},
	{"Excel 97–2003, dates and a row for each task", func(t *testing.T) []byte { return file(t, "testdata/tasks.xls") }},
}

func TestOneContentInManyShapes(t *testing.T) {
	for _, shape := range shapes {
		t.Run(shape.name, func(t *testing.T) {
			l, found, err := ledger.ReadBytes("台账", shape.make(t), ledger.Options{})
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, "testdata/content.txt", []byte(dump(l)))
			if len(found) > 0 {
				t.Errorf("findings:\n%s", dumpFindings(found))
			}
		})
	}
}

func file(t *testing.T, path string) []byte {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

var heads = []any{"序号", "方面", "反馈问题", "具体问题", "整改措施及进展", "责任科室", "完成时限", "整改状态"}

func filled() [][]any {
	out := [][]any{heads}
	for _, l := range contentLines() {
		out = append(out, []any{l.number, l.aspect, l.problem, l.task, l.text, l.office, l.deadline, l.state})
	}
	return out
}

func blankBelow() [][]any {
	out := filled()
	for i, l := range contentLines() {
		clearRow(out[i+1], l)
	}
	return out
}

// clearRow takes out what the row above says.
func clearRow(row []any, l line) {
	if !l.firstInTask {
		row[0], row[3] = nil, nil
	}
	if !l.firstInAspect {
		row[1] = nil
	}
	if !l.firstInProblem {
		row[2] = nil
	}
}

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
		w.must(w.f.SetCellValue(s, grid.CellName(3, i+1), text))
	}
	w.must(w.f.SetCellValue(s, "F3", "责任分工"))
	w.must(w.f.SetCellValue(s, "G3", "整改进度"))
	for col := 1; col <= 5; col++ {
		w.must(w.f.SetCellValue(s, grid.CellName(4, col), nil))
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
			out = append(out, []any{fmt.Sprintf("%s、%s", split.Numeral(aspects), row[1])})
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
			n := w.row(sheet, split.Numeral(aspects)+"、"+name)
			w.merge(sheet, n, 1, n, 7)
			w.row(sheet, without(heads, 1)...)
		}
		w.row(sheet, without(row, 1)...)
	}
	return w.bytes()
}

// rowPerTask puts a task's measures into one cell.
func rowPerTask(t *testing.T, list func(n int, text string, last bool) string) []byte {
	out := [][]any{heads}
	all := contentLines()
	for i, row := range filled()[1:] {
		if !all[i].firstInTask {
			continue
		}
		var cell strings.Builder
		for n := range all[i].inTask {
			cell.WriteString(list(n+1, all[i+n].text, n+1 == all[i].inTask))
		}
		row[4] = cell.String()
		out = append(out, row)
	}
	return rows(t, "整改台账", out...)
}

func chineseList(n int, text string, last bool) string {
	if !last {
		text = strings.TrimSuffix(text, "。") + "；"
	}
	return split.Numeral(n) + "是" + text
}

func numberedLines(n int, text string, last bool) string { return fmt.Sprintf("%d. %s\n", n, text) }

func wideRun(n int, text string, last bool) string {
	return "（" + string(rune('０'+n)) + "）" + text
}

func circles(n int, text string, last bool) string { return string(rune('①'+n-1)) + text }

func plainLines(n int, text string, last bool) string { return text + "\r\n" }

func markedRows(t *testing.T) []byte {
	out, n := blankBelow(), 0
	for i, l := range contentLines() {
		if n++; l.firstInTask {
			n = 1
		}
		out[i+1][4] = split.Numeral(n) + "是" + l.text
	}
	return rows(t, "整改台账", out...)
}

func mergedAttributes(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	mergedSheet(w, s, 1)
	for i, l := range contentLines() {
		for col := 6; col <= 8 && l.firstInTask; col++ {
			w.merge(s, i+2, col, i+1+l.inTask, col)
		}
	}
	return w.bytes()
}

func firstRowAttributes(t *testing.T) []byte {
	out := blankBelow()
	for i, l := range contentLines() {
		if !l.firstInTask {
			out[i+1] = out[i+1][:5]
		}
	}
	return rows(t, "整改台账", out...)
}

func realDates(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	codes := []string{`yyyy"年"m"月"d"日"`, "yyyy-mm-dd", "yyyy/m/d", `[$-804]yyyy"年"m"月"d"日";@`, "m/d/yy", "yyyy.mm.dd"}
	for i, row := range blankBelow() {
		day, err := time.Parse("2006年1月2日", fmt.Sprint(row[6]))
		if err == nil {
			row[6] = day
		}
		n := w.row(s, row...)
		if err == nil {
			w.format(s, grid.CellName(n, 7), codes[i%len(codes)])
		}
	}
	return w.bytes()
}

func richText(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	for _, row := range blankBelow() {
		n := w.row(s, row...)
		text := []rune(row[4].(string))
		w.must(w.f.SetCellRichText(s, grid.CellName(n, 5), []excelize.RichTextRun{
			{Text: "  " + string(text[:3]), Font: &excelize.Font{Bold: true}}, {Text: string(text[3:]) + "\n\u3000"}}))
	}
	return w.bytes()
}

func decoratedHeadings(t *testing.T) []byte {
	out := blankBelow()
	out[0] = []any{"序　号", "方 面", "巡察反馈\n问题", "具体问题（任务）", "整改措施及\n进展情况（截至6月底）", "责 任 科 室", "＊完成时限（年月日）", "整改状态："}
	return rows(t, "整改台账", out...)
}

func formulas(t *testing.T) []byte {
	w := newWorkbook(t)
	s := w.sheet("整改台账")
	for _, row := range blankBelow() {
		n := w.row(s, row...)
		if number, ok := row[0].(int); ok {
			w.must(w.f.SetCellFormula(s, grid.CellName(n, 1), fmt.Sprintf("%d+0", number)))
		}
	}
	return w.bytes()
}

func separated(t *testing.T, comma rune) []byte {
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	out.Comma = comma
	for _, row := range blankBelow() {
		fields := make([]string, len(row))
		for i, v := range row {
			if v != nil {
				fields[i] = fmt.Sprint(v)
			}
		}
		if err := out.Write(fields); err != nil {
			t.Fatal(err)
		}
	}
	out.Flush()
	return b.Bytes()
}

func gb18030(t *testing.T) []byte {
	data, err := simplifiedchinese.GB18030.NewEncoder().Bytes(separated(t, ','))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func utf16Text(t *testing.T) []byte {
	data, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes(separated(t, '\t'))
	if err != nil {
		t.Fatal(err)
	}
	return data
}
