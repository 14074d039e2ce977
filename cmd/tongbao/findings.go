package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/cmd/tongbao/digest"
	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
	"tongbao/report/finding"
)

// How much the console tells of one ledger: kinds of findings, sentences of each,
// characters of an original text. The rest is in the workbook of the checks.
const (
	mostGroups    = 10
	mostSentences = 4
	mostOriginal  = 60
)

// findings tells what was found, the gravest last: there the eye rests when all has
// scrolled by.
func (c *console) findings(out report.Outcome) {
	list := out.Findings
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(c.out, "  校验：错误%d处，疑似%d处，提示%d处\n",
		list.Count(finding.Error), list.Count(finding.Suspect), list.Count(finding.Hint))
	groups := digest.Groups(list)
	told := groups[:min(len(groups), mostGroups)]
	if rest := groups[len(told):]; len(rest) > 0 {
		n := 0
		for _, g := range rest {
			n += len(g.Findings)
		}
		paragraph(c.out, 2, "", fmt.Sprintf("另有%d类%d处，%s。", len(rest), n, c.whereAll(out)))
	}
	whole := true
	for _, g := range slices.Backward(told) {
		whole = c.group(g, filepath.Base(out.Job.Path)) && whole
	}
	if !whole {
		paragraph(c.out, 2, "", "没有列全的，"+c.whereAll(out)+"。")
	}
}

// whereAll says where a person finds what the console leaves out.
func (c *console) whereAll(out report.Outcome) string {
	at := slices.IndexFunc(out.Outputs, report.IsCheckBook)
	switch {
	case c.checking:
		return "生成以后，校验表里都有"
	case at >= 0:
		return "见“" + filepath.Base(out.Outputs[at]) + "”"
	}
	return "改好上面这些再做一次，就会列出"
}

// tints are the colours of severities.
var tints = map[finding.Severity]terminal.Colour{finding.Error: terminal.Red, finding.Suspect: terminal.Yellow}

// group tells of one kind of finding, and reports whether it has told all.
func (c *console) group(g digest.Group, ledger string) (whole bool) {
	title := g.Title
	if n := len(g.Findings); n > 1 {
		title += fmt.Sprintf("（%d处）", n)
	}
	fmt.Fprint(c.out, "  ")
	c.out.Paint(tints[g.Severity], "["+g.Severity.String()+"]")
	fmt.Fprintf(c.out, " %s\n", title)
	all := g.Sentences()
	told := all[:min(len(all), mostSentences)]
	whole = true
	for i, s := range told {
		sharesAdvice := i+1 < len(told) && told[i+1].Advice == s.Advice
		alone := !sharesAdvice && (i == 0 || told[i-1].Advice != s.Advice)
		whole = c.sentence(s, ledger, alone) && whole
		if !sharesAdvice && !alone {
			paragraph(c.out, body, "", s.Advice)
		}
	}
	return c.others(all[len(told):], ledger) && whole
}

// body is where the text of a finding begins, in columns.
const body = 6

// sentence tells what is so at some places, and what to do there if the advice is
// for it alone.
func (c *console) sentence(s digest.Sentence, ledger string, alone bool) (whole bool) {
	where, whole := digest.Where(s.Places, ledger)
	if where != "" {
		where += "："
	}
	text := where + s.Summary
	if alone {
		text += s.Advice
	}
	paragraph(c.out, body, "", text)
	if original := originalOf(s); original != "" {
		paragraph(c.out, body, "", original)
	}
	return whole
}

// originalOf shows the text that a sentence is about, of several places that of the
// first, unless the sentence has it.
func originalOf(s digest.Sentence) string {
	e := s.Excerpt
	begins := string([]rune(e.Text)[:min(len([]rune(e.Text)), 8)])
	quoted := s.Places[0].Word != "" || strings.Contains(s.Summary, begins)
	text, whole := e.Marked(), e.From == 0 && e.To == len(e.Text)
	if e.Text == "" || quoted && whole {
		return ""
	}
	if whole {
		text = e.Text
	}
	of := "原文"
	if cell := s.Places[0].At.Cell(); len(s.Places) > 1 && cell != "" {
		of += "（" + cell + "）"
	}
	return of + "：" + middleCut(text, mostOriginal)
}

// middleCut shortens a text to so many characters by what is in its middle.
func middleCut(text string, most int) string {
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	return string(runes[:most/2]) + "…" + string(runes[len(runes)-most/2:])
}

// others tells where the sentences that are left out hold.
func (c *console) others(left []digest.Sentence, ledger string) (whole bool) {
	if len(left) == 0 {
		return true
	}
	var places []digest.Place
	for _, s := range left {
		for _, p := range s.Places {
			places = append(places, digest.Place{At: p.At})
		}
	}
	where, _ := digest.Where(places, ledger)
	paragraph(c.out, body, "", fmt.Sprintf("同类的还有%d处：%s。", len(places), where))
	return false
}
