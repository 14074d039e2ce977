package report_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/fonts"
	"tongbao/report"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
	"tongbao/report/ledger/reading"
	"tongbao/report/stats"
)

// A summary workbook serves as the earlier ledger: read back, it has the same
// measures as the ledger that it was made from.
func TestSummaryServesAsAnEarlierLedger(t *testing.T) {
	for _, path := range ledgers(t) {
		job := report.Job{
			Path: path, Out: t.TempDir(), Formats: report.Formats{XLSX: true},
			Template: template(t), Fonts: fonts.Embedded(),
		}
		out, err := report.Build(context.Background(), job)
		if err != nil {
			t.Fatal(err)
		}
		back, _ := ledgertest.Read(t, out.Outputs[0], reading.Options{})
		for _, change := range (stats.Options{}).Compare(back, out.Ledger, out.Statistics).Changes {
			t.Errorf("%s: %v: %+v", path, change.Kind, change)
		}
	}
}

// dated writes a ledger of one measure by a body and with a day.
func dated(t *testing.T, name, issuer, day, measure string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	writeLedger(t, path, measure)
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.NewSheet("通报信息"); err != nil {
		t.Fatal(err)
	}
	for i, row := range [][]any{{"发文机关", issuer}, {"数据截止日期", day}} {
		cell, _ := excelize.CoordinatesToCellName(1, i+1)
		if err := f.SetSheetRow("通报信息", cell, &row); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Save(); err != nil {
		t.Fatal(err)
	}
	return path
}

func compared(t *testing.T, path string, previous ...string) (report.Outcome, error) {
	t.Helper()
	j := job(t, path, t.TempDir())
	j.Formats, j.Annotate, j.AttachLedger, j.Previous = report.Formats{XLSX: true}, false, false, previous
	return report.Build(context.Background(), j)
}

// Comparing with another body's ledger, or with a later one, is doubted.
func TestOddEarlierLedgersAreTold(t *testing.T) {
	current := dated(t, "本期.xlsx", "中共云岭市水务局党组", "2024年5月31日", "制定学习计划。")
	for _, c := range []struct{ issuer, day, measure, rules, cell string }{
		{"中共云岭市水务局党组", "2024年3月31日", "制定学习计划。", "", ""},
		{"云岭市水务局", "2024年5月31日", "制定学习计划。", "", ""},
		{"", "", "制定学习计划。", "", ""},
		{"中共云岭市林业局党组", "2024年3月31日", "制定学习计划。", "previous-other-body", "B1"},
		{"中共云岭市水务局党组", "2024年6月30日", "制定学习计划。", "previous-later", "B2"},
		{"中共云岭市水务局党组", "2024年3月31日", "一是修缮库房。二是更换门窗。", "previous-unrelated", ""},
	} {
		out, err := compared(t, current, dated(t, "上期.xlsx", c.issuer, c.day, c.measure))
		if err != nil {
			t.Fatal(err)
		}
		var rules, cells []string
		for _, f := range out.Findings {
			if strings.HasPrefix(f.ID(), "previous-") {
				rules, cells = append(rules, f.ID()), append(cells, f.At.Cell())
				if f.Severity != finding.Suspect || f.At.File() != "上期.xlsx" {
					t.Errorf("%+v", f)
				}
			}
		}
		if strings.Join(rules, " ") != c.rules || strings.Join(cells, " ") != c.cell {
			t.Errorf("%+v: told %v at %v", c, rules, cells)
		}
	}
}

func TestALedgerIsNotEarlierThanItself(t *testing.T) {
	out, err := compared(t, small, small)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range out.Findings {
		if f.ID() == "previous-same" {
			return
		}
	}
	t.Errorf("told %+v", out.Findings)
}

// What configuration gives for a ledger is not said of the earlier one.
func TestConfiguredFactsAreOfTheLedgerAlone(t *testing.T) {
	current, earlier := filepath.Join(t.TempDir(), "本期.xlsx"), filepath.Join(t.TempDir(), "上期.xlsx")
	writeLedger(t, current, "制定学习计划。")
	writeLedger(t, earlier, "制定学习计划。")
	j := job(t, current, t.TempDir())
	j.Formats, j.Previous = report.Formats{XLSX: true}, []string{earlier}
	j.Read.Info = map[ledger.Key]string{ledger.DataDate: "2025年6月30日"}
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	if text := cellTexts(t, out.Outputs[0]); strings.Contains(text, "上期数据截止日期") {
		t.Error("the earlier ledger has the day of this one")
	}
}

// A ledger's own findings are told even where the earlier one can't be read.
func TestFindingsAreToldWithoutTheEarlierLedger(t *testing.T) {
	out, err := compared(t, "../samples/水务局整改台账.xlsx", "没有.xlsx")
	if err == nil || !strings.Contains(err.Error(), "上期台账读不出来：找不到文件“没有.xlsx”，请检查路径和文件名") {
		t.Errorf("error %v", err)
	}
	if out.Findings.Count(finding.Error) == 0 {
		t.Errorf("%d findings", len(out.Findings))
	}
}

// Without a day nobody knows what is overdue; the day is asked for by name.
func TestTheDayOfTheDataIsAskedFor(t *testing.T) {
	undated := filepath.Join(t.TempDir(), "台账.xlsx")
	writeLedger(t, undated, "制定学习计划。")
	out, err := compared(t, undated)
	if err != nil {
		t.Fatal(err)
	}
	asked := ""
	for _, f := range out.Findings {
		if f.ID() == "no-data-date" {
			asked = f.Summary
		}
	}
	if !strings.Contains(asked, "没有“数据截止日期”") {
		t.Errorf("told %+v", out.Findings)
	}
	out, err = compared(t, "../samples/水务局整改台账.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range out.Findings {
		if f.ID() == "no-data-date" {
			t.Errorf("%+v", f)
		}
	}
}

// Of several earlier ledgers the latest is compared with, and all that have a day of their
// own are drawn; in which order they are given is of no account.
func TestSeveralEarlierLedgers(t *testing.T) {
	const body, measure = "中共云岭市水务局党组", "制定学习计划。"
	current := dated(t, "本期.xlsx", body, "2024年5月31日", measure)
	march := dated(t, "三月.xlsx", body, "2024年3月31日", measure)
	april := dated(t, "四月.xlsx", body, "2024年4月30日", measure)
	for _, c := range []struct {
		name, extra, rule, drawn string
	}{
		{"two", "", "", "2024年3月 2024年4月 2024年5月（本期）"},
		{"a day twice", dated(t, "又一份.xlsx", body, "2024年4月30日", measure), "previous-same-day", "2024年3月 2024年4月 2024年5月（本期）"},
		{"the ledger's own day", dated(t, "同日.xlsx", body, "2024年5月31日", measure), "previous-same-day", "2024年3月 2024年4月 2024年5月（本期）"},
		{"another body's", dated(t, "外单位.xlsx", "中共云岭市林业局党组", "2024年5月1日", measure), "previous-other-body", "2024年3月 2024年4月 2024年5月（本期）"},
		{"a later one", dated(t, "六月.xlsx", body, "2024年6月30日", measure), "previous-later", "2024年3月 2024年4月 2024年5月（本期）"},
		{"one without a day", dated(t, "无日期.xlsx", body, "", measure), "previous-undated", "2024年3月 2024年4月 2024年5月（本期）"},
		{"the ledger itself", current, "previous-same", "2024年3月 2024年4月 2024年5月（本期）"},
	} {
		previous := []string{april, march}
		if c.extra != "" {
			previous = append(previous, c.extra)
		}
		out, err := compared(t, current, previous...)
		if err != nil {
			t.Fatal(err)
		}
		var told []string
		for _, f := range out.Findings {
			if strings.HasPrefix(f.ID(), "previous-") {
				told = append(told, f.ID())
			}
		}
		if strings.Join(told, " ") != c.rule {
			t.Errorf("%s: told %v", c.name, told)
		}
		if got := trendOf(t, out.Outputs[0]); got != c.drawn {
			t.Errorf("%s: drawn %s", c.name, got)
		}
		if text := cellTexts(t, out.Outputs[0]); !strings.Contains(text, "上期数据截止日期：2024年4月30日") {
			t.Errorf("%s: not compared with the latest", c.name)
		}
	}
}

// Where something speaks against each of several, there is nothing to compare with.
func TestNoneOfSeveralEarlierLedgersFits(t *testing.T) {
	current := dated(t, "本期.xlsx", "中共云岭市水务局党组", "2024年5月31日", "制定学习计划。")
	var others []string
	for _, day := range []string{"2024年3月31日", "2024年4月30日"} {
		others = append(others, dated(t, "外单位.xlsx", "中共云岭市林业局党组", day, "制定学习计划。"))
	}
	out, err := compared(t, current, others...)
	if err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenFile(out.Outputs[0])
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, sheet := range []string{"变化趋势", "与上期对比"} {
		if i, _ := f.GetSheetIndex(sheet); i >= 0 {
			t.Errorf("there is %s", sheet)
		}
	}
}

// trendOf is what the rows of 变化趋势 are called.
func trendOf(t *testing.T, path string) string {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("变化趋势")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, row := range rows[3:] {
		names = append(names, row[0])
	}
	return strings.Join(names, " ")
}
