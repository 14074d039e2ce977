package summary

import (
	"cmp"
	"fmt"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
)

// writeRecognition writes 识别情况: what each sheet and column was recognised as,
// so that a person can judge it. A ledger that was not read from a file has none.
func writeRecognition(b *book, l *ledger.Ledger) {
	if len(l.Readings) == 0 {
		return
	}
	columns := []column{
		{head: "工作表", width: 18}, {head: "用途", width: 14}, {head: "列", width: 8}, {head: "表头", width: 30}, {head: "识别为", width: 20}, {head: "说明", width: 60},
	}
	s := b.add(recognitionSheet, spreadsheet.Page{Tab: checkTab}, columns)
	s.Freeze(1, listFirst-1)
	s.title("台账识别情况", "程序把台账的每一张工作表、每一列认作什么。认错的请修改台账的表头。")
	s.head()
	for _, r := range l.Readings {
		for i, texts := range readingTexts(r) {
			s.reading(texts, i == 0)
		}
	}
	s.Filter(len(columns), listFirst-1)
	s.End()
}

// reading writes a row: of a sheet, or of one of its columns, a step from the rule.
func (s *sheet) reading(texts []string, ofSheet bool) {
	b := s.book
	style := nameStyle
	if ofSheet {
		style = bandStyle
	}
	cells := make([]cell, len(texts))
	for i, text := range texts {
		cells[i] = b.text(style, text)
	}
	s.Row(rowHeight(s.columns, texts), cells...)
}

// readingTexts returns the row of a sheet, then one for each of its columns.
func readingTexts(r ledger.Reading) [][]string {
	role := orUnused(string(r.Role))
	rows := [][]string{{r.Sheet, role, "", "", "", strings.Join(r.Notes, "\n")}}
	for _, c := range r.Columns {
		note := ""
		if c.Field != "" && c.Sure < 1 {
			note = fmt.Sprintf("把握%d%%", int(c.Sure*100))
		}
		rows = append(rows, []string{r.Sheet, role, c.Column, c.Heading, orUnused(string(c.Field)), note})
	}
	return rows
}

// orUnused returns what a sheet or column is used as, or that it is not used.
func orUnused(use string) string { return cmp.Or(use, "未使用") }
