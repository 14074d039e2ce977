package review

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var deadlineDiffers = Rule{
	Kind: &finding.Kind{
		ID: "deadline-differs", Severity: finding.Suspect,
		Title:    "措施里写的期限晚于完成时限",
		Reason:   "同一条措施的期限，文字里和“完成时限”一栏要一致；多是时限改了一处，另一处没有改。",
		Examples: []string{"完成时限是2024年5月31日，措施写“2024年6月底前完成”"},
	},
	Check: checkDeadlines,
}

// checkDeadlines finds a day by which a measure is to be done, in the words of the measure,
// that is later than its deadline. An earlier one may be a step on the way.
func checkDeadlines(b *Book) []Fault {
	deadlines := map[finding.Ref]ledger.Deadline{}
	for _, m := range b.measures() {
		for _, v := range []ledger.Value{m.Action, m.Text} {
			if v.Given() && m.Deadline.Kind == ledger.ByDay {
				deadlines[v.At] = m.Deadline
			}
		}
	}
	if len(deadlines) == 0 {
		return nil
	}
	var faults []Fault
	for i := range b.Texts {
		t := &b.Texts[i]
		by, known := deadlines[t.At]
		if !known || t.Place != Prose {
			continue
		}
		if last, from, to := t.lastPromise(by.Day.Year); to > from && by.Day.Before(last) {
			faults = append(faults, t.fault(from, to, fmt.Sprintf("这里的期限是%s，完成时限一栏是“%s”。", last.Chinese(), by.Text), "请核对期限改过没有，使两处一致。"))
		}
	}
	return faults
}

// lastPromise returns the last of the days before which the text says that something will
// be finished, and where it stands: 2024年6月底前完成. A day without a year is in the given
// one. to is from where there is none.
func (t *Text) lastPromise(year int) (last day.Day, from, to int) {
	for i := range t.Runes {
		if !digit(t.Runes[i]) || digit(t.at(i-1)) || t.at(i-1) == '年' {
			continue
		}
		d, end := t.monthAt(i, year)
		if end > i && t.at(end) == '前' && t.promises(end+1) && (to == from || last.Before(d)) {
			last, from, to = d, i, end+1
		}
	}
	return last, from, to
}

// promises reports whether the clause goes on with that something will be finished.
func (t *Text) promises(i int) bool {
	return t.wordAt(i, terms.Of("will-finish")) > i
}

// monthAt reads the month at i, with its day, its end or none: 2024年6月30日, 6月底, 6月. It
// returns the last day that is meant.
func (t *Text) monthAt(i, year int) (d day.Day, end int) {
	at := i
	n, end := t.digitsAt(at)
	if t.at(end) == '年' && end == at+4 {
		year, at = n, end+1
		n, end = t.digitsAt(at)
	}
	if end == at || t.at(end) != '月' || n < 1 || n > 12 || !modern(year) {
		return d, i
	}
	month := n
	end++
	if date, to := t.digitsAt(end); to > end {
		d, ok := day.Of(year, month, date)
		if t.at(to) != '日' || !ok {
			return d, i
		}
		return d, to + 1
	}
	if t.at(end) == '底' || t.at(end) == '末' {
		end++
	}
	return day.EndOfMonth(year, month), end
}
