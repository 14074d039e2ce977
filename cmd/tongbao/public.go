package main

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/cmd/tongbao/digest"
	"tongbao/report"
	"tongbao/report/finding"
)

// mostPublic is how many places of one kind the console lists of the public version; all
// of them are in the workbook.
const mostPublic = 12

// public lists what the public version leaves out and masks, and what is to be decided.
func (c *console) public(out report.Outcome) {
	v := out.Public
	if v == nil {
		return
	}
	paragraph(c.out, 2, "", "公开版："+v.Totals()+"；逐处列在校验表的“公开版审核”里，请交批准公开的人核对。")
	for _, g := range slices.Backward(digest.Groups(v.Findings)) {
		fmt.Fprint(c.out, "  ")
		c.out.Paint(tints[g.Severity], "["+g.Severity.String()+"]")
		fmt.Fprintf(c.out, " %s（%d处）\n", g.Title, len(g.Findings))
		for i, f := range g.Findings {
			if i == mostPublic {
				paragraph(c.out, body, "", fmt.Sprintf("另有%d处。", len(g.Findings)-i))
				break
			}
			paragraph(c.out, body, "", publicLine(f))
		}
	}
	if v.Draft && !out.Draft {
		paragraph(c.out, 2, "", fmt.Sprintf("公开版是草稿，离定稿还差%d处。", v.LeftToDo))
	}
}

// publicLine says where, what is so, and of which text.
func publicLine(f *finding.Finding) string {
	where := f.At.InFile("").String()
	if where != "" {
		where += "："
	}
	text := f.Excerpt.Marked()
	if f.Excerpt.From == 0 && f.Excerpt.To == len(f.Excerpt.Text) {
		text = f.Excerpt.Text
	}
	if text != "" {
		text = "原文：" + middleCut(strings.ReplaceAll(text, "\n", " "), mostOriginal)
	}
	return where + f.Summary + text
}
