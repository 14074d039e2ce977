package review

import (
	"fmt"

	"tongbao/report/finding"
)

var fewerTimes = Rule{
	Kind: &finding.Kind{
		ID: "fewer-times", Severity: finding.Error,
		Title:  "减少用了“倍”",
		Reason: "数量减少用分数或百分数，不用倍数：减少一倍就没有了。",
	},
	Check:  inTexts(checkFewerTimes, Prose, Heading),
	Hits:   []string{"信访量下降了2倍", "成本降低一倍", "比上年减少3.5倍", "缩短1倍"},
	Misses: []string{"信访量下降20%", "增长2倍", "下降到原来的2倍", "差距缩小，产量提高2倍", "减少2倍率镜头使用"},
}

// fewerWords say that something becomes less.
var fewerWords = []string{"减少", "降低", "下降", "缩小", "缩短", "压减", "压缩"}

func checkFewerTimes(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if r != '倍' || oneOf(t.at(i+1), "率增数速频") {
			continue
		}
		from := t.back(i, func(r rune) bool {
			return !digit(r) && r != '.' && !oneOf(r, "一二两三四五六七八九十几数")
		})
		if from == i {
			continue
		}
		end := from
		if t.at(end-1) == '了' {
			end--
		}
		for _, w := range fewerWords {
			if t.hasBefore(end, w) {
				faults = append(faults, t.fault(end-2, i+1, fmt.Sprintf("“%s”不能用“倍”。", w), "应为百分数或分数，如“"+w+"50%”，请核对原数。"))
			}
		}
	}
	return faults
}
