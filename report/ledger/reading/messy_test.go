package reading_test

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// messy are ledgers with shapes and faults that no office's file beside
// officeLedgers has. The golden file of each has the tree, what was found and what
// was recognised.
var messy = []struct {
	name    string // of the golden file
	shape   string
	make    func(*testing.T) []byte
	options reading.Options
}{
	{"two-columns", "measures and progress in two columns", twoColumns, reading.Options{}},
	{"paired-lists", "measures and progress as lists of one length, and not", pairedLists, reading.Options{}},
	{"hidden-rows-skipped", "hidden rows, left out", hidden, reading.Options{SkipHidden: true}},
	{"hidden-sheet", "a hidden sheet that is a ledger", hiddenSheet, reading.Options{}},
	{"states-and-dates", "words for states, ways to write dates", statesAndDates, reading.Options{}},
	{"columns-twice", "two columns of one field, missing columns", columnsTwice, reading.Options{}},
	{"cells", "errors, formulas without value, control characters, number formats", cells, reading.Options{}},
	{"facts", "通报信息 by other names, wrong keys and dates", facts, reading.Options{Info: map[ledger.Key]string{
		ledger.Issuer: "中共清源县水务局党组", ledger.Title: "关于巡察整改进展情况的通报", ledger.Dated: "2025年8月1日"}}},
	{"passages", "组织落实 and 今后打算 with and without headings", passages, reading.Options{}},
	{"annexes", "attachments as sheets and as names", annexes, reading.Options{}},
	{"flat-heading", "a heading of two rows without merges", flatHeading, reading.Options{}},
	{"mapping", "headings that only a mapping knows", mapping, reading.Options{Mapping: map[string]ledger.Field{
		"毛病": ledger.FieldProblem, "办法": ledger.FieldMeasure, "责任科室": ""}}},
	{"several-ledgers", "several sheets with 方面 in a column", severalLedgers, reading.Options{}},
	{"all-columns", "every known column", allColumns, reading.Options{}},
	{"empty", "a table without rows", func(t *testing.T) []byte { return rows(t, "整改台账", heads) }, reading.Options{}},
}

func TestMessyLedgers(t *testing.T) {
	for _, m := range messy {
		t.Run(m.name, func(t *testing.T) {
			l, found, err := reading.Read("台账.xlsx", m.make(t), m.options)
			if err != nil {
				t.Fatal(err)
			}
			got := "# " + m.shape + "\n" + dump(l) + "\n" + dumpFindings(found) + "\n" + dumpReadings(l)
			golden.Check(t, "testdata/messy/"+m.name+".txt", []byte(got))
		})
	}
}

func TestLongestCellIsKept(t *testing.T) {
	text := strings.Repeat("字", excelize.TotalCellChars)
	row := []any{1, "方面甲", "问题甲", "任务甲", text, "甲科", "立行立改", "已完成"}
	l, _, err := reading.Read("台账.xlsx", rows(t, "整改台账", heads, row), reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if m := l.Aspects[0].Problems[0].Tasks[0].Measures[0]; m.Text.Text != text {
		t.Errorf("%d bytes of %d are left", len(m.Text.Text), len(text))
	}
}
