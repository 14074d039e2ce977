package review

import (
	"fmt"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var datedBeforeText = Rule{
	Kind: &finding.Kind{
		ID: "dated-before-text", Severity: finding.Suspect,
		Title:    "正文里的日期晚于成文日期",
		Reason:   "通报写的是已经做了的事，日期不会晚于成文日期；写打算的句子不算。",
		Examples: []string{"成文日期是2024年5月15日，正文写“2024年6月1日召开会议”"},
	},
	Check: checkDatedBeforeText,
}

func checkDatedBeforeText(b *Book) []Fault {
	dated := b.Info.Day(ledger.Dated)
	if dated.IsZero() {
		return nil
	}
	return inTexts(func(t *Text) []Fault { return datesAfter(t, dated) }, Prose)(b)
}

func datesAfter(t *Text, dated day.Day) []Fault {
	var faults []Fault
	for _, w := range datesIn(t) {
		d, ok := day.Of(w.year, w.month, w.day)
		if w.year == 0 || !ok || !dated.Before(d) || containsAny(t.sentence(w.from), terms.Of("planned")) {
			continue
		}
		faults = append(faults, t.fault(w.from, w.to,
			fmt.Sprintf("这里的日期是%s，晚于成文日期%s。", d.Chinese(), dated.Chinese()), "请核对这里的日期和通报信息里的成文日期。"))
	}
	return faults
}
