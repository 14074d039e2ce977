package review

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/finding"
)

var wrongWeekday = Rule{
	Kind: &finding.Kind{
		ID: "wrong-weekday", Severity: finding.Error,
		Title:  "星期与日期对不上",
		Reason: "按日历推算，这一天不是写的星期几。",
	},
	Check:  inTexts(checkWeekdays),
	Hits:   []string{"2024年5月15日（星期二）召开", "2024年5月15日星期五下午", "2024-05-19（周六）"},
	Misses: []string{"2024年5月15日（星期三）召开", "2024年5月19日（星期日）", "2024年5月19日，周日", "5月15日（星期二）", "2024年5月15日每周一次", "2024年5月15日（周六轮休）至星期二"},
}

const weekdays = "日一二三四五六"

func checkWeekdays(t *Text) []Fault {
	var faults []Fault
	for _, d := range datesIn(t) {
		date, ok := day.Of(d.year, d.month, d.day)
		if d.year == 0 || !ok {
			continue
		}
		from := d.to
		if oneOf(t.at(from), "（(，") {
			from++
		}
		said, to := t.weekdayAt(from)
		if right := int(date.Time().Weekday()); said >= 0 && said != right {
			faults = append(faults, t.fault(d.from, to, fmt.Sprintf("%s不是%s。", date.Chinese(), t.slice(from, to)),
				fmt.Sprintf("这一天应为星期%c，请核对日期和星期。", []rune(weekdays)[right])))
		}
	}
	return faults
}

// weekdayAt reads 星期三 or 周三 at i that ends there; said is -1 where there is none.
func (t *Text) weekdayAt(i int) (said, to int) {
	switch {
	case t.hasAt(i, "星期"):
		i += 2
	case t.at(i) == '周':
		i++
	default:
		return -1, i
	}
	last := t.at(i)
	if last == '天' {
		last = '日'
	}
	for n, r := range []rune(weekdays) {
		if r == last && (endsClause(t.at(i+1)) || oneOf(t.at(i+1), "）)上下晚早")) {
			return n, i + 1
		}
	}
	return -1, i
}
