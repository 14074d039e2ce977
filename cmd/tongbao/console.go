package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
	"tongbao/report/finding"
	"tongbao/report/stats"
)

// A console tells a person what came of each ledger.
type console struct {
	out, errs *terminal.Writer
	checking  bool     // nothing is written; also what was recognised is told
	labels    []string // what each ledger is called
	tally     tally
}

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
	c.tally.add(i, out, err)
	name := terminal.Line(c.labels[i])
	if err != nil {
		c.errs.Paint(terminal.Red, "× ")
		fmt.Fprintln(c.errs, name)
		paragraph(c.errs, 2, "", sentence(err))
	} else {
		paragraph(c.out, 0, sign(out)+name+"：", outcome(out))
	}
	if out.Job.ConfigBeside != "" {
		paragraph(c.out, 2, "", usedBeside(out))
	}
	if out.Job.AtDesk {
		paragraph(c.out, 2, "", "用了在操作页面里为这份台账填写的内容。")
	}
	for _, path := range out.Outputs {
		fmt.Fprintf(c.out, "  → %s\n", terminal.Line(path))
	}
	c.papers(out.Papers)
	if c.checking && out.Ledger != nil {
		c.readings(out.Ledger.Readings)
	}
	c.findings(out)
	c.public(out)
	if out.Draft {
		paragraph(c.out, 2, "", fmt.Sprintf("这是草稿，离定稿还差%d处。", out.LeftToDo))
	}
}

// papers tells of the papers that were made, which are too many for a line each.
func (c *console) papers(p report.Papers) {
	if p.Folder != "" {
		var kinds []string
		for _, kind := range p.Counts {
			kinds = append(kinds, fmt.Sprintf("%s%d份", kind.Kind, kind.Count))
		}
		fmt.Fprintf(c.out, "  → %s\n", terminal.Line(p.Folder))
		paragraph(c.out, 4, "", strings.Join(kinds, "，")+"。")
	}
	if n := len(p.Left); n > 0 {
		paragraph(c.out, 4, "", fmt.Sprintf("放文书的文件夹里另有%d个文件不是这次做的，如“%s”：多半是以前的，现在已经不用，请看一下还要不要。", n, p.Left[0]))
	}
}

// sign begins the line of a ledger that is done, or of one that is only a draft.
func sign(out report.Outcome) string {
	if out.Draft {
		return "! "
	}
	return "√ "
}

// usedBeside says that a configuration beside the ledger was used, which is not the
// user's own, and what it kept from being told.
func usedBeside(out report.Outcome) string {
	text := fmt.Sprintf("用了台账旁边的配置“%s”", filepath.Base(out.Job.ConfigBeside))
	if out.Softened > 0 {
		text += fmt.Sprintf("，它关闭或者降低了%d处问题", out.Softened)
	}
	return text + "。"
}

// outcome says in one line what came of a ledger.
func outcome(out report.Outcome) string {
	text := counted(out.Statistics)
	if out.Pages > 0 {
		text += fmt.Sprintf("；通报%d页", out.Pages)
	}
	return text
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
	parts = append(parts, fmt.Sprintf("%d条措施", s.Measures.Total), done(s.Measures))
	return strings.Join(parts, "，")
}

// done says how many measures are done, as far as their states are known.
func done(measures stats.Tally) string {
	unknown := measures.Total - measures.Known()
	switch {
	case measures.Total == 0:
		return "没有可统计的"
	case measures.Known() == 0:
		return "整改状态都不明"
	case unknown > 0:
		return fmt.Sprintf("已完成%d条，另有%d条状态不明", measures.Done(), unknown)
	}
	return fmt.Sprintf("已完成%d条（%s）", measures.Done(), measures.Rate())
}

// sentence ends an error's text as a sentence ends.
func sentence(err error) string {
	text := err.Error()
	if strings.HasSuffix(text, "。") {
		return text
	}
	return text + "。"
}

// end tells what is not about one ledger.
func (c *console) end(batch string, notes []string) {
	if batch != "" {
		fmt.Fprintf(c.out, "批次汇总 → %s\n", terminal.Line(batch))
	}
	for _, note := range notes {
		paragraph(c.out, 0, fmt.Sprintf("[%s] ", finding.Hint), note)
	}
	if len(c.labels) > 1 {
		c.totals()
	}
}

// hang is how far the second line of a paragraph stands behind the first, in columns.
const hang = 2

// paragraph writes a text behind a head that stays whole, indented by so many
// columns. What files say in it is one line before it is wrapped.
func paragraph(w *terminal.Writer, indent int, head, text string) {
	first := strings.Repeat(" ", indent) + head
	rest := "\n" + strings.Repeat(" ", indent+hang)
	lines := terminal.Wrapped(terminal.Line(text), terminal.Columns-terminal.Width(first), terminal.Columns-indent-hang)
	fmt.Fprintln(w, first+strings.Join(lines, rest))
}
