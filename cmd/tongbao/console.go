package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"tongbao/report"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A console tells a person what came of each ledger.
type console struct {
	out, errs   io.Writer
	recognition bool     // also what was recognised in the ledger
	labels      []string // what each ledger is called
}

// mostTold is how many findings are told on the console, some of each rule; the
// rest is in 校验.
const mostTold = 30

// labelled calls ledgers by their files' names, those of one name by their paths.
func labelled(paths []string) []string {
	times := map[string]int{}
	for _, path := range paths {
		times[filepath.Base(path)]++
	}
	labels := make([]string, len(paths))
	for i, path := range paths {
		labels[i] = filepath.Base(path)
		if times[labels[i]] > 1 {
			labels[i] = path
		}
	}
	return labels
}

// tell tells of the i-th ledger.
func (c *console) tell(i int, out report.Outcome, err error) {
	name := c.labels[i]
	if err != nil {
		fmt.Fprintf(c.errs, "✗ %s\n  %s\n", name, sentence(err))
		c.findings(out.Findings)
		return
	}
	fmt.Fprintf(c.out, "✓ %s：%s", name, counted(out.Statistics))
	if out.Pages > 0 {
		fmt.Fprintf(c.out, "；通报%d页", out.Pages)
	}
	fmt.Fprintln(c.out)
	for _, path := range out.Outputs {
		fmt.Fprintf(c.out, "  → %s\n", path)
	}
	if c.recognition {
		c.readings(out.Ledger.Readings)
	}
	c.findings(out.Findings)
}

// counted says what a ledger adds up to; a level that it does not have is left out.
func counted(s stats.Statistics) string {
	var parts []string
	for _, level := range []struct {
		n    int
		what string
	}{{s.Aspects, "个方面"}, {s.Problems, "个反馈问题"}, {s.Tasks.Total, "项任务"}} {
		if level.n > 0 {
			parts = append(parts, fmt.Sprint(level.n, level.what))
		}
	}
	parts = append(parts, fmt.Sprintf("%d条措施", s.Measures.Total), fmt.Sprintf("已完成%d条", s.Measures.Done()))
	text := strings.Join(parts, "，")
	if rate := s.Measures.Rate(); rate != "" {
		text += "（" + rate + "）"
	}
	return text
}

// sentence ends an error's text as a sentence ends.
func sentence(err error) string {
	text := err.Error()
	if strings.HasSuffix(text, "。") {
		return text
	}
	return text + "。"
}

func (c *console) findings(list finding.List) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(c.out, "  校验：错误%d处，疑似%d处，提示%d处\n",
		list.Count(finding.Error), list.Count(finding.Suspect), list.Count(finding.Hint))
	for _, f := range list.ByGravity().Foremost(mostTold) {
		c.finding(f)
	}
	if rest := len(list) - mostTold; rest > 0 {
		fmt.Fprintf(c.out, "  ……还有%d处，见汇总表的“校验”，或用 --json 查看\n", rest)
	}
}

func (c *console) finding(f finding.Finding) {
	fmt.Fprintf(c.out, "  [%s] %s\n", f.Severity, f.At)
	fmt.Fprintf(c.out, "      %s\n", strings.ReplaceAll(f.Summary+f.Advice, "\n", "\n      "))
	if f.Excerpt.Text != "" {
		fmt.Fprintf(c.out, "      原文：%s\n", f.Excerpt.Marked())
	}
}

// readings tells how the ledger was understood.
func (c *console) readings(list []ledger.Reading) {
	fmt.Fprintln(c.out, "  识别结果：")
	for _, r := range list {
		role := string(r.Role)
		if role == "" {
			role = "未使用"
		}
		fmt.Fprintf(c.out, "    %s：%s%s\n", sheetNamed(r.Sheet), role, rowsOf(r))
		for _, column := range r.Columns {
			fmt.Fprintf(c.out, "      %s列“%s” → %s\n", column.Column, column.Heading, columnMeaning(column))
		}
		for _, note := range r.Notes {
			fmt.Fprintf(c.out, "      %s\n", note)
		}
	}
}

// sheetNamed names a sheet; a text file is one without a name.
func sheetNamed(name string) string {
	if name == "" {
		return "文本文件"
	}
	return "工作表“" + name + "”"
}

// rowsOf says where a table has its heading and its content.
func rowsOf(r ledger.Reading) string {
	if r.HeadingRow == 0 {
		return ""
	}
	heading := fmt.Sprintf("，表头在第%d行，", r.HeadingRow)
	if r.HeadingTop > 0 {
		heading = fmt.Sprintf("，表头在第%d至%d行，", r.HeadingTop, r.HeadingRow)
	}
	if r.HeadingRow >= r.LastRow {
		return heading + "下面没有内容"
	}
	return heading + fmt.Sprintf("内容在第%d至%d行", r.FirstRow, r.LastRow)
}

func columnMeaning(c ledger.ColumnReading) string {
	if c.Field == "" {
		return "未使用"
	}
	return fmt.Sprintf("%s（把握%.0f%%）", c.Field, 100*c.Sure)
}

// end tells what is not about one ledger.
func (c *console) end(batch string, notes []string) {
	if batch != "" {
		fmt.Fprintf(c.out, "批次汇总 → %s\n", batch)
	}
	for _, note := range notes {
		fmt.Fprintf(c.out, "[%s] %s\n", finding.Hint, note)
	}
}
