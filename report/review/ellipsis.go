package review

import (
	"fmt"

	"tongbao/report/finding"
)

var wrongEllipsis = Rule{
	Kind: &finding.Kind{
		ID: "ellipsis", Severity: finding.Error,
		Title:  "省略号",
		Reason: "省略号是六个点“……”，占两个字（GB/T 15834—2011，4.11）。",
	},
	Check:  inTexts(checkEllipsis),
	Hits:   []string{"学习、培训...", "学习、培训。。。", "学习、培训…等", "学习、培训···等"},
	Misses: []string{"学习、培训……", "版本v1...2", "学习。"},
}

// dots are what people make an ellipsis of.
var dots = newRuneSet(".。…·")

func checkEllipsis(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		r := t.Runes[i]
		if !dots.has(r) {
			continue
		}
		end := t.run(i, func(next rune) bool { return next == r })
		if wrong := end-i >= 3 && r != '…' || r == '…' && end-i != 2; wrong && chinese(t.at(i-1)) {
			faults = append(faults, t.fault(i, end, fmt.Sprintf("省略号写成了“%s”。", t.slice(i, end)), "请改为“……”。"))
		}
		i = end - 1
	}
	return faults
}
