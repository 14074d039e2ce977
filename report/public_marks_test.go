package report_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report"
	"tongbao/report/notice"
	"tongbao/templates"
)

// What a hidden column says of a row holds, though nothing else of it is read; and a file
// that is called so has no public version.
func TestMarksThatAreHiddenHold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	writeSheets(t, path, sheet{"台账", [][]any{
		{"具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限", "是否公开", "备注"},
		{"甲", "公开的措施。", "办公室", "推进中", "2025年3月31日", "是", ""},
		{"乙", "秘密的措施一。", "办公室", "推进中", "2025年3月31日", "否", ""},
		{"丙", "秘密的措施二。", "办公室", "推进中", "2025年3月31日", "是", "涉密，不公开"},
	}})
	edit(t, path, func(f *excelize.File) error { return f.SetColVisible("台账", "F:G", false) })
	out, err := report.Build(context.Background(), publicJob(t, path, t.TempDir()))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range publicOnes(out.Outputs) {
		if filepath.Ext(path) == ".ofd" {
			continue
		}
		if text := wholeOf(t, path); strings.Contains(text, "秘密") || !strings.Contains(text, "公开的措施") {
			t.Errorf("%s shows what is marked, or not what is not", filepath.Base(path))
		}
	}
	named := filepath.Join(filepath.Dir(path), "台账（不公开）.xlsx")
	if err := os.Rename(path, named); err != nil {
		t.Fatal(err)
	}
	out, err = report.Build(context.Background(), publicJob(t, named, ""))
	if err == nil || !strings.Contains(err.Error(), "文件名写明不公开") || len(out.Outputs) > 0 {
		t.Errorf("%v, written %v", err, out.Outputs)
	}
}

// A view of a ledger with a public version shows that, and makes the workbook of the other.
func TestViewShowsThePublicVersion(t *testing.T) {
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	writeSheets(t, path, sheet{"台账", [][]any{
		{"具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限"},
		{"甲", "公开的措施。秘密的措施（不公开）。", "办公室", "推进中", "2025年3月31日"},
	}})
	j := publicJob(t, path, "")
	j.Annotate = false
	v, err := report.Look(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	if text := dumped(t, v.Flow); strings.Contains(text, "秘密") || !strings.Contains(dumped(t, v.Findings), "not-public") {
		t.Errorf("shown %s", text)
	}
	files, err := v.Files(context.Background(), report.Formats{Text: true, XLSX: true})
	if err != nil || len(files) != 3 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	if files[0].Name != "台账-通报（公开版）（草稿）.txt" || strings.Contains(string(files[0].Content), "秘密") || files[1].Name != "台账-汇总（草稿）.xlsx" || files[2].Name != "台账-校验（草稿）.xlsx" {
		t.Errorf("made %s, %s and %s", files[0].Name, files[1].Name, files[2].Name)
	}
}

// A sentence that was left out stops the ledger where a file's name says it, and is told
// where another cell does.
func TestSentencesThatWereLeftOut(t *testing.T) {
	const secret = "某某项目串通投标线索已经移交处理"
	for _, c := range []struct {
		file, other string
		refused     bool
	}{{"台账", "另外一条措施。", false}, {secret, "另外一条措施。", true}, {"台账", "另外，" + secret + "。", false}} {
		path := filepath.Join(t.TempDir(), c.file+".xlsx")
		writeSheets(t, path, sheet{"台账", [][]any{
			{"具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限"},
			{"甲", "公开的措施。" + secret + "（不公开）。", "办公室", "推进中", "2025年3月31日"},
			{"乙", c.other, "办公室", "推进中", "2025年3月31日"},
		}})
		out, err := report.Build(context.Background(), publicJob(t, path, t.TempDir()))
		if (err != nil) != c.refused {
			t.Errorf("%+v: %v", c, err)
		}
		if err == nil && strings.Contains(dumped(t, out.Public.Findings), "not-public-elsewhere") != strings.Contains(c.other, secret) {
			t.Errorf("%+v: told %s", c, dumped(t, out.Public.Findings))
		}
	}
}

// What is left out and masked is told at the cells where it stands, with the same numbers on
// the screen and in the workbook.
func TestPlacesOfThePublicVersion(t *testing.T) {
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	writeSheets(t, path, sheet{"台账", [][]any{
		{"具体问题", "整改措施", "整改进展", "责任科室", "整改状态", "是否公开"},
		{"甲", "核查对象。", "已核查，联系电话13812341234。", "办公室", "推进中", "是"},
		{"乙", "核查对象二。", "已核查二。", "办公室", "推进中", "待定"},
	}}, sheet{"组织落实", [][]any{{"标题", "内容"}, {"加强领导", "研究案件2起（不公开）。"}}})
	out, err := report.Build(context.Background(), publicJob(t, path, t.TempDir()))
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]string{}
	for _, f := range out.Public.Findings {
		at[f.ID()+" "+f.At.Cell()] = f.Summary
	}
	if at["masked C2"] == "" || out.Public.Masked() != 1 || at["not-public B2"] == "" || !strings.Contains(at["not-public A2"], "同一行里标了不公开的一格") {
		t.Errorf("%v", at)
	}
	want := "略去3处（其中1处不清楚能不能公开，也要决定），遮盖1处，公开以前要决定的2处"
	if got := out.Public.Totals(); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	for _, path := range out.Outputs {
		if strings.HasSuffix(path, "-校验.xlsx") && !strings.Contains(wholeOf(t, path), want) {
			t.Error("the workbook has other numbers")
		}
	}
}

// The version for the office has what is marked, and not the marks; what was done about it
// is counted. Where that is not sure it is told.
func TestMarksAreNotPrintedInside(t *testing.T) {
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	writeSheets(t, path, sheet{"台账", [][]any{
		{"具体问题", "整改措施及进展", "责任科室", "整改状态", "问责情况", "备注"},
		{"档案不规范（不公开）", "审核档案。{不公开：移送线索2条。}", "办公室", "已完成", "党纪处分1人（不公开）", "不公开"},
		{"作风不实", "谈话9人，不公开。", "办公室", "已完成", "诫勉2人", ""},
	}}, sheet{"组织落实", [][]any{{"标题", "内容"}, {"加强领导", "开会5次。【不予公开】"}}})
	j := publicJob(t, path, t.TempDir())
	j.Public, j.Formats = false, report.Formats{Text: true}
	data, err := templates.Load("standard")
	if err != nil {
		t.Fatal(err)
	}
	if j.Template, err = notice.ParseTemplate(data); err != nil {
		t.Fatal(err)
	}
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]int{}
	for _, f := range out.Findings {
		at[f.ID()+" "+f.At.Cell()]++
	}
	for _, want := range []string{"mark-not-printed A2", "mark-not-printed B2", "mark-not-printed E2", "mark-printed B3"} {
		if at[want] == 0 {
			t.Errorf("%s is not told: %v", want, at)
		}
	}
	for _, path := range out.Outputs {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(path, ".txt") {
			continue
		}
		for _, printed := range []string{"移送线索2条。", "开会5次。", "档案不规范", "问责3人（党纪处分1人、诫勉2人）"} {
			if !strings.Contains(string(text), printed) {
				t.Errorf("%s is lost: %s", printed, text)
			}
		}
		for _, mark := range []string{"（不公开）", "{", "不予公开"} {
			if strings.Contains(string(text), mark) {
				t.Errorf("%s is printed", mark)
			}
		}
	}
}
