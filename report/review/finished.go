package review

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/finding"
)

var finishedAfterData = Rule{
	Kind: &finding.Kind{
		ID: "finished-after-data", Severity: finding.Error,
		Title:    "完成日期晚于数据截止日期",
		Reason:   "数据截止之后的事还没有发生；多是年份或月份写错。",
		Examples: []string{"数据截止日期是2024年3月31日，完成日期写2024年5月1日"},
	},
	Check: func(b *Book) []Fault {
		return b.finishedFaults(func(finished, on day.Day) (string, bool) {
			return fmt.Sprintf("完成日期%s晚于数据截止日期%s。", finished.Chinese(), on.Chinese()),
				!on.IsZero() && on.Before(finished)
		}, b.Info.ReferenceDay())
	},
}
