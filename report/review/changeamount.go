package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
)

var changeAmount = Rule{
	Kind: &finding.Kind{
		ID: "change-amount", Severity: finding.Suspect,
		Title:  "增减的数与前后的数不符",
		Reason: "增加或减少的数等于前后两个数的差。",
	},
	Check:  inTexts(checkChangeAmount, Prose, Heading),
	Hits:   []string{"问题由12个减少到8个，减少5个。", "完成率由80%提高到85%，提高了6个百分点", "会议由20次压减至12次，减少了10次"},
	Misses: []string{"问题由12个减少到8个，减少4个。", "问题由12个减少到8个，减少4个。另减少会议5个。", "完成率由80%提高到85.5%，提高了5.5个百分点", "完成率由80%提高到85%，提高6.25%", "会议由20次压减至12次，减少文件10份", "会议由20次减少到12次，减少40%"},
}

func checkChangeAmount(t *Text) []Fault {
	var faults []Fault
	for _, c := range changesIn(t) {
		said, from, to := c.saidBehind(t)
		difference := max(c.now.hundredths-c.before.hundredths, c.before.hundredths-c.now.hundredths)
		if to > from && said != difference {
			faults = append(faults, t.fault(from, to, fmt.Sprintf("前后两个数相差%s，这里写的是“%s”。", decimal(difference), t.slice(from, to)), "请核对这三个数。"))
		}
	}
	return faults
}

// saidBehind returns by how much the text right behind the change says that it is, in
// hundredths, and where; to is from where it does not say so in the same unit.
func (c change) saidBehind(t *Text) (hundredths, from, to int) {
	at := c.to
	if t.at(at) != '，' {
		return 0, at, at
	}
	verbs := moreVerbs
	if c.less {
		verbs = lessVerbs
	}
	from = at + 1
	at = t.wordAt(from, verbs)
	if at == from {
		return 0, from, from
	}
	if t.at(at) == '了' {
		at++
	}
	unit := c.now.unit
	if strings.Trim(unit, "%％") == "" {
		unit = "个百分点"
	}
	q, end := quantityAt(t, at, unit)
	if end == at {
		return 0, from, from
	}
	return q.hundredths, from, end
}

// decimal writes a number of hundredths.
func decimal(hundredths int) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%d.%02d", hundredths/100, hundredths%100), "0"), ".")
}
