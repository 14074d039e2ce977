package summary

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// linkLimit is the number of links that a sheet can have.
const linkLimit = 65000

// checks writes 校验: the findings, the gravest first, linked to their measures.
func (b *book) checks(d *data) {
	columns := []column{
		{head: "序号", width: 6}, {head: "级别", width: 8, style: centreStyle}, {head: "工作表", width: 14, style: centreStyle},
		{head: "单元格", width: 11, style: centreStyle}, {head: "问题", width: 44, style: textStyle}, {head: "原文", width: 40, style: textStyle},
		{head: "建议", width: 36, style: textStyle}, {head: "定位", width: 8, style: linkStyle},
	}
	about := fmt.Sprintf("错误%d个，疑似%d个，提示%d个。单元格为台账中的位置，请对照台账修改。",
		d.Findings.Count(finding.Error), d.Findings.Count(finding.Suspect), d.Findings.Count(finding.Hint))
	s := b.begin(checkSheet, about, d, columns)
	rows := detailRows(d)
	for i, f := range d.Findings.ByGravity() {
		row, found := rows[source{f.At.Sheet, f.At.Row}]
		s.checkRow(i, f, columns, row, found)
	}
	s.closeList(columns, len(d.Findings), "没有发现问题。")
	s.end()
}

// checkRow writes one finding, with a link to its row of 整改明细 where it has one.
func (s *sheet) checkRow(i int, f finding.Finding, columns []column, row int, found bool) {
	texts := []string{"", f.Severity.String(), f.At.Sheet, f.At.Cell(), f.Summary, f.Excerpt.Marked(), f.Advice, ""}
	if found && i < linkLimit {
		texts[len(texts)-1] = "查看"
		cell := at(len(columns), s.next)
		s.try(func() error {
			return s.link(cell, fmt.Sprintf("%s!A%d", quoted(detailSheet), row))
		})
	}
	s.listRow(i+1, columns, texts)
}

// link makes a cell lead to another of the workbook.
func (s *sheet) link(cell, to string) error {
	return s.book.file.SetCellHyperLink(s.name, cell, to, "Location")
}

// A source is a row of the ledger's file.
type source struct {
	sheet string
	row   int32
}

// detailRows finds the row of 整改明细 for a row of the ledger's file. A measure
// that spans rows, or a row with several measures, leads to the first of them.
func detailRows(d *data) map[source]int {
	rows := map[source]int{}
	for i := range d.measures {
		m := &d.measures[i]
		for _, key := range []source{{m.Text.At.Sheet, int32(m.Row)}, {m.Text.At.Sheet, m.Text.At.Row}} {
			if _, known := rows[key]; !known && key.row > 0 {
				rows[key] = detailHead + 1 + i
			}
		}
	}
	return rows
}

// recognition writes 识别情况: what was taken for what, so that a person can
// judge it. A ledger that was not read from a file has none.
func (b *book) recognition(l *ledger.Ledger) {
	if len(l.Readings) == 0 {
		return
	}
	columns := []column{
		{head: "工作表", width: 18}, {head: "用途", width: 14}, {head: "列", width: 8}, {head: "表头", width: 30}, {head: "识别为", width: 20}, {head: "说明", width: 60},
	}
	s := b.add("识别情况", page{paper: a4, tab: "A6A6A6"}, columns)
	s.freeze(1, listFirst-1)
	s.title("台账识别情况", "程序把台账的每一张工作表、每一列认作什么。认错的请修改台账的表头。", columns)
	s.head(columns)
	for _, r := range l.Readings {
		s.reading(r, columns)
	}
	s.end()
}

// reading writes a sheet's line, then one for each of its columns.
func (s *sheet) reading(r ledger.Reading, columns []column) {
	role := string(r.Role)
	if role == "" {
		role = "未使用"
	}
	write := func(texts ...string) {
		cells := make([]any, len(texts))
		for i, text := range texts {
			cells[i] = s.book.text(textStyle, text)
		}
		s.row(rowHeight(columns, texts), cells...)
	}
	write(r.Sheet, role, "", "", "", strings.Join(r.Notes, "\n"))
	for _, c := range r.Columns {
		field, note := string(c.Field), ""
		if field == "" {
			field = "未使用"
		} else if c.Sure < 1 {
			note = fmt.Sprintf("把握%d%%", int(c.Sure*100))
		}
		write(r.Sheet, role, c.Column, c.Heading, field, note)
	}
}

// factKeys are the facts that a summary keeps, so that it can be read as an
// earlier ledger.
var factKeys = []ledger.Key{ledger.Issuer, ledger.ShortName, ledger.Title, ledger.Dated, ledger.DataDate}

// facts writes 通报信息 with what a later comparison needs of the ledger.
func (b *book) facts(l *ledger.Ledger) {
	columns := []column{{head: "项目", width: 20}, {head: "内容", width: 60}}
	s := b.add("通报信息", page{paper: a4, tab: "A6A6A6"}, columns)
	s.freeze(0, 1)
	s.head(columns)
	for _, k := range factKeys {
		s.row(minHeight, b.text(textStyle, string(k)), b.text(textStyle, l.Info.Text(k)))
	}
	s.end()
}
