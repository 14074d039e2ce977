package summary

import (
	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
	"tongbao/report/stats"
)

// The rows of a group sheet: headings, then the groups, the total last.
const (
	groupHead  = 3
	groupFirst = groupHead + 1
)

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

// A groupSheet is the sheet of one grouping in the making.
type groupSheet struct {
	*sheet
	by     grouping
	judged judgement
}

// writeGroups writes one sheet of counts.
func writeGroups(b *book, g grouping, d *data) {
	columns := g.columns(d.Statistics.Measures.State(ledger.UnknownState) > 0)
	s := groupSheet{b.add(g.sheet, spreadsheet.Page{Tab: "8EA9DB"}, flowed(columns, g.flows(len(columns)), room(listScale))), g, d.judgement()}
	s.Freeze(groupName, groupHead)
	s.title(d.heading+"（"+g.sheet+"）", g.explanation())
	s.head()
	for i, group := range g.groups {
		s.group(i+1, group)
	}
	s.total(d.Statistics.Measures)
	s.markRates(groupRate, groupFirst, s.Next()-1)
	markAlarmCounts(s.sheet, groupFirst, s.Next()-1)
	s.End()
}

// group writes the row of the group with a number.
func (s groupSheet) group(no int, group stats.Group) {
	b, name, parent := s.book, nameOrMissing(group.Name), ""
	if s.by.parents != nil {
		parent = nameOrMissing(s.by.parents[group.Parent].Name)
	}
	cells := []cell{b.number(countStyle, no), b.text(nameStyle, parent), b.text(nameStyle, name)}
	cells = append(cells, count{detailTable, s.by.criterion(s.Next()), bodyCells, true, s.judged, isBlind(group.Tally)}.cells(b, s.Next(), group.Tally)...)
	cells = append(cells, b.text(textStyle, short(name)))
	s.Row(rowHeight(s.columns[:groupName], []string{"", parent, name}), cells...)
}

// total counts all measures, each once, whatever groups they are in.
func (s groupSheet) total(t stats.Tally) {
	b := s.book
	cells := []cell{b.text(totalTextStyle, "合计"), b.text(totalTextStyle, ""), b.text(totalTextStyle, "")}
	s.Merge(groupNo, groupName, s.Next())
	s.Row(24, append(cells, count{detailTable, "", totalCells, true, s.judged, t.Known() == 0}.cells(b, s.Next(), t)...)...)
}

// markAlarmCounts colours the counts of alarms that are not nought, in the
// columns of a group sheet.
func markAlarmCounts(s *sheet, first, last int) {
	for i, a := range stats.Alarms {
		s.format(groupAlarms+i, first, last, nonzeroRule(at(groupAlarms+i, first), s.book.styles.alarm(a)))
	}
}
