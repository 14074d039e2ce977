package summary

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/spreadsheet"
)

// linkLimit is the number of links that a sheet can have.
const linkLimit = 65000

// writeChecks writes 校验: the findings, the gravest first, linked to their measures.
func writeChecks(b *book, d *data) {
	about := fmt.Sprintf("错误%d个，疑似%d个，提示%d个。单元格为台账中的位置，请对照台账修改。",
		d.Findings.Count(finding.Error), d.Findings.Count(finding.Suspect), d.Findings.Count(finding.Hint))
	l := newList(b, checkSheet, about, d, []column{
		{head: "序号", width: 6}, {head: "级别", width: 8, style: centreStyle}, {head: "工作表", width: 14, style: centreStyle},
		{head: "单元格", width: 11, style: centreStyle}, {head: "问题", width: 44, style: textStyle}, {head: "原文", width: 40, style: textStyle},
		{head: "建议", width: 36, style: textStyle}, {head: "定位", width: 8, style: linkStyle},
	})
	rows := detailRows(d)
	for _, f := range d.Findings.ByGravity() {
		link := ""
		if row, found := rows[sourceRow{f.At.Sheet(), f.At.Row}]; found && l.entries < linkLimit {
			link = "查看"
			l.LinkTo(at(len(l.columns), l.Next()), fmt.Sprintf("%s!A%d", spreadsheet.Quoted(detailSheet), row))
		}
		l.entry(f.Severity.String(), f.At.Sheet(), f.At.Cell(), f.Summary, f.Excerpt.Marked(), f.Advice, link)
	}
	l.finish("没有发现问题。")
}

// A sourceRow is a row of the ledger's file.
type sourceRow struct {
	sheet string
	row   int32
}

// detailRows returns the row of 整改明细 for each row of the ledger's file. A
// measure that spans rows, or a row with several measures, leads to the first of them.
func detailRows(d *data) map[sourceRow]int {
	rows := map[sourceRow]int{}
	for i := range d.measures {
		m := &d.measures[i]
		for _, key := range []sourceRow{{m.Text.At.Sheet(), int32(m.Row)}, {m.Text.At.Sheet(), m.Text.At.Row}} {
			if _, known := rows[key]; !known && key.row > 0 {
				rows[key] = detailHead + 1 + i
			}
		}
	}
	return rows
}
