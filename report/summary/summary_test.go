package summary

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/finding"
	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/stats"
)

// opened returns a workbook as a program that does not calculate shows it.
func opened(t *testing.T, book []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// dump writes every sheet's cells: the cached value and, behind ⇐, the formula.
func dump(t *testing.T, f *excelize.File) string {
	t.Helper()
	var b strings.Builder
	for _, sheet := range f.GetSheetList() {
		fmt.Fprintf(&b, "## %s\n", sheet)
		rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		for r, row := range rows {
			for c, value := range row {
				formula, err := f.GetCellFormula(sheet, at(c+1, r+1))
				if err != nil {
					t.Fatal(err)
				}
				if formula != "" {
					fmt.Fprintf(&b, "%s\t%s ⇐ %s\n", at(c+1, r+1), value, formula)
				} else if value != "" {
					fmt.Fprintf(&b, "%s\t%s\n", at(c+1, r+1), strings.ReplaceAll(value, "\n", "⏎"))
				}
			}
		}
	}
	return b.String()
}

// full returns a source with something for every sheet.
func full() Source {
	l := sized(12, 7)
	l.Readings = []ledger.Reading{{Sheet: "整改台账", Role: "整改台账", Columns: []ledger.ColumnReading{
		{Column: "A", Heading: "序号", Field: ledger.FieldNumber, Sure: 1}, {Column: "B", Heading: "销号", Field: ledger.FieldStatus, Sure: 0.8},
	}}}
	c := stats.Options{}.Compare(sized(10, 8), l, stats.Count(l))
	return Source{Ledger: l, Statistics: stats.Count(l), Previous: &c, Findings: finding.List{{
		Severity: finding.Error, At: finding.In("台账.xlsx", "整改台账").At(5, 11),
		Summary: "状态“搞定”不在规定的状态中。", Excerpt: finding.Excerpt{Text: "搞定", To: 6}, Advice: "请改为“已完成”等规定的状态。",
	}}}
}

func TestEverySheet(t *testing.T) {
	golden.Check(t, "testdata/full.txt", []byte(dump(t, opened(t, workbookOf(t, full())))))
}

func TestEverySheetOfTheChecks(t *testing.T) {
	golden.Check(t, "testdata/checks.txt", []byte(dump(t, opened(t, checksOf(t, full())))))
}

func TestBatch(t *testing.T) {
	golden.Check(t, "testdata/batch.txt", []byte(dump(t, opened(t, batch(t)))))
}

// batch returns a small batch with a failed ledger.
func batch(t *testing.T) []byte {
	t.Helper()
	units := []Unit{FailedUnit("坏台账.xlsx", "找不到工作表“整改台账”。")}
	for i := range 3 {
		l := sized(4+i, uint64(i))
		l.Info.Values[ledger.Issuer] = val(fmt.Sprintf("第%d水利站", i+1))
		u, err := NewUnit(l, stats.Count(l), "台账", []string{fmt.Sprintf("站 %d#/台账-通报.docx", i)})
		if err != nil {
			t.Fatal(err)
		}
		units = append(units, u)
	}
	var b bytes.Buffer
	if err := WriteBatch(&b, units); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestSameBytes(t *testing.T) {
	for range 3 {
		if !bytes.Equal(workbookOf(t, full()), workbookOf(t, full())) {
			t.Fatal("one ledger gave two workbooks")
		}
		if !bytes.Equal(checksOf(t, full()), checksOf(t, full())) {
			t.Fatal("one ledger gave two workbooks of checks")
		}
		if !bytes.Equal(batch(t), batch(t)) {
			t.Fatal("one batch gave two workbooks")
		}
	}
}

func TestTextStaysText(t *testing.T) {
	for _, text := range []string{"=1+1", "+1", "-1", "@SUM(A1)", `=HYPERLINK("http://x","y")`, "\t=1", "=cmd|' /C calc'!A0"} {
		l := sized(1, 1)
		m := &l.Aspects[0].Problems[0].Tasks[0].Measures[0]
		m.Text, m.Office, m.Leader, m.Note = val(text), val(text), val(text), val(text)
		m.State, m.Status = ledger.UnknownState, val(text)
		l.Aspects[0].Title, l.Info.Values[ledger.Issuer] = val(text), val(text)
		f := opened(t, workbook(t, l))
		for line := range strings.Lines(dump(t, f)) {
			if _, formula, is := strings.Cut(line, "⇐"); is && strings.Contains(formula, text) {
				t.Errorf("%q became a formula: %s", text, line)
			}
		}
		if got, _ := f.GetCellValue(detailSheet, "B4"); got != text {
			t.Errorf("方面 is %q, want %q", got, text)
		}
	}
}

func TestCountsAreNumbers(t *testing.T) {
	f := opened(t, workbook(t, sized(5, 1)))
	for _, cell := range []string{"B3", "D3", "F3", "H3", "J3", "L3", "B6"} {
		kind, err := f.GetCellType(overviewSheet, cell)
		if err != nil || (kind != excelize.CellTypeUnset && kind != excelize.CellTypeNumber) {
			t.Errorf("%s has type %d %v, want a number", cell, kind, err)
		}
	}
}

// odd returns ledgers at the edges.
func odd() map[string]*ledger.Ledger {
	bare := &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{{Measures: []ledger.Measure{{}}}}}}}}}
	undated := sized(9, 3)
	undated.Info = ledger.Info{}
	hollow := sized(9, 3)
	hollow.Aspects[0].Problems[0].Tasks[0].Measures = nil
	long := sized(3, 3)
	long.Aspects[0].Title = val(strings.Repeat("很长的名字/:*?[]", 40))
	partly := sized(40, 3)
	stateless(&ledger.Ledger{Aspects: partly.Aspects[:1]})
	one := &partly.Aspects[1].Problems[0].Tasks[0].Measures[0]
	one.State, one.Status = ledger.UnknownState, val("差不多")
	undatedBlind := stateless(sized(9, 3))
	undatedBlind.Info = ledger.Info{}
	return map[string]*ledger.Ledger{
		"no states": stateless(sized(9, 3)), "an aspect without states": partly, "no states and no day": undatedBlind, "no states and no deadlines": stateless(timeless(sized(9, 3))),
		"empty": {}, "bare": bare, "one row": sized(1, 1), "no deadlines": timeless(sized(9, 3)), "no day": undated, "a task without measures": hollow, "long names": long,
	}
}

func TestOddLedgers(t *testing.T) {
	for name, l := range odd() {
		t.Run(name, func(t *testing.T) {
			f := opened(t, workbook(t, l))
			counted, got := stats.Count(l), pairs(t, f)
			if got["整改措施数"] != fmt.Sprint(counted.Measures.Total) {
				t.Errorf("整改措施数 is %s", got["整改措施数"])
			}
			if _, shown := got["方面数"]; shown != (counted.Aspects > 0) {
				t.Errorf("方面数 is shown: %v, of %d aspects", shown, counted.Aspects)
			}
		})
	}
}

// Without a day nobody knows what is overdue: no figure says that nothing is.
func TestUndatedLedgerHasNoNoughts(t *testing.T) {
	l := odd()["no day"]
	f := opened(t, workbook(t, l))
	for sheet, cells := range map[string][]string{
		overviewSheet: {"J3", "B15", "B16", "B17"}, "按方面": {"L4", "M4", "N4"}, "任务清单": {"K4"},
	} {
		for _, cell := range cells {
			if got, _ := f.GetCellValue(sheet, cell); got != unjudged {
				t.Errorf("%s %s is %q", sheet, cell, got)
			}
		}
	}
	if text := dump(t, f); strings.Contains(text, "没有逾期和临期的措施") || !strings.Contains(text, "没有填写数据截止日期，无法判断逾期和临期。") {
		t.Error("the list says that nothing is overdue")
	}
	current := sized(9, 3)
	c := stats.Options{}.Compare(l, current, stats.Count(current))
	if about := comparisonSummary(&c); !strings.Contains(about, "新增逾期未知") {
		t.Error(about)
	}
}

func TestUndatedUnitsAreToldInTheBatch(t *testing.T) {
	var units []Unit
	for _, l := range []*ledger.Ledger{odd()["no day"], sized(9, 3)} {
		u, err := NewUnit(l, stats.Count(l), "台账", nil)
		if err != nil {
			t.Fatal(err)
		}
		units = append(units, u)
	}
	var b bytes.Buffer
	if err := WriteBatch(&b, units); err != nil {
		t.Fatal(err)
	}
	text := dump(t, opened(t, b.Bytes()))
	if !strings.Contains(text, "1个单位没有填写数据截止日期，逾期和临期未知，未计入合计。") || strings.Count(text, unjudged+"\n") != len(stats.Alarms) {
		t.Error(text[:1000])
	}
}

// pairs returns the labels of 总览 with the value to the right of each; the first counts.
func pairs(t *testing.T, f *excelize.File) map[string]string {
	t.Helper()
	rows, err := f.GetRows(overviewSheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, row := range rows {
		for i := 1; i < len(row); i++ {
			if _, known := found[row[i-1]]; !known {
				found[row[i-1]] = row[i]
			}
		}
	}
	return found
}

// TestDetailReadsAsALedger: an earlier summary can stand for its ledger.
func TestDetailReadsAsALedger(t *testing.T) {
	l := sized(117, 5)
	f := opened(t, workbook(t, l))
	for _, sheet := range f.GetSheetList() {
		if sheet != detailSheet && sheet != overviewSheet {
			if err := f.DeleteSheet(sheet); err != nil {
				t.Fatal(err)
			}
		}
	}
	book, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	again, _, err := reading.Read("汇总.xlsx", book.Bytes(), reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if c := (stats.Options{}).Compare(again, l, stats.Count(l)); c.Before.Measures != c.After.Measures || len(c.Changes) > 0 {
		t.Errorf("read again: %+v, want %+v; %d changes", c.Before.Measures, c.After.Measures, len(c.Changes))
	}
}
