package main

import (
	"strings"

	"github.com/xuri/excelize/v2"
)

// A townColumn is a column of the town's own ledger. Below a group heading
// stand those that share it.
type townColumn struct {
	heading, group string
	field          string // which value of an entry stands in it
	width          float64
}

var townColumns = []townColumn{
	{"序号", "", "", 6},
	{"反馈问题", "", "反馈问题", 22},
	{"整改任务", "", "具体问题", 18},
	{"整改措施及进展情况", "", "", 64},
	{"责任领导", "责任分工", "责任领导", 10},
	{"责任科室", "责任分工", "责任科室", 16},
	{"责任人", "责任分工", "责任人", 10},
	{"整改时限", "", "整改时限", 15},
	{"整改状态", "", "整改状态", 11},
	{"完成日期", "", "完成日期", 13},
	{"备注", "", "备注", 16},
}

const (
	townNumber   = 1
	townProblem  = 2
	townMeasures = 4
	townHead     = 3 // row in which the heading begins; it has two
	townFirst    = townHead + 2
)

// townShape writes a ledger as a town office keeps it: title, a row for unit
// and date, a heading of two rows, a row a task with all its measures in one
// cell, and who filled it in at the end.
func townShape(s source) ([]byte, error) {
	f := excelize.NewFile()
	defer f.Close()
	w := &workbook{f: f}
	w.do(f.SetSheetName("Sheet1", ledgerSheet))
	t := s.sheet(ledgerSheet)
	above, list := t.town(w)
	w.townTop(t.title, above)
	w.townHeading()
	for i, e := range list {
		w.townRow(townFirst+i, i+1, e)
	}
	w.townProblems(list)
	w.townFoot(townFirst+len(list), above["填表"])
	w.townDescribe(t.title)
	return w.bytes()
}

// town parts a town's lines into those around the table and the table's own.
func (s section) town(w *workbook) (around map[string]string, list []entry) {
	around = map[string]string{}
	table := section{name: s.name}
	for _, line := range s.lines {
		switch key, text := pair(line); key {
		case "单位", "日期", "填表":
			around[key] = text
		default:
			table.lines = append(table.lines, line)
		}
	}
	list, err := table.entries()
	w.do(err)
	return around, list
}

// townRow writes one task.
func (w *workbook) townRow(row, number int, e entry) {
	w.do(w.f.SetCellInt(ledgerSheet, cellName(townNumber, row), int64(number)))
	for i, c := range townColumns {
		value := e.values[c.field]
		switch {
		case i+1 == townMeasures:
			value = enumerated(e.texts)
		case i+1 == townProblem || c.field == "":
			continue
		}
		w.put(ledgerSheet, i+1, row, value)
		w.raise(ledgerSheet, row, heightFor(value, c.width))
	}
}

// enumerated puts measures into one text: 一是… 二是… .
func enumerated(texts []string) string {
	digits := []rune("一二三四五六七八九")
	var b strings.Builder
	for i, text := range texts {
		b.WriteString(string(digits[i]) + "是" + text)
	}
	return b.String()
}

// townProblems writes each problem once over all its tasks.
func (w *workbook) townProblems(list []entry) {
	const problemDepth = 1
	for _, b := range blocks(list, problemDepth) {
		first, last := townFirst+b.first, townFirst+b.last
		w.put(ledgerSheet, townProblem, first, list[b.first].values["反馈问题"])
		w.do(w.f.MergeCell(ledgerSheet, cellName(townProblem, first), cellName(townProblem, last)))
	}
}
