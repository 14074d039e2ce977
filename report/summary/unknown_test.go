package summary

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/finding"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// changed does something to each measure of a ledger.
func changed(l *ledger.Ledger, change func(*ledger.Measure)) *ledger.Ledger {
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		change(m)
		return true
	})
	return l
}

// stateless takes the states out of a ledger, timeless its deadlines.
func stateless(l *ledger.Ledger) *ledger.Ledger {
	return changed(l, func(m *ledger.Measure) { m.State, m.Status = ledger.UnknownState, ledger.Value{} })
}

func timeless(l *ledger.Ledger) *ledger.Ledger {
	return changed(l, func(m *ledger.Measure) { m.Deadline = ledger.Deadline{} })
}

// batchOf writes the workbook of a batch of ledgers.
func batchOf(t *testing.T, ledgers ...*ledger.Ledger) []byte {
	t.Helper()
	var units []Unit
	for i, l := range ledgers {
		u, err := NewUnit(l, stats.Count(l), "台账", nil)
		if err != nil {
			t.Fatal(err)
		}
		u.Name = fmt.Sprintf("第%d单位", i+1)
		units = append(units, u)
	}
	var b bytes.Buffer
	if err := WriteBatch(&b, units); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// expectCells compares what cells show, by their sheets and names.
func expectCells(t *testing.T, f *excelize.File, want map[string]string) {
	t.Helper()
	for place, text := range want {
		sheet, cells, _ := strings.Cut(place, "!")
		for cell := range strings.FieldsSeq(cells) {
			if got, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true}); err != nil || got != text {
				t.Errorf("%s!%s is %q %v, want %q", sheet, cell, got, err, text)
			}
		}
	}
}

// Where no state is known no figure is nought: no count, no rate, no list.
func TestBlindLedgerHasNoNoughts(t *testing.T) {
	f := opened(t, workbook(t, stateless(sized(9, 3))))
	expectCells(t, f, map[string]string{
		overviewSheet + "!J4 L4 B7 B8 B9 B10 B11 C7 C11 D7 D11 E7 B16 B17 B18": unjudged,
		overviewSheet + "!A3":         "一条措施的状态也没有读到，完成率和各种状态的数目未知，没有画图。",
		overviewSheet + "!H4 B12 B13": "9",
		"按方面!E4 I4 K4 L4 N4 E5 K5 L5": unjudged,
		"按责任科室!E4 K4 L4":              unjudged,
		"任务清单!F4 J4 K4":               unjudged,
		"任务清单!L4":                     "状态不明",
		"未完成清单!A2 A4":                 unlistable,
		"长期坚持清单!A2 A4":                unlistable,
		"逾期和临期清单!A2 A4":               "没有读到措施的状态，无法判断逾期和临期。",
		"建章立制清单!A2":                   "整改中新建和修订的制度，共2项。",
	})
	for name, part := range parts(t, workbook(t, stateless(sized(9, 3)))) {
		if strings.Contains(name, "chart") {
			t.Errorf("there is a chart of nothing: %s %d", name, len(part))
		}
	}
}

// A row that no state is known of does not say nought beside those that have some, and
// what is known is the least that it can be.
func TestGroupWithoutStates(t *testing.T) {
	f := opened(t, workbook(t, odd()["an aspect without states"]))
	expectCells(t, f, map[string]string{
		overviewSheet + "!A3": "另有33条措施状态不明，完成率按全部措施计算，实际可能更高。",
		"按方面!E4 K4 L4":        unjudged,
		"按方面!J5":              "1",
	})
	for _, cell := range []string{"E5", "K5", "L5", "E6", "K6"} {
		if got, _ := f.GetCellValue("按方面", cell); got == unjudged {
			t.Errorf("按方面!%s is not known", cell)
		}
	}
}

// What a ledger keeps no record of is unknown too.
func TestWhatIsNotKeptIsUnknown(t *testing.T) {
	l := timeless(changed(sized(9, 3), func(m *ledger.Measure) { m.System = ledger.Value{} }))
	expectCells(t, opened(t, workbook(t, l)), map[string]string{
		overviewSheet + "!J3 B15 B17": unjudged,
		"建章立制清单!A2":                   "台账中没有“制度成果”一栏，制度的数目未知。",
		"逾期和临期清单!A2":                  "没有读到完成时限，无法判断逾期和临期。",
	})
	l.Readings = []ledger.Reading{{Columns: []ledger.ColumnReading{{Field: ledger.FieldSystem}}}}
	expectCells(t, opened(t, workbook(t, l)), map[string]string{"建章立制清单!A2": "整改中新建和修订的制度，共0项。"})
}

// A unit without states has no rate and no rank, stands last and is left out of the
// total; that is told.
func TestBlindUnit(t *testing.T) {
	known, blind := sized(9, 3), stateless(sized(5, 4))
	f := opened(t, batchOf(t, blind, known))
	tally := stats.Count(known).Measures
	expectCells(t, f, map[string]string{
		batchSheet + "!B5":                "第2单位",
		batchSheet + "!B6":                "第1单位",
		batchSheet + "!C5":                "1",
		batchSheet + "!C6":                "",
		batchSheet + "!D5 D7":             "9",
		batchSheet + "!D6 J6":             "5",
		batchSheet + "!E5 E7":             fmt.Sprint(tally.Done()),
		batchSheet + "!E6 I6 K6 L6 M6 N6": unjudged,
		batchSheet + "!A3":                "共2个单位，按完成率排名。1个单位的措施一条状态也没有读到，完成情况未知，不参加排名，未计入合计和图表。",
	})
	expectCells(t, opened(t, batchOf(t, blind)), map[string]string{batchSheet + "!E5 K5 E6 K6 L6": unjudged, batchSheet + "!D6": "5"})
}

// Figures that are not known today are once somebody fills in what they hang on.
func TestUnknownFiguresBecomeKnown(t *testing.T) {
	l := stateless(sized(9, 3))
	f := opened(t, workbook(t, l))
	for i := range 9 {
		if err := f.SetCellValue(detailSheet, at(columnOf(t, f, "状态"), detailHead+1+i), "已完成"); err != nil {
			t.Fatal(err)
		}
	}
	book, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	filled := recalculated(t, map[string][]byte{"filled": book.Bytes()})["filled"]
	expectCells(t, filled, map[string]string{
		overviewSheet + "!B7 B13":        "9",
		overviewSheet + "!L4 C7":         "1",
		overviewSheet + "!J4 B8 B11 B16": "0",
		"按方面!E4":                         "9",
		"按方面!F4 L4":                      "0",
	})
}

// columnOf returns the place of the column of 整改明细 with a heading.
func columnOf(t *testing.T, f *excelize.File, head string) int {
	t.Helper()
	rows, err := f.GetRows(detailSheet)
	if err != nil {
		t.Fatal(err)
	}
	return slices.Index(rows[detailHead-1], head) + 1
}

// A draft says so on its first page and in its properties.
func TestDraftSaysSo(t *testing.T) {
	src := full()
	finished := parts(t, workbookOf(t, src))
	src.Findings = append(src.Findings, (&finding.Kind{Unready: true}).At(finding.Ref{}, "缺一项。", ""))
	book := workbookOf(t, src)
	expectCells(t, opened(t, book), map[string]string{overviewSheet + "!A3": "草稿：还有1处要补充或者核实，见校验表。"})
	const core = "docProps/core.xml"
	if made := parts(t, book)[core]; !strings.Contains(made, "<cp:contentStatus>草稿</cp:contentStatus>") || strings.Contains(finished[core], "contentStatus") {
		t.Errorf("properties %s", made)
	}
}

func parts(t *testing.T, book []byte) map[string]string {
	t.Helper()
	_, contents := opctest.Parts(t, book)
	return contents
}

// expectShown compares what a cell shows in its format.
func expectShown(t *testing.T, f *excelize.File, sheet, cell, want string) {
	t.Helper()
	if got, err := f.GetCellValue(sheet, cell); got != want || err != nil {
		t.Errorf("%s!%s shows %q %v, want %q", sheet, cell, got, err, want)
	}
}
