package summary

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/stats"
)

// opened is a workbook as a program that does not calculate shows it.
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

// full is a source with something for every sheet.
func full() Source {
	l := sized(12, 7)
	l.Readings = []ledger.Reading{{Sheet: "整改台账", Role: "整改台账", Columns: []ledger.ColumnReading{
		{Column: "A", Heading: "序号", Field: ledger.FieldNumber, Sure: 1}, {Column: "B", Heading: "销号", Field: ledger.FieldStatus, Sure: 0.8},
	}}}
	c := stats.Compare(sized(10, 8), l)
	return Source{Ledger: l, Statistics: stats.Count(l), Previous: &c, Findings: finding.List{{
		Rule: "unknown-status", Severity: finding.Error, At: finding.Ref{File: "台账.xlsx", Sheet: "整改台账", Cell: "K5"},
		Summary: "状态“搞定”不在规定的状态中。", Excerpt: finding.Excerpt{Text: "搞定", To: 6}, Advice: "请改为“已完成”等规定的状态。",
	}}}
}

func TestEverySheet(t *testing.T) {
	golden.Check(t, "testdata/full.txt", []byte(dump(t, opened(t, workbookOf(t, full())))))
}

func TestBatch(t *testing.T) {
	golden.Check(t, "testdata/batch.txt", []byte(dump(t, opened(t, batch(t)))))
}

// batch is a small batch with a failed ledger.
func batch(t *testing.T) []byte {
	t.Helper()
	units := []Unit{FailedUnit("坏台账.xlsx", "找不到工作表“整改台账”。")}
	for i := range 3 {
		l := sized(4+i, uint64(i))
		l.Info.Values[ledger.Issuer] = val(fmt.Sprintf("第%d水利站", i+1))
		u, err := NewUnit(l, stats.Count(l), []string{fmt.Sprintf("站 %d#/台账-通报.docx", i)})
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

// odd are ledgers at the edges.
func odd() map[string]*ledger.Ledger {
	bare := &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{{Measures: []ledger.Measure{{}}}}}}}}}
	timeless := sized(9, 3)
	timeless.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		m.Deadline = ledger.Deadline{}
		return true
	})
	undated := sized(9, 3)
	undated.Info = ledger.Info{}
	hollow := sized(9, 3)
	hollow.Aspects[0].Problems[0].Tasks[0].Measures = nil
	long := sized(3, 3)
	long.Aspects[0].Title = val(strings.Repeat("很长的名字/:*?[]", 40))
	return map[string]*ledger.Ledger{
		"empty": {}, "bare": bare, "one row": sized(1, 1), "no deadlines": timeless, "no day": undated, "a task without measures": hollow, "long names": long,
	}
}

func TestOddLedgers(t *testing.T) {
	for name, l := range odd() {
		t.Run(name, func(t *testing.T) {
			f := opened(t, workbook(t, l))
			if got, _ := f.GetCellValue(overviewSheet, "H3"); got != fmt.Sprint(stats.Count(l).Measures.Total) {
				t.Errorf("整改措施数 is %s", got)
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
	c := stats.Compare(l, sized(9, 3))
	if about := comparedDays(&c); !strings.Contains(about, "新增逾期未知") {
		t.Error(about)
	}
}

func TestUndatedUnitsAreToldInTheBatch(t *testing.T) {
	var units []Unit
	for _, l := range []*ledger.Ledger{odd()["no day"], sized(9, 3)} {
		u, err := NewUnit(l, stats.Count(l), nil)
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

func TestRowsShowAllTheirText(t *testing.T) {
	columns := []column{{width: 21.5}}
	for text, lines := range map[string]int{"": 1, "十个汉字正好占满一行": 1, "十个汉字再加一个就两行": 2, "一\n二\n三": 3, "abcdefghij": 1} {
		if got, want := rowHeight(columns, []string{text}), max(minHeight, float64(lines)*lineHeight+rowPadding); got != want {
			t.Errorf("%q: height %v, want %v", text, got, want)
		}
	}
}

// A row that can't be high enough for its text is told, and keeps all of it.
func TestRowsThatShowNotAllAreTold(t *testing.T) {
	l := sized(3, 1)
	long := strings.Repeat("健全河湖巡查台账，每周通报一次。", 100)
	l.Aspects[0].Problems[0].Tasks[0].Measures[1].Text = val(long)
	f := opened(t, workbook(t, l))
	if about, _ := f.GetCellValue(detailSheet, "A2"); !strings.Contains(about, "有1行文字较长") {
		t.Error(about)
	}
	if got, _ := f.GetCellValue(detailSheet, "E5"); got != long {
		t.Errorf("%d bytes of text, want %d", len(got), len(long))
	}
	if about, _ := opened(t, workbook(t, sized(3, 1))).GetCellValue(detailSheet, "A2"); strings.Contains(about, "文字较长") {
		t.Error(about)
	}
}

// What no cell can hold is cut off in plain sight.
func TestTextsLongerThanACell(t *testing.T) {
	for _, c := range []struct {
		text string
		cut  bool
	}{
		{strings.Repeat("改", cellLimit), false}, {strings.Repeat("改", cellLimit+1), true}, {strings.Repeat("𠀀", cellLimit/2), false},
		{strings.Repeat("𠀀", cellLimit), true}, {"a" + strings.Repeat("𠀀", cellLimit), true},
	} {
		l := sized(1, 1)
		l.Aspects[0].Problems[0].Tasks[0].Measures[0].Text = val(c.text)
		got, _ := opened(t, workbook(t, l)).GetCellValue(detailSheet, "E4")
		if strings.HasSuffix(got, cutOff) != c.cut || !c.cut && got != c.text {
			t.Errorf("%d runes became %d: cut %t", len([]rune(c.text)), len([]rune(got)), !c.cut)
		}
		if strings.Contains(got, "\ufffd") {
			t.Error("a character is cut in two")
		}
	}
}

func TestWidthOfText(t *testing.T) {
	for r, want := range map[rune]int{'a': 1, '一': 2, '龥': 2, '㴋': 2, '𠀀': 2, '，': 2, '“': 2, 'é': 2, 'ñ': 1, 'ｱ': 1} {
		if got := textWidth(string(r)); got != want {
			t.Errorf("%c: %d, want %d", r, got, want)
		}
	}
}

func TestLinksEscape(t *testing.T) {
	if got, want := linkTo("站 1#/100%?.docx"), "站%201%23/100%25%3F.docx"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestSerial(t *testing.T) {
	for d, want := range map[day.Day]int{{Year: 1900, Month: 3, Date: 1}: 61, {Year: 2024, Month: 5, Date: 10}: 45422} {
		if got := serial(d); got != want {
			t.Errorf("%v: %d, want %d", d, got, want)
		}
	}
}

// shared is the folder with real cases, beside the checkout.
const shared = "../../../shared/cases/education-bureau"

func TestRealCase(t *testing.T) {
	facts, err := os.ReadFile(filepath.Join(shared, "facts.json"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the real cases are not here")
	}
	var want map[string]any
	if err := errors.Join(err, json.Unmarshal(facts, &want)); err != nil {
		t.Fatal(err)
	}
	l, _ := ledgertest.Read(t, filepath.Join(shared, "ledger.xlsx"), ledger.Options{})
	f := opened(t, workbook(t, l))
	got := pairs(t, f)
	for state, n := range want["按状态"].(map[string]any) {
		want[state] = n
	}
	for _, label := range []string{"方面数", "反馈问题数", "具体任务数", "整改措施数", "逾期数", "已完成", "基本完成", "长期坚持", "推进中"} {
		if got[label] != fmt.Sprint(want[label]) {
			t.Errorf("%s is %s, want %v", label, got[label], want[label])
		}
	}
	if rate := stats.Count(l).Measures.Rate(); rate != want["完成率"] {
		t.Errorf("完成率 is %s, want %v", rate, want["完成率"])
	}
	checkOffices(t, stats.Count(l), want["按科室"].(map[string]any))
}

func checkOffices(t *testing.T, s stats.Statistics, want map[string]any) {
	t.Helper()
	if len(s.ByOffice) != len(want) {
		t.Errorf("%d offices, want %d", len(s.ByOffice), len(want))
	}
	for _, g := range s.ByOffice {
		w, _ := want[g.Name].(map[string]any)
		if fmt.Sprint(g.Total, g.Done()) != fmt.Sprint(w["措施数"], w["已完成"]) {
			t.Errorf("%s: %d measures, %d done, want %v", g.Name, g.Total, g.Done(), w)
		}
	}
}

// pairs are the labels of 总览 with the value to the right of each; the first counts.
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
		if sheet != detailSheet && sheet != "通报信息" {
			if err := f.DeleteSheet(sheet); err != nil {
				t.Fatal(err)
			}
		}
	}
	book, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	again, _, err := ledger.ReadBytes("汇总.xlsx", book.Bytes(), ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if c := stats.Compare(again, l); c.Before.Measures != c.After.Measures || len(c.Changes) > 0 {
		t.Errorf("read again: %+v, want %+v; %d changes", c.Before.Measures, c.After.Measures, len(c.Changes))
	}
}
