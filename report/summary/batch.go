package summary

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// The sheets and the table of a batch.
const (
	batchSheet = "批次总览"
	allSheet   = "全部措施"
	allTable   = "全部"
	failSheet  = "未成功"
)

// WriteBatch writes 批次汇总.xlsx: a row for each unit, its rank by 完成率, all
// measures in one table, and the ledgers that failed with why.
func WriteBatch(w io.Writer, units []Unit) error {
	done, failed := sorted(units)
	b := newBook()
	b.batchOverview(done, len(failed))
	b.allMeasures(done)
	b.failures(failed)
	return b.save(w, properties{title: "批次汇总"})
}

// sorted parts the units into those that were done, the best rate first, and
// those that failed. Units of one rate keep the order of their names.
func sorted(units []Unit) (done, failed []Unit) {
	for _, u := range units {
		if u.Why != "" {
			failed = append(failed, u)
		} else {
			done = append(done, u)
		}
	}
	slices.SortStableFunc(done, func(a, b Unit) int {
		return cmp.Or(cmp.Compare(b.basisPoints(), a.basisPoints()), cmp.Compare(a.Name, b.Name), cmp.Compare(a.File, b.File))
	})
	slices.SortStableFunc(failed, func(a, b Unit) int { return cmp.Compare(a.File, b.File) })
	return done, failed
}

func (u *Unit) basisPoints() int { return stats.BasisPoints(u.measures.Done(), u.measures.Total) }

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

// batchHead is the row of the batch's headings; unitWidth the width of the names.
const (
	batchHead = 3
	unitWidth = 30
)

// batchOverview writes a row for each unit, the total, and the charts below.
func (b *book) batchOverview(units []Unit, failed int) {
	total := sum(units)
	columns := batchColumns(total.State(ledger.UnknownState) > 0)
	s := b.add(batchSheet, page{paper: a4, tab: "C00000"}, columns)
	s.freeze(batchName, batchHead)
	about := fmt.Sprintf("共%d个单位，按完成率排名。", len(units))
	live := len(units)*total.Total <= liveLimit
	if !live {
		about += "行数较多，各单位的数字为生成时的数值。"
	}
	undated := countUndated(units)
	if undated > 0 {
		about += fmt.Sprintf("%d个单位没有填写数据截止日期，逾期和临期未知，未计入合计。", undated)
	}
	if failed > 0 {
		about += fmt.Sprintf("另有%d份台账未成功，见“%s”。", failed, failSheet)
	}
	s.title("整改进展情况批次汇总", about, columns)
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
	rates := fmt.Sprintf("%s$%d:%s$%d", letter(groupRate), batchHead+1, letter(groupRate), batchHead+len(units))
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
		return fmt.Sprintf("%s!$%s$%d:$%s$%d", quoted(batchSheet), letter(groupStates), row, letter(groupStates+len(ledger.States)-1), row)
	}
	s.plot(place{1, s.next, 3, rows}, ringWidth, ring(states(batchHead), states(total)))
	s.plot(place{groupTotal, s.next, 13, rows}, barsWidth, bars("各单位整改状态", batchSheet, units, batchLinks+len(fileKinds)))
}

// allMeasures writes the table of all units' measures.
func (b *book) allMeasures(units []Unit) {
	columns := []column{
		{head: "序号", width: 7}, {head: "单位", width: 18}, {head: "方面", width: 14}, {head: "反馈问题", width: 24}, {head: "具体问题", width: 24},
		{head: "整改措施及进展", width: 60}, {head: "责任领导", width: 10}, {head: "责任科室", width: 14}, {head: "完成时限", width: 12},
		{head: "状态", width: 10}, {head: "预警", width: 11}, {head: "单位号", width: 8, hidden: true},
	}
	s := b.add(allSheet, page{paper: a3, tab: "1F3864"}, columns)
	s.freeze(2, batchHead)
	s.title("全部措施", "各单位的全部措施。可按单位、状态、预警筛选。", columns)
	s.head(columns)
	n := 0
	for i := range units {
		rows, err := units[i].rows()
		b.fail(err)
		for r := range rows {
			n++
			s.allRow(n, i+1, shown(units[i].Name), &rows[r], columns)
		}
	}
	if n == 0 {
		s.row(minHeight, b.text(textStyle, ""))
	}
	alarm := letter(len(columns) - 1)
	s.colourAlarms(fmt.Sprintf("%s%d:%s%d", alarm, batchHead+1, alarm, s.next-1), fmt.Sprintf("$%s%d", alarm, batchHead+1))
	s.table(allTable, batchHead, len(columns))
	s.end()
}

func (s *sheet) allRow(n, unitNo int, unit string, m *batchMeasure, columns []column) {
	b := s.book
	texts := []string{"", unit, m.Aspect, m.Problem, m.Task, m.Text, m.Leader, m.Office, m.Deadline}
	cells := []any{b.number(countStyle, n)}
	for _, text := range texts[1:8] {
		cells = append(cells, b.text(textStyle, text))
	}
	if m.Serial != 0 {
		cells = append(cells, b.number(dateStyle, m.Serial))
	} else {
		cells = append(cells, b.text(centreStyle, m.Deadline))
	}
	cells = append(cells, b.text(centreStyle, m.State), b.text(centreStyle, m.Alarm), b.number(plain, unitNo))
	s.row(rowHeight(columns, texts), cells...)
}

// failures lists the ledgers that failed, if any did.
func (b *book) failures(units []Unit) {
	if len(units) == 0 {
		return
	}
	columns := []column{{head: "序号", width: 6}, {head: "台账文件", width: 44, style: textStyle}, {head: "原因", width: 90, style: textStyle}}
	s := b.add(failSheet, page{paper: a4, tab: "A6A6A6"}, columns)
	s.freeze(1, batchHead)
	s.title("未成功的台账", fmt.Sprintf("共%d份。", len(units)), columns)
	s.head(columns)
	for i, u := range units {
		s.listRow(i+1, columns, []string{"", u.File, u.Why})
	}
	s.end()
}
