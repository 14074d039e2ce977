package reading_test

import (
	"slices"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/golden"
	"tongbao/report/ledger/reading"
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
			l, found, err := reading.Read("台账", shape.make(t), reading.Options{})
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, "testdata/content.txt", []byte(dump(l)))
			hiding := func(f finding.Finding) bool { return f.ID() == "hidden-column" }
			if found = slices.DeleteFunc(found, hiding); len(found) > 0 {
				t.Errorf("findings:\n%s", dumpFindings(found))
			}
		})
	}
}
