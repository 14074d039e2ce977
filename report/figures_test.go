package report_test

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongbao/report"
	"tongbao/report/finding"
	"tongbao/report/notice"
	"tongbao/templates"
)

// A ledger that does not say how far its measures are is told of once, and so is a
// number of the notice that it gives no ground for.
func TestUnknownFiguresAreTold(t *testing.T) {
	head := []any{"反馈问题", "整改措施及进展", "整改状态"}
	asks := sheet{"组织落实", [][]any{{"标题", "内容"}, {"压实责任", "完成{已完成数}条，完成率{完成率}，建立{制度数}项制度。"}}}
	for _, c := range []struct {
		name    string
		sheets  []sheet
		figures []string // how the finding of unknown figures begins; none: there is none
		states  string   // what the finding of unknown states has; empty: there is none
	}{
		{"no column", []sheet{{"台账", [][]any{{"反馈问题", "整改措施及进展"}, {"甲", "办了"}, {"乙", "在办"}}}},
			nil, "2条整改措施的状态一条也没有读到：台账里没有“状态”一栏。"},
		{"an empty column", []sheet{{"台账", [][]any{head, {"甲", "办了", ""}, {"乙", "在办", ""}}}}, nil, "“状态”一栏里没有一个认得出的状态"},
		{"unknown words", []sheet{{"台账", [][]any{head, {"甲", "办了", "差不多"}}}, asks},
			nil, "汇总表里写作“未知”，通报里的已完成数、完成率、制度数写作【待核】。"},
		{"some known", []sheet{{"台账", [][]any{head, {"甲", "办了", "差不多"}, {"乙", "办了", "已完成"}}}, asks},
			[]string{"通报里要写、而台账里没有依据的数字：完成率、制度数。", "完成率：请给每条措施", "制度数：请在台账里"}, ""},
		{"all known, not asked for", []sheet{{"台账", [][]any{head, {"乙", "办了", "已完成"}}}}, nil, ""},
		{"no measures", []sheet{{"台账", [][]any{head}}, asks}, nil, ""},
	} {
		path := filepath.Join(t.TempDir(), "台账.xlsx")
		writeSheets(t, path, c.sheets...)
		j := job(t, path, "")
		j.CheckOnly = true
		out, err := report.Build(context.Background(), j)
		if err != nil {
			t.Fatal(err)
		}
		told := map[string]string{}
		for _, f := range out.Findings {
			told[f.ID()] += f.Summary + f.Advice
		}
		if got := told["states-unknown"]; (got != "") != (c.states != "") || !strings.Contains(got, c.states) {
			t.Errorf("%s: of states %q, want %q", c.name, got, c.states)
		}
		if got := told["unknown-figure"]; (got != "") != (c.figures != nil) {
			t.Errorf("%s: of figures %q", c.name, got)
		}
		for _, want := range c.figures {
			if got := told["unknown-figure"]; !strings.Contains(got, want) {
				t.Errorf("%s: of figures %q, want %q", c.name, got, want)
			}
		}
		if out.Findings.Count(finding.Error) == 0 && out.Draft || out.Draft != (out.LeftToDo > 0) {
			t.Errorf("%s: draft %v, %d left to do", c.name, out.Draft, out.LeftToDo)
		}
	}
}

// To take braces away is advised where the office has any: in the ledger's texts or in a
// template of its own.
func TestWhoHasNoBracesIsNotToldToTakeThemAway(t *testing.T) {
	rows := [][]any{{"反馈问题", "整改措施及进展", "整改状态"}, {"甲", "办了", "差不多"}, {"乙", "办了", "已完成"}}
	for _, c := range []struct {
		text string
		own  bool
		want string
	}{
		{"完成率{完成率}。", false, "请去掉台账文字里的花括号"},
		{"开会一次。", true, "请去掉模板或文字里的花括号"},
		{"开会一次。", false, ""},
	} {
		path := filepath.Join(t.TempDir(), "台账.xlsx")
		writeSheets(t, path, sheet{"台账", rows}, sheet{"组织落实", [][]any{{"标题", "内容"}, {"压实责任", c.text}}})
		j := job(t, path, "")
		j.CheckOnly, j.OwnTemplate = true, c.own
		data, err := templates.Load("report")
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
		i := slices.IndexFunc(out.Findings, func(f finding.Finding) bool { return f.ID() == "unknown-figure" })
		if i < 0 {
			t.Fatalf("%s: nothing told", c.text)
		}
		if got := out.Findings[i].Advice; strings.Contains(got, "花括号") != (c.want != "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: %s", c.text, got)
		}
	}
}
