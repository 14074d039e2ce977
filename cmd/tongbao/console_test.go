package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// toldOf is what the console tells of an outcome of 台账.xlsx.
func toldOf(checking bool, out report.Outcome) string {
	var buffer bytes.Buffer
	w := terminal.NewWriter(&buffer)
	out.Job.Path, out.Ledger = "甲/台账.xlsx", &ledger.Ledger{}
	c := &console{out: w, errs: w, checking: checking, labels: []string{"台账.xlsx"}}
	c.tell(0, out, nil)
	return buffer.String()
}

// kinds makes n kinds of findings of a severity, with so many findings each.
func kinds(n int, s finding.Severity, each int) (list finding.List) {
	for k := range n {
		kind := &finding.Kind{Severity: s, Title: fmt.Sprintf("%s之%d", s, k+1)}
		for i := range each {
			at := finding.In("台账.xlsx", "整改台账").At(2*i+2, 3)
			list = append(list, kind.At(at, "这一格的内容与别的格不符，不知道以哪一个为准。", "请核对后改正其中一处。"))
		}
	}
	return list
}

func TestConsoleTellsErrorsLast(t *testing.T) {
	text := toldOf(false, report.Outcome{Findings: append(kinds(1, finding.Error, 1), append(kinds(1, finding.Hint, 1), kinds(1, finding.Suspect, 1)...)...)})
	hint, suspect, fault := strings.Index(text, "[提示]"), strings.Index(text, "[疑似]"), strings.Index(text, "[错误]")
	if hint < 0 || hint > suspect || suspect > fault {
		t.Errorf("not in order:\n%s", text)
	}
}

func TestConsoleTellsTenKindsAndWhereTheRestIs(t *testing.T) {
	list := append(kinds(8, finding.Hint, 3), kinds(6, finding.Error, 2)...)
	for _, c := range []struct {
		checking bool
		outputs  []string
		want     string
	}{
		{false, []string{"甲/台账-汇总.xlsx", "甲/台账-校验.xlsx"}, "另有4类12处，见“台账-校验.xlsx”。"},
		{false, []string{"甲/台账-通报.docx"}, "另有4类12处，改好上面这些再做一次，就会列出。"},
		{true, nil, "另有4类12处，生成以后，校验表里都有。"},
	} {
		text := toldOf(c.checking, report.Outcome{Findings: list, Outputs: c.outputs})
		if n := strings.Count(text, "\n  ["); n != 10 || strings.Count(text, "\n  [错误]") != 6 || !strings.Contains(text, c.want) {
			t.Errorf("%d kinds, want %q:\n%s", n, c.want, text)
		}
	}
	if text := toldOf(false, report.Outcome{Findings: list[:20]}); strings.Contains(text, "另有") || strings.Contains(text, "没有列全") {
		t.Errorf("all are told:\n%s", text)
	}
}

// Where not every cell is listed, or not every sentence, it says so.
func TestConsoleSaysWhatItLeavesOut(t *testing.T) {
	kind := &finding.Kind{Severity: finding.Suspect, Title: "序号重复"}
	var several finding.List
	for i := range 6 {
		several = append(several, kind.At(finding.In("", "表").At(3*i+2, 1), fmt.Sprintf("序号%d重复。", i), "请核对序号。"))
	}
	for name, c := range map[string]struct {
		list finding.List
		want []string
	}{
		"cells":     {kinds(1, finding.Error, 20), []string{"C24 等20", "没有列全的，"}},
		"sentences": {several, []string{"表 > A11：序号3重复。\n      请核对序号。\n      同类的还有2处：表 > A14、A17。\n", "没有列全的，"}},
	} {
		text := toldOf(true, report.Outcome{Findings: c.list})
		for _, want := range c.want {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in\n%s", name, want, text)
			}
		}
	}
}

func TestConsoleShowsOriginals(t *testing.T) {
	kind := &finding.Kind{Title: "标点"}
	at := finding.In("", "表").At(2, 1)
	part := kind.At(at, "句子里用了半角逗号。", "")
	part.Excerpt = finding.Excerpt{Text: "学习,讨论", From: 6, To: 7}
	long := strings.Repeat("长", 400)
	for name, c := range map[string]struct {
		list finding.List
		want string
	}{
		"a part":         {finding.List{part}, "      原文：学习【,】讨论\n"},
		"of the first":   {finding.List{part, kind.At(at.At(5, 1), part.Summary, "")}, "      原文（A2）：学习【,】讨论\n"},
		"quoted already": {finding.List{kind.At(at, "“办了”认不出来。", "").About("办了")}, ""},
		"quoted in part": {finding.List{kind.At(at, "“"+long[:60]+"…”认不出来。", "").About(long)}, ""},
		"too long":       {finding.List{kind.At(at, "太长。", "").About(long)}, "…"},
	} {
		text := toldOf(true, report.Outcome{Findings: c.list})
		if (c.want == "") == strings.Contains(text, "原文") || !strings.Contains(text, c.want) || len(text) > 1000 {
			t.Errorf("%s:\n%s", name, text)
		}
	}
}

func TestConsoleFitsItsColumns(t *testing.T) {
	list := append(kinds(3, finding.Error, 40), kinds(9, finding.Suspect, 2)...)
	for line := range strings.Lines(toldOf(false, report.Outcome{Findings: list})) {
		if line = strings.TrimSuffix(line, "\n"); terminal.Width(line) > terminal.Columns {
			t.Errorf("%d columns: %s", terminal.Width(line), line)
		}
	}
}
