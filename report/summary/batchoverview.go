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

// batchColumns returns the columns of 批次总览.
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

// A batchOverview is the sheet of 批次总览 in the making.
type batchOverview struct {
	*sheet
	units []Unit
	ranks []any // of the units
	live  bool  // the units' counts are formulas
}

// writeBatchOverview writes a row for each unit, the total, and the charts below.
func writeBatchOverview(b *book, units []Unit, failed int) {
	total, undated := sum(units), countUndated(units)
	live := len(units)*total.Total <= liveLimit
	columns := batchColumns(total.State(ledger.UnknownState) > 0)
	o := batchOverview{b.add(batchSheet, page{paper: a4, tab: "C00000"}, columns), units, ranks(units), live}
	o.freeze(batchName, batchHead)
	o.title("整改进展情况批次汇总", aboutBatch(len(units), undated, failed, live))
	o.head()
	for i := range units {
		o.unit(i)
	}
	o.total(total, judgement{unknown: undated > 0 && undated == len(units)})
	o.markRates(groupRate, batchHead+1, o.next-1)
	markAlarmCounts(o.sheet, batchHead+1, o.next-1)
	o.charts()
	o.end()
}

// aboutBatch returns the line below the title: what is counted, and what is not.
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

// unit writes the row of a unit: number, name, rank, counts and links.
func (o batchOverview) unit(i int) {
	b, row, u := o.book, o.next, &o.units[i]
	rates := fmt.Sprintf("%s$%d:%s$%d", a1.Column(groupRate), batchHead+1, a1.Column(groupRate), batchHead+len(o.units))
	rank := fmt.Sprintf(`IF(ISNUMBER(%s),RANK(%s,%s),"")`, at(groupRate, row), at(groupRate, row), rates)
	cells := []any{b.number(countStyle, i+1), b.text(textStyle, nameOrMissing(u.Name)), b.formula(countStyle, rank, o.ranks[i])}
	criterion := fmt.Sprintf("%s[单位号],$A%d", allTable, row)
	cells = append(cells, count{allTable, criterion, bodyCells, o.live, judgement{unknown: u.undated}}.cells(b, row, u.measures)...)
	for k, kind := range fileKinds {
		cells = append(cells, b.text(linkStyle, o.fileLink(u, kind.end, batchLinks+k)))
	}
	cells = append(cells, b.text(textStyle, short(nameOrMissing(u.Name))))
	o.row(rowHeight([]column{{width: unitWidth}}, []string{u.Name}), cells...)
}

// total counts all measures of all units.
func (o batchOverview) total(t stats.Tally, j judgement) {
	b := o.book
	frame := b.text(totalTextStyle, "")
	o.merge(1, batchName+1, o.next)
	cells := append([]any{b.text(totalTextStyle, "合计"), frame, frame}, count{allTable, "", totalCells, true, j}.cells(b, o.next, t)...)
	o.row(24, append(cells, frame, frame, frame)...)
}

// charts draws all measures by state, and the units, below the table.
func (o batchOverview) charts() {
	total := o.next - 1
	o.row(8)
	const rows, ringWidth, barsWidth = 18, 6 + unitWidth + 7, 9*7 + 13 + 10*3 + 11*3
	states := func(row int) string {
		return absolute(batchSheet, groupStates, row, groupStates+len(ledger.States)-1, row)
	}
	o.plot(frame{1, o.next, ringWidth, rows}, ring(states(batchHead), states(total)))
	o.plot(frame{groupTotal, o.next, barsWidth, rows}, bars("各单位整改状态", batchSheet, len(o.units), batchLinks+len(fileKinds)))
}

// fileLink links a cell of the row to come to one of the unit's outputs, and
// returns the cell's text.
func (o batchOverview) fileLink(u *Unit, end string, column int) string {
	i := slices.IndexFunc(u.Files, func(file string) bool { return strings.HasSuffix(file, end) })
	if i < 0 || o.next*len(fileKinds) > linkLimit {
		return ""
	}
	o.link(at(column, o.next), linkTo(u.Files[i]), toFile)
	return "打开"
}

// linkTo returns a relative path as a link: what has a meaning in an address is
// escaped, Chinese stays as it is.
func linkTo(file string) string {
	return strings.NewReplacer("%", "%25", " ", "%20", "#", "%23", "?", "%3F").Replace(file)
}
