package review

import (
	"fmt"

	"tongbao/report/finding"
)

var halfWidthMark = Rule{
	Kind: &finding.Kind{
		ID: "half-width-mark", Severity: finding.Error,
		Title:  "半角标点",
		Reason: "中文句子用全角标点（GB/T 15834—2011）；半角标点多是输入法没有切换。",
	},
	Check:  inTexts(checkHalfWidth),
	Hits:   []string{"按时办结,不得拖延。", "制定方案;抓好落实", "联系方式:见附件", "完成整改?", "联系电话:0537-1234567", "牵头单位:A科", "已完成100%;其余正在推进", "已完成100%,成效明显"},
	Misses: []string{"按时办结，不得拖延。", "投入1,200万元", "8:30开会", "比例为1:2", "见http://a.cn", "GB/T 9704.1", "增长2.5倍", "Word,Excel"},
}

var wideMarks = map[rune]rune{',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）'}

func checkHalfWidth(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if r < 0x80 && oneOf(r, ",.;:?!") && markInChinese(t, i) && !separatesNames(t, r) {
			faults = append(faults, t.fault(i, i+1,
				fmt.Sprintf("中文句子里用了半角的“%c”。", r), fmt.Sprintf("请改为全角的“%c”。", wideMarks[r])))
		}
	}
	return faults
}

// separatesNames reports whether a mark only separates offices or persons, whom
// the notice does not name and whom the statistics separate all the same.
func separatesNames(t *Text, mark rune) bool { return t.Place == Duty && oneOf(mark, ",;") }

// markInChinese reports whether the mark at i belongs to a Chinese sentence: it
// follows Chinese, or a digit or letter and goes before Chinese. A stop after a
// digit numbers a list, a run of stops is an ellipsis.
func markInChinese(t *Text, i int) bool {
	before, mark, after := t.at(i-1), t.at(i), t.at(i+1)
	if before == mark || after == mark {
		return false
	}
	if chinese(before) {
		return mark != '.' || !latin(after) && !digit(after) && after != '/'
	}
	return oneOf(mark, ",;:") && (before == '%' || digit(before) || latin(before)) && chinese(after)
}
