package ledger_test

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
)

// messy are ledgers with shapes and faults that no office's file beside
// officeLedgers has. The golden file of each has the tree, what was found and what
// was recognised.
var messy = []struct {
	name    string // of the golden file
	shape   string
	make    func(*testing.T) []byte
	options ledger.Options
}{
	{"two-columns", "measures and progress in two columns", twoColumns, ledger.Options{}},
	{"paired-lists", "measures and progress as lists of one length, and not", pairedLists, ledger.Options{}},
	{"hidden-rows-skipped", "hidden rows, left out", hidden, ledger.Options{SkipHidden: true}},
	{"hidden-sheet", "a hidden sheet that is a ledger", hiddenSheet, ledger.Options{}},
	{"states-and-dates", "words for states, ways to write dates", statesAndDates, ledger.Options{}},
	{"columns-twice", "two columns of one field, missing columns", columnsTwice, ledger.Options{}},
	{"cells", "errors, formulas without value, control characters, number formats", cells, ledger.Options{}},
	{"facts", "通报信息 by other names, wrong keys and dates", facts, ledger.Options{Info: map[ledger.Key]string{
		ledger.Issuer: "中共清源县水务局党组", ledger.Title: "关于巡察整改进展情况的通报", ledger.Dated: "2025年8月1日"}}},
	{"passages", "组织落实 and 今后打算 with and without headings", passages, ledger.Options{}},
	{"annexes", "attachments as sheets and as names", annexes, ledger.Options{}},
	{"flat-heading", "a heading of two rows without merges", flatHeading, ledger.Options{}},
	{"mapping", "headings that only a mapping knows", mapping, ledger.Options{Mapping: map[string]ledger.Field{
		"毛病": ledger.FieldProblem, "办法": ledger.FieldMeasure, "责任科室": ""}}},
	{"several-ledgers", "several sheets with 方面 in a column", severalLedgers, ledger.Options{}},
	{"all-columns", "every known column", allColumns, ledger.Options{}},
	{"empty", "a table without rows", func(t *testing.T) []byte { return rows(t, "整改台账", heads) }, ledger.Options{}},
}

func TestMessyLedgers(t *testing.T) {
	for _, m := range messy {
		t.Run(m.name, func(t *testing.T) {
			l, found, err := ledger.ReadBytes("台账.xlsx", m.make(t), m.options)
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
	l, _, err := ledger.ReadBytes("台账.xlsx", rows(t, "整改台账", heads, row), ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if m := l.Aspects[0].Problems[0].Tasks[0].Measures[0]; m.Text.Text != text {
		t.Errorf("%d bytes of %d are left", len(m.Text.Text), len(text))
	}
}
