package review

import (
	"fmt"

	"tongbao/report/finding"
)

var changeBackwards = Rule{
	Kind: &finding.Kind{
		ID: "change-backwards", Severity: finding.Suspect,
		Title:  "增减与前后的数不符",
		Reason: "由多到少是减少，由少到多是增加；多是两个数写反了，或者用错了词。",
	},
	Check:  inTexts(checkChangeBackwards, Prose, Heading),
	Hits:   []string{"办理时限由5个工作日压缩到7个工作日", "问题由12个减少至15个。", "完成率由85%提高到80.5%", "会议从20次增加到12次"},
	Misses: []string{"办理时限由7个工作日压缩到5个工作日", "完成率由80.5%提高到85%", "排名由第10名提升到第5名", "风险由3级降到4级", "由5个科室提高到省级", "由12个减少到8个、增加到15个", "时限由30天压缩到5个工作日", "由1个增加到1个"},
}

func checkChangeBackwards(t *Text) []Fault {
	var faults []Fault
	for _, c := range changesIn(t) {
		rises, but := c.now.hundredths > c.before.hundredths, "增加、提高，后一个数反而小"
		if c.less {
			but = "减少、压缩，后一个数反而大"
		}
		if rises == c.less && c.now != c.before {
			faults = append(faults, t.fault(c.from, c.to, fmt.Sprintf("“%s”说的是%s。", t.slice(c.from, c.to), but),
				"请核对前后两个数，或者改用意思相合的词。"))
		}
	}
	return faults
}
