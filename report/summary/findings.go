package summary

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/spreadsheet"
)

// linkLimit is the number of links that a sheet can have.
const linkLimit = 65000

// findingTable is the filter table of 校验, and handled its last column, in which a person
// keeps what became of each finding.
const (
	findingTable = "校验项"
	handled      = "处理情况"
	handledWords = "已改,不用改,待核实"
)

// findingColumns are those of 校验.
var findingColumns = []column{
	numberColumn, {head: "级别", width: 8, style: centreStyle}, centred("工作表", 10), {head: "单元格", width: 9, style: centreStyle},
	flowing("问题", 24), flowing("原文", 20), flowing("建议", 20), {head: "规则", width: 14, style: textStyle}, {head: "措施序号", width: 10, style: linkStyle}, {head: handled, width: 11, style: centreStyle},
}

// findingTexts returns the texts of a finding's row; those of the number and of the last
// columns are empty.
func findingTexts(f *finding.Finding) []string {
	return []string{"", f.Severity.String(), f.At.Sheet(), f.At.Cell(), f.Summary, f.Excerpt.Marked(), f.Advice, f.ID(), "", ""}
}

// writeFindings writes 校验: the findings, the gravest first, linked to where their
// measures come from.
func writeFindings(b *book, d *data) {
	found := d.Findings.ByGravity()
	flows := make([]flow, len(findingColumns))
	for i := range found {
		for c, text := range findingTexts(&found[i]) {
			flows[c].add(text)
		}
	}
	s := b.add(checkSheet, spreadsheet.Page{Tab: "C00000"}, flowed(findingColumns, flows, room(listScale)))
	s.Freeze(1, listFirst-1)
	s.titled(body(d.Ledger)+"整改台账校验", d.aboutFindings(b))
	s.head()
	rows := originRows(d)
	for i := range found {
		s.finding(i, &found[i], rows)
	}
	if len(found) == 0 {
		s.noEntries("没有发现问题。")
		s.End()
		return
	}
	last := s.Next() - 1
	s.table(findingTable, listFirst-1)
	place := len(findingColumns)
	s.Choose(spreadsheet.Choice{Area: span(place, listFirst, place, last), Words: handledWords, Title: handled, Refusal: "请从列表中选择：已改、不用改、待核实。"})
	s.Format(span(2, listFirst, 2, last),
		spreadsheet.Rule{Formula: fmt.Sprintf(`B%d="%s"`, listFirst, finding.Error), Format: b.styles.red},
		spreadsheet.Rule{Formula: fmt.Sprintf(`B%d="%s"`, listFirst, finding.Suspect), Format: b.styles.yellow})
	s.End()
}

// aboutFindings returns the cell below the title: how many findings there are, and, live,
// how many of them nobody has dealt with.
func (d *data) aboutFindings(b *book) cell {
	text := fmt.Sprintf("错误%d处，疑似%d处，提示%d处", d.Findings.Count(finding.Error), d.Findings.Count(finding.Suspect), d.Findings.Count(finding.Hint))
	n := len(d.Findings)
	if n == 0 {
		return b.text(subtitleStyle, text+"。")
	}
	const left, rest = "；还有", "处没有填写“" + handled + "”。"
	return b.wording(subtitleStyle, fmt.Sprintf(`"%s"&COUNTBLANK(%s[%s])&"%s"`, text+left, findingTable, handled, rest), fmt.Sprint(text+left, n, rest))
}

// finding writes the row of the ith finding.
func (s *sheet) finding(i int, f *finding.Finding, rows map[sourceRow]int) {
	b, texts := s.book, findingTexts(f)
	size := tableRow(s.columns, texts)
	cells := []cell{b.number(countStyle, i+1)}
	for c := 1; c < len(texts); c++ {
		cells = append(cells, b.text(size.style(s.columns[c].style), texts[c]))
	}
	if n, known := rows[sourceRow{f.At.Sheet(), f.At.Row}]; known && i < linkLimit {
		place := len(texts) - 1
		s.LinkTo(at(place, s.Next()), fmt.Sprintf("%s!A%d", spreadsheet.Quoted(sourceSheet), listFirst+n))
		cells[place-1] = b.number(linkStyle, n+1)
	}
	s.Row(size.height, cells...)
}

// A sourceRow is a row of the ledger's file.
type sourceRow struct {
	sheet string
	row   int32
}

// originRows returns the measure, from 0, of each row of the ledger's file. A measure
// that spans rows, or a row with several measures, leads to the first of them.
func originRows(d *data) map[sourceRow]int {
	rows := map[sourceRow]int{}
	for i := range d.measures {
		m := &d.measures[i]
		for _, key := range []sourceRow{{m.Text.At.Sheet(), int32(m.Row)}, {m.Text.At.Sheet(), m.Text.At.Row}} {
			if _, known := rows[key]; !known && key.row > 0 {
				rows[key] = i
			}
		}
	}
	return rows
}
