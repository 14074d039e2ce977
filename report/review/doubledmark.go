package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
)

var doubledMark = Rule{
	Kind: &finding.Kind{
		ID: "doubled-mark", Severity: finding.Error,
		Title:  "标点重叠",
		Reason: "两个点号不连用，多是改稿时没有删净。",
	},
	Check:  inTexts(checkDoubled),
	Hits:   []string{"抓好落实，，确保成效", "抓好落实。。", "抓好落实，。", "甲、、乙", "完成。，", "完成率33.33%%", "完成率33.33％%。"},
	Misses: []string{"抓好落实，确保成效。", "等等。。。", "“抓好落实。”，", "真的吗？！", "由30%、40%提高到50%"},
}

// pointMarks separate sentences and clauses; two of them never meet. Nor do two
// percent signs.
var (
	pointMarks   = newRuneSet("，。、；：")
	percentSigns = newRuneSet("%％")
)

func checkDoubled(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		if r := t.Runes[i]; !pointMarks.has(r) && !percentSigns.has(r) {
			continue
		}
		points, percents := t.run(i, pointMarks.has), t.run(i, percentSigns.has)
		switch {
		case points-i > 1 && !ellipsis(t.slice(i, points)):
			faults = append(faults, t.fault(i, points, fmt.Sprintf("标点“%s”重叠。", t.slice(i, points)), "请只留一个标点。"))
		case percents-i > 1:
			faults = append(faults, t.fault(i, percents, "百分号多写了。", "请只留一个百分号。"))
		}
		i = max(i, points-1, percents-1)
	}
	return faults
}

// ellipsis reports whether a run of stops is meant for ……: it is 。。。 at least.
func ellipsis(run string) bool {
	return strings.Trim(run, "。") == "" && len(run) >= len("。。。")
}
