package review

import (
	"fmt"
	"strings"

	"tongbao/report/day"
	"tongbao/report/finding"
)

var impossibleDate = Rule{
	Kind: &finding.Kind{
		ID: "impossible-date", Severity: finding.Error,
		Title:  "不存在的日期",
		Reason: "日历上没有这一天。",
	},
	Check:  inTexts(checkImpossibleDate),
	Hits:   []string{"2023年2月29日召开会议", "2月30日", "4月31日", "2024年13月5日", "3月0日", "2023-02-30", "2023.11.31前", "2023年2月29号"},
	Misses: []string{"2024年2月29日", "2月29日", "12月31日", "1月25日", "13个月", "2023-02-28", "3.15.32号", "4.30.5"},
}

// A written date is one in a text. Year is 0 where it is not said.
type written struct {
	from, to          int
	year, month, date int
}

func (w written) exists() bool {
	year := w.year
	if year == 0 {
		year = 2024 // a leap year: 2月29日 may be one's day
	}
	_, ok := day.Of(year, w.month, w.date)
	return ok
}

// dates are the dates with a day that the text has.
func (t *Text) dates() []written {
	var found []written
	for i := 0; i < len(t.Runes); i++ {
		if !digit(t.Runes[i]) || digit(t.at(i-1)) {
			continue
		}
		for _, read := range []func(int) (written, bool){t.longDate, t.shortDate} {
			if w, ok := read(i); ok {
				found, i = append(found, w), w.to-1
				break
			}
		}
	}
	return found
}

// longDate reads 2024年5月15日 and 5月15日 at i.
func (t *Text) longDate(i int) (w written, ok bool) {
	w.from = i
	n, end := t.digitsAt(i)
	if t.at(end) == '年' && end == i+4 {
		w.year = n
		i = end + 1
		n, end = t.digitsAt(i)
	}
	if end == i || t.at(end) != '月' {
		return w, false
	}
	w.month, i = n, end+1
	w.date, end = t.digitsAt(i)
	w.to = end + 1
	return w, end > i && (t.at(end) == '日' || t.at(end) == '号' && w.date <= 31 && !t.hasAt(end, "号楼") && !t.hasAt(end, "号文"))
}

// shortDate reads 2024-05-15, 2024.5.15 and 2024/5/15 at i.
func (t *Text) shortDate(i int) (w written, ok bool) {
	w.from = i
	var end int
	w.year, end = t.digitsAt(i)
	mark := t.at(end)
	if end != i+4 || !modern(w.year) || !oneOf(mark, "-./") || oneOf(t.at(i-1), "-./") {
		return w, false
	}
	i = end + 1
	if w.month, end = t.digitsAt(i); end == i || end > i+2 || t.at(end) != mark {
		return w, false
	}
	i = end + 1
	w.date, w.to = t.digitsAt(i)
	return w, w.to > i && w.to <= i+2 && !oneOf(t.at(w.to), "-./")
}

func checkImpossibleDate(t *Text) []Fault {
	if !strings.ContainsAny(t.Text, "0123456789") {
		return nil
	}
	var faults []Fault
	for _, w := range t.dates() {
		if !w.exists() {
			faults = append(faults, t.fault(w.from, w.to,
				fmt.Sprintf("日历上没有“%s”这一天。", t.slice(w.from, w.to)), "请核对原始记录，改为正确的日期。"))
		}
	}
	return faults
}
