package summary

import (
	"fmt"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/spreadsheet"
	"tongbao/report/stats"
)

// Places of 核对's columns, from 1: a figure as it was when the files were made, the same
// counted over 措施来源, and whether both agree.
const (
	proofMade  = 2
	proofNow   = 3
	proofAgree = 4
)

// proofDay is the cell of 核对 with the day of the data.
const proofDay = "$B$4"

// A proof is the sheet of 核对 in the making.
type proof struct {
	*sheet
	d     *data
	first int // row of the number of all measures; the states follow it
}

// writeProof writes 核对: the figures of the notice and of the summary, each counted once
// more by a formula over 措施来源. Who puts a state right there sees which figures change.
func writeProof(b *book, d *data) {
	s := b.add(proofSheet, spreadsheet.Page{Tab: checkTab}, []column{
		{head: "数字", width: 18}, {head: "做成时", width: 14}, {head: "按“措施来源”", width: 16}, {head: "核对", width: 12}, {head: "怎样数", width: 40},
	})
	s.Freeze(1, listFirst-1)
	s.title("核对", "通报和汇总表里的数字，按“措施来源”再数一遍；改了那里的状态，“不一致”的就是通报里要跟着改的。")
	s.head()
	p := proof{sheet: s, d: d}
	p.Row(minHeight, b.text(nameStyle, "数据截止日期"), p.day(), b.text(centreStyle, ""), b.text(centreStyle, ""), b.text(textStyle, "按这一天判断逾期和临期"))
	p.first = p.Next()
	st := &d.Statistics
	p.count("整改措施数", st.Measures.Total, "COUNT("+originTable+"[序号])", "措施来源的行数")
	p.states()
	p.rate()
	p.alarms()
	last := p.Next() - 1
	p.Format(span(proofAgree, p.first, proofAgree, last), spreadsheet.Rule{Formula: fmt.Sprintf(`%s="不一致"`, at(proofAgree, p.first)), Format: b.styles.red})
	p.End()
}

// day returns the cell with the day of the data.
func (p proof) day() cell {
	if on := p.d.Statistics.On; !on.IsZero() {
		return p.book.date(dateStyle, on)
	}
	return p.book.text(centreStyle, "未填写")
}

// row writes the row of a figure: as it was made, and as the formula now has it.
func (p proof) row(name string, made, now cell, how string) {
	b, row := p.book, p.Next()
	agree := fmt.Sprintf(`IF(%s=%s,"一致","不一致")`, at(proofMade, row), at(proofNow, row))
	p.Row(minHeight, b.text(nameStyle, name), made, now, b.wording(centreStyle, agree, "一致"), b.text(textStyle, how))
}

// count writes the row of a number.
func (p proof) count(name string, n int, formula, how string) {
	p.row(name, p.book.number(countStyle, n), p.book.formula(countStyle, formula, n), how)
}

// states writes the rows of the states, where any is known, and of what has none.
func (p proof) states() {
	t := p.d.Statistics.Measures
	if t.Known() > 0 {
		for _, state := range ledger.States {
			p.count(state.String(), t.State(state), fmt.Sprintf(`COUNTIFS(%s[状态],"%s")`, originTable, state), "")
		}
	}
	unknown := fmt.Sprintf("%s-SUMPRODUCT(COUNTIFS(%s[状态],%s))", at(proofNow, p.first), originTable, wordsOf(ledger.States[:]))
	p.count(ledger.UnknownState.String(), t.State(ledger.UnknownState), unknown, "没有填写状态，或者认不出的")
}

// rate writes the row of 完成率, where it is known.
func (p proof) rate() {
	t := p.d.Statistics.Measures
	if t.Known() == 0 {
		return
	}
	done, all := at(proofNow, p.first+1), at(proofNow, p.first)
	made := spreadsheet.Number(p.book.styles.ids[rateStyle], float64(stats.BasisPoints(t.Done(), t.Total))/10000)
	p.row("完成率", made, p.book.rate(rateStyle, done, all, t.Done(), t.Total), "已完成的占全部措施")
}

// alarms writes the rows of what is overdue or soon due, where that is known.
func (p proof) alarms() {
	st := &p.d.Statistics
	if !st.JudgesOverdue() {
		return
	}
	for _, a := range stats.Alarms {
		from, to := alarmDays(a)
		p.count(a.String(), st.Measures.ByAlarm[a], openBetween(from, to), alarmMeanings[a])
	}
}

// alarmDays returns how many days from the day of the data the deadlines of an alarm are,
// as criteria of a formula; the first of them may be empty.
func alarmDays(a stats.Alarm) (from, to string) {
	switch a {
	case stats.Overdue:
		return "", `"<"&` + proofDay
	case stats.Soon:
		return `">="&` + proofDay, fmt.Sprintf(`"<="&%s+%d`, proofDay, stats.WarnDays)
	}
	return fmt.Sprintf(`">"&%s+%d`, proofDay, stats.WarnDays), fmt.Sprintf(`"<="&%s+%d`, proofDay, stats.AheadDays)
}

// openBetween returns the formula for the measures that are open and fall due so.
func openBetween(criteria ...string) string {
	var b strings.Builder
	b.WriteString("SUMPRODUCT(COUNTIFS(")
	for _, c := range criteria {
		if c != "" {
			b.WriteString(originTable + "[完成时限]," + c + ",")
		}
	}
	fmt.Fprintf(&b, "%s[状态],%s))", originTable, openWords)
	return b.String()
}
