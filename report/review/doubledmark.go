package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
)

var doubledMark = Rule{
	ID: "doubled-mark", Severity: finding.Error,
	Title:  "标点重叠",
	Reason: "两个点号不连用，多是改稿时没有删净。",
	Check:  inTexts(checkDoubled),
	Hits:   []string{"抓好落实，，确保成效", "抓好落实。。", "抓好落实，。", "甲、、乙", "完成。，"},
	Misses: []string{"抓好落实，确保成效。", "等等。。。", "“抓好落实。”，", "真的吗？！"},
}

// pointMarks part sentences and clauses; two of them never meet.
var pointMarks = newRuneSet("，。、；：")

func checkDoubled(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		end := i
		for end < len(t.Runes) && pointMarks.has(t.Runes[end]) {
			end++
		}
		if run := t.slice(i, end); end-i > 1 && !ellipsis(run) {
			faults = append(faults, t.fault(i, end, fmt.Sprintf("标点“%s”重叠。", run), "请只留一个标点。"))
		}
		i = max(i, end)
	}
	return faults
}

// ellipsis tells of a run of stops that is meant for ……, 。。。 at least.
func ellipsis(run string) bool {
	return strings.Trim(run, "。") == "" && len(run) >= len("。。。")
}
