package summary

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// Places of the batch's columns, from 1. The counts stand where a group sheet
// has them.
const (
	batchName  = 2
	batchLinks = groupLabel
)

// fileKinds are the outputs that a unit can have, by the ends of their names.
var fileKinds = []struct{ head, end string }{{"通报（Word）", ".docx"}, {"通报（PDF）", ".pdf"}, {"汇总表", ".xlsx"}}

func batchColumns(unknown bool) []column {
	columns := []column{{head: "序号", width: 6}, {head: "单位", width: unitWidth}, {head: "名次", width: 7}, {head: "措施数", width: 9}}
	for _, s := range ledger.States {
		columns = append(columns, column{head: s.String(), width: 9})
	}
	columns = append(columns, column{head: ledger.UnknownState.String(), width: 9, hidden: !unknown}, column{head: "完成率", width: 13})
	for _, a := range stats.Alarms {
		columns = append(columns, column{head: a.String(), width: 10})
	}
	for _, k := range fileKinds {
		columns = append(columns, column{head: k.head, width: 11})
	}
	return append(columns, column{head: "简称", width: 14, hidden: true})
}

// unitWidth is the width of the units' names.
const unitWidth = 30

// batchOverview writes a row for each unit, the total, and the charts below.
func (b *book) batchOverview(units []Unit, failed int) {
	total, undated := sum(units), countUndated(units)
	live := len(units)*total.Total <= liveLimit
	columns := batchColumns(total.State(ledger.UnknownState) > 0)
	s := b.add(batchSheet, page{paper: a4, tab: "C00000"}, columns)
	s.freeze(batchName, batchHead)
	s.title("整改进展情况批次汇总", aboutBatch(len(units), undated, failed, live), columns)
	s.head(columns)
	places := ranks(units)
	for i := range units {
		s.unitRow(i, units, places, live)
	}
	s.batchTotal(total, judgement{unknown: undated > 0 && undated == len(units)})
	s.rateMarks(groupRate, batchHead+1, s.next-1)
	s.alarmMarks(batchHead+1, s.next-1)
	s.batchCharts(len(units))
	s.end()
}

// aboutBatch is the line below the title: what is counted, and what is not.
func aboutBatch(units, undated, failed int, live bool) string {
	about := fmt.Sprintf("共%d个单位，按完成率排名。", units)
	if !live {
		about += "行数较多，各单位的数字为生成时的数值。"
	}
	if undated > 0 {
		about += fmt.Sprintf("%d个单位没有填写数据截止日期，逾期和临期未知，未计入合计。", undated)
	}
	if failed > 0 {
		about += fmt.Sprintf("另有%d份台账未成功，见“%s”。", failed, failSheet)
	}
	return about
}

func countUndated(units []Unit) int {
	n := 0
	for i := range units {
		if units[i].undated {
			n++
		}
	}
	return n
}

// sum adds the units' counts.
func sum(units []Unit) stats.Tally {
	var t stats.Tally
	for _, u := range units {
		t.Total += u.measures.Total
		for i, n := range u.measures.ByState {
			t.ByState[i] += n
		}
		for i, n := range u.measures.ByAlarm {
			t.ByAlarm[i] += n
		}
	}
	return t
}

// unitRow writes one unit: number, name, rank, counts and links.
func (s *sheet) unitRow(i int, units []Unit, ranks []any, live bool) {
	b, row, u := s.book, s.next, &units[i]
	rates := fmt.Sprintf("%s$%d:%s$%d", a1.Column(groupRate), batchHead+1, a1.Column(groupRate), batchHead+len(units))
	rank := fmt.Sprintf(`IF(ISNUMBER(%s),RANK(%s,%s),"")`, at(groupRate, row), at(groupRate, row), rates)
	cells := []any{b.number(countStyle, i+1), b.text(textStyle, shown(u.Name)), b.formula(countStyle, rank, ranks[i])}
	criterion := fmt.Sprintf("%s[单位号],$A%d", allTable, row)
	cells = append(cells, s.counts(count{allTable, criterion, bodyCells, live, judgement{unknown: u.undated}}, u.measures)...)
	for k, kind := range fileKinds {
		cells = append(cells, b.text(linkStyle, s.fileLink(u, kind.end, batchLinks+k)))
	}
	cells = append(cells, b.text(textStyle, short(shown(u.Name))))
	s.row(rowHeight([]column{{width: unitWidth}}, []string{u.Name}), cells...)
}

// ranks are the units' places by rate; units of one rate share a place, one
// without measures has none.
func ranks(units []Unit) []any {
	places := make([]any, len(units))
	for i := range units {
		switch {
		case units[i].measures.Total == 0:
			places[i] = ""
		case i > 0 && units[i].basisPoints() == units[i-1].basisPoints():
			places[i] = places[i-1]
		default:
			places[i] = i + 1
		}
	}
	return places
}

// batchTotal counts all measures of all units.
func (s *sheet) batchTotal(t stats.Tally, j judgement) {
	b := s.book
	frame := b.text(totalTextStyle, "")
	s.merge(1, batchName+1, s.next)
	cells := append([]any{b.text(totalTextStyle, "合计"), frame, frame}, s.counts(count{allTable, "", totalCells, true, j}, t)...)
	s.row(24, append(cells, frame, frame, frame)...)
}

// batchCharts draws all measures by state, and the units, below the table.
func (s *sheet) batchCharts(units int) {
	total := s.next - 1
	s.row(8)
	const rows, ringWidth, barsWidth = 18, 6 + unitWidth + 7, 9*7 + 13 + 10*3 + 11*3
	states := func(row int) string {
		return fmt.Sprintf("%s!$%s$%d:$%s$%d", quoted(batchSheet), a1.Column(groupStates), row, a1.Column(groupStates+len(ledger.States)-1), row)
	}
	s.plot(place{1, s.next, 3, rows}, ringWidth, ring(states(batchHead), states(total)))
	s.plot(place{groupTotal, s.next, 13, rows}, barsWidth, bars("各单位整改状态", batchSheet, units, batchLinks+len(fileKinds)))
}

// fileLink links a cell of the row to come to one of the unit's outputs.
func (s *sheet) fileLink(u *Unit, end string, column int) string {
	i := slices.IndexFunc(u.Files, func(file string) bool { return strings.HasSuffix(file, end) })
	if i < 0 || s.next*len(fileKinds) > linkLimit {
		return ""
	}
	cell := at(column, s.next)
	s.try(func() error {
		return s.book.file.SetCellHyperLink(s.name, cell, linkTo(u.Files[i]), "External")
	})
	return "打开"
}

// linkTo is a relative path as a link: what would mean something in an address
// is escaped, Chinese stays as it is.
func linkTo(file string) string {
	return strings.NewReplacer("%", "%25", " ", "%20", "#", "%23", "?", "%3F").Replace(file)
}
