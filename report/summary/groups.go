package summary

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A groupSheet's places: headings in row 3, groups from row 4, the total last.
const (
	groupHead  = 3
	groupFirst = groupHead + 1
)

// missing is shown for a name that the ledger does not give.
const missing = "（未填写）"

// A grouping is one sheet of counts by something.
type grouping struct {
	sheet, name string // of the sheet, of what is counted by
	key         string // column of 整改明细 with the groups' numbers
	list        bool   // a measure can have several: the key is a list
	groups      []stats.Group
	parents     []stats.Group // for problems: the aspects
}

// groupings are the sheets of counts in their order.
func (d *data) groupings() []grouping {
	s := &d.Statistics
	return []grouping{
		{sheet: "按方面", name: "方面", key: "方面号", groups: s.ByAspect},
		{sheet: "按反馈问题", name: "反馈问题", key: "问题号", groups: s.ByProblem, parents: s.ByAspect},
		{sheet: "按责任科室", name: "责任科室", key: "科室号", groups: s.ByOffice, list: true},
		{sheet: "按责任领导", name: "责任领导", key: "领导号", groups: s.ByLeader, list: true},
		{sheet: "按时限", name: "完成时限", key: "时限号", groups: s.ByMonth},
	}
}

// Places of a group sheet's columns, from 1.
const (
	groupNo = iota + 1
	groupParent
	groupName
	groupTotal
	groupStates // the known states in their order, the unknown one behind them
	groupRate   = groupStates + len(ledger.States) + 1
	groupAlarms = groupRate + 1
	groupLabel  = groupAlarms + len(stats.Alarms)
)

// columns of a group sheet. The parent's and the unknown state's are hidden
// where there is nothing to show, the short names for the charts always.
func (g grouping) columns(unknown bool) []column {
	nameWidth := 34.0
	if g.parents != nil {
		nameWidth = 46
	}
	columns := []column{
		{head: "序号", width: 6},
		{head: "方面", width: 22, hidden: g.parents == nil},
		{head: g.name, width: nameWidth},
		{head: "措施数", width: 9},
	}
	for _, s := range ledger.States {
		columns = append(columns, column{head: s.String(), width: 9})
	}
	columns = append(columns,
		column{head: ledger.UnknownState.String(), width: 9, hidden: !unknown},
		column{head: "完成率", width: 13})
	for _, a := range stats.Alarms {
		columns = append(columns, column{head: a.String(), width: 11})
	}
	return append(columns, column{head: "简称", width: 16, hidden: true})
}

// groupSheet writes one sheet of counts.
func (b *book) groupSheet(g grouping, d *data) {
	columns := g.columns(d.Statistics.Measures.State(ledger.UnknownState) > 0)
	s := b.add(g.sheet, page{paper: a4, tab: "8EA9DB"}, columns)
	s.freeze(groupName, groupHead)
	s.title(d.heading+"（"+g.sheet+"）", g.explanation(), columns)
	s.head(columns)
	for i, group := range g.groups {
		s.groupRow(g, i, group, columns, d.judgement())
	}
	s.totalRow(d.Statistics.Measures, d.judgement())
	s.rateMarks(groupRate, groupFirst, s.next-1)
	s.alarmMarks(groupFirst, s.next-1)
	s.end()
}

func (g grouping) explanation() string {
	if g.list {
		return "单位：条。一条措施有多个" + g.name + "的，分别计入；合计不重复计算。"
	}
	return "单位：条。"
}

// criterion is the part of a count that picks a group's measures.
func (g grouping) criterion(row int) string {
	if g.list {
		return fmt.Sprintf(`%s[%s],"*、"&$A%d&"、*"`, detailTable, g.key, row)
	}
	return fmt.Sprintf("%s[%s],$A%d", detailTable, g.key, row)
}

// groupRow writes one group.
func (s *sheet) groupRow(g grouping, i int, group stats.Group, columns []column, j judgement) {
	b, name, parent := s.book, shown(group.Name), ""
	if g.parents != nil {
		parent = shown(g.parents[group.Parent].Name)
	}
	cells := []any{b.number(countStyle, i+1), b.text(textStyle, parent), b.text(textStyle, name)}
	cells = append(cells, s.counts(count{detailTable, g.criterion(s.next), bodyCells, true, j}, group.Tally)...)
	cells = append(cells, b.text(textStyle, short(name)))
	s.row(rowHeight(columns[:groupName], []string{"", parent, name}), cells...)
}

// totalRow counts all measures, each once, whatever groups they are in.
func (s *sheet) totalRow(t stats.Tally, j judgement) {
	b := s.book
	cells := []any{b.text(totalTextStyle, "合计"), b.text(totalTextStyle, ""), b.text(totalTextStyle, "")}
	s.merge(groupNo, groupName, s.next)
	s.row(24, append(cells, s.counts(count{detailTable, "", totalCells, true, j}, t)...)...)
}

// cellStyles are the looks of counts and rates in one kind of row.
type cellStyles struct{ count, rate style }

var (
	bodyCells  = cellStyles{countStyle, rateStyle}
	totalCells = cellStyles{totalCountStyle, totalRateStyle}
)

// A count tells how the measures of a row are counted: in which table, by which
// criterion (an empty one picks all), how it looks, whether it is live, and how
// the alarms among them are judged.
type count struct {
	table, criterion string
	looks            cellStyles
	live             bool
	judged           judgement
}

// all counts what the criterion picks.
func (c count) all() string {
	if c.criterion == "" {
		return "COUNT(" + c.table + "[序号])"
	}
	return "COUNTIFS(" + c.criterion + ")"
}

// with counts those of them that have a word in a column.
func (c count) with(column, word string) string {
	criterion := c.criterion
	if criterion != "" {
		criterion += ","
	}
	return fmt.Sprintf(`COUNTIFS(%s%s[%s],"%s")`, criterion, c.table, column, word)
}

// cell is a count as a formula, or as today's number where it is not live.
func (c count) cell(b *book, formula string, n int) excelize.Cell {
	if !c.live {
		return b.number(c.looks.count, n)
	}
	return b.formula(c.looks.count, formula, n)
}

// alarm is the count of an alarm.
func (c count) alarm(b *book, a stats.Alarm, t stats.Tally) excelize.Cell {
	if !c.live {
		return c.judged.number(b, c.looks.count, t.ByAlarm[a])
	}
	return c.judged.formula(b, c.looks.count, c.with("预警", a.String()), t.ByAlarm[a])
}

// counts are the cells from the total to the alarms.
func (s *sheet) counts(c count, t stats.Tally) []any {
	b, row := s.book, s.next
	cells := []any{c.cell(b, c.all(), t.Total)}
	for _, state := range ledger.States {
		cells = append(cells, c.cell(b, c.with("状态", state.String()), t.State(state)))
	}
	unknown := fmt.Sprintf("%s-SUM(%s:%s)", at(groupTotal, row), at(groupStates, row), at(groupRate-2, row))
	cells = append(cells, b.formula(c.looks.count, unknown, t.State(ledger.UnknownState)),
		b.rate(c.looks.rate, at(groupStates, row), at(groupTotal, row), t.Done(), t.Total))
	for _, alarm := range stats.Alarms {
		cells = append(cells, c.alarm(b, alarm, t))
	}
	return cells
}

// rate is a cell with part of whole, rounded as the text of a rate is.
func (b *book) rate(s style, part, whole string, n, of int) excelize.Cell {
	formula := fmt.Sprintf(`IF(%s=0,"",ROUND(%s/%s,4))`, whole, part, whole)
	return b.formula(s, formula, share(stats.BasisPoints(n, of), of))
}

// shown is a name, or what stands for a missing one.
func shown(name string) string {
	if name == "" {
		return missing
	}
	return name
}

// shortLength is the length of a name on a chart's axis, in characters.
const shortLength = 12

func short(name string) string { return hanzi.Fit(name, shortLength) }
