package review

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/finding"
)

var rangeBackwards = Rule{
	Kind: &finding.Kind{
		ID: "range-backwards", Severity: finding.Error,
		Title:  "起止日期颠倒",
		Reason: "结束的日期早于开始的日期。",
	},
	Check:  inTexts(checkRanges),
	Hits:   []string{"2023年11月10日至2023年9月11日", "2024年5月15日—2024年3月1日", "2024年9月11日至3月10日"},
	Misses: []string{"2023年9月11日至2023年11月10日", "9月11日至3月10日", "2023年9月11日至次年3月10日", "2024年3月1日至5月2日", "2024年5月15日、2024年3月1日", "2024年5月1日至2024年5月1日"},
}

func checkRanges(t *Text) []Fault {
	var faults []Fault
	dates := datesIn(t)
	for k := 1; k < len(dates); k++ {
		a, b := dates[k-1], dates[k]
		if a.year == 0 || b.from != a.to+1 || !oneOf(t.at(a.to), "至到—～-") {
			continue
		}
		if b.year == 0 {
			b.year = a.year
		}
		from, known := day.Of(a.year, a.month, a.day)
		to, ok := day.Of(b.year, b.month, b.day)
		if known && ok && to.Before(from) {
			faults = append(faults, t.fault(a.from, b.to, fmt.Sprintf("“%s”的终点早于起点。", t.slice(a.from, b.to)),
				"请核对起止日期；跨年的，终点要写明年份。"))
		}
	}
	return faults
}
