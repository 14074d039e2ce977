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

// A date is one as a text has it, at [from, to). The year is 0 where it is not given.
type date struct {
	from, to         int
	year, month, day int
}

// leapYear stands for a year that is not given: 2月29日 may be one of its days.
const leapYear = 2024

func (d date) exists() bool {
	year := d.year
	if year == 0 {
		year = leapYear
	}
	_, ok := day.Of(year, d.month, d.day)
	return ok
}

// datesIn returns the text's dates that name a day.
func datesIn(t *Text) []date {
	var found []date
	for i := 0; i < len(t.Runes); i++ {
		if !digit(t.Runes[i]) || digit(t.at(i-1)) {
			continue
		}
		for _, read := range []func(*Text, int) (date, bool){longDate, shortDate} {
			if d, ok := read(t, i); ok {
				found, i = append(found, d), d.to-1
				break
			}
		}
	}
	return found
}

// longDate reads 2024年5月15日 and 5月15日 at i.
func longDate(t *Text, i int) (d date, ok bool) {
	d.from = i
	n, end := t.digitsAt(i)
	if t.at(end) == '年' && end == i+4 {
		d.year = n
		i = end + 1
		n, end = t.digitsAt(i)
	}
	if end == i || t.at(end) != '月' {
		return d, false
	}
	d.month, i = n, end+1
	d.day, end = t.digitsAt(i)
	d.to = end + 1
	return d, end > i && (t.at(end) == '日' || t.at(end) == '号' && d.day <= 31 && !t.hasAt(end, "号楼") && !t.hasAt(end, "号文"))
}

// shortDate reads 2024-05-15, 2024.5.15 and 2024/5/15 at i.
func shortDate(t *Text, i int) (d date, ok bool) {
	d.from = i
	var end int
	d.year, end = t.digitsAt(i)
	mark := t.at(end)
	if end != i+4 || !modern(d.year) || !oneOf(mark, "-./") || oneOf(t.at(i-1), "-./") {
		return d, false
	}
	i = end + 1
	if d.month, end = t.digitsAt(i); end == i || end > i+2 || t.at(end) != mark {
		return d, false
	}
	i = end + 1
	d.day, d.to = t.digitsAt(i)
	return d, d.to > i && d.to <= i+2 && !oneOf(t.at(d.to), "-./")
}

func checkImpossibleDate(t *Text) []Fault {
	if !strings.ContainsAny(t.Text, "0123456789") {
		return nil
	}
	var faults []Fault
	for _, d := range datesIn(t) {
		if !d.exists() {
			faults = append(faults, t.fault(d.from, d.to,
				fmt.Sprintf("日历上没有“%s”这一天。", t.slice(d.from, d.to)), "请核对原始记录，改为正确的日期。"))
		}
	}
	return faults
}
