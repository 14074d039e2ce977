package review

import (
	"fmt"
	"slices"

	"tongbao/report/finding"
)

var halfWidthMark = Rule{
	ID: "half-width-mark", Severity: finding.Error,
	Title:  "半角标点",
	Reason: "中文句子用全角标点（GB/T 15834—2011）；半角标点多是输入法没有切换。",
	Check:  inTexts(checkHalfWidth),
	Hits:   []string{"按时办结,不得拖延。", "制定方案;抓好落实", "联系方式:见附件", "完成整改?", "已完成100%,成效明显"},
	Misses: []string{"按时办结，不得拖延。", "投入1,200万元", "8:30开会", "比例为1:2", "见http://a.cn", "GB/T 9704.1", "增长2.5倍", "Word,Excel"},
}

var halfWidthBracket = Rule{
	ID: "half-width-bracket", Severity: finding.Error,
	Title:  "半角括号",
	Reason: "中文句子用全角括号（GB/T 15834—2011）。",
	Check:  inTexts(checkHalfWidthBracket),
	Hits:   []string{"各科室(中心)负责人", "大额采购(5万元以上)", "(一)加强领导"},
	Misses: []string{"各科室（中心）负责人", "见文件 A(1)", "某教字(2023)46号", "f(x)"},
}

var straightQuote = Rule{
	ID: "straight-quote", Severity: finding.Error,
	Title:  "直引号",
	Reason: "中文句子用弯引号“ ”‘ ’（GB/T 15834—2011）。",
	Check:  inTexts(checkStraightQuote),
	Hits:   []string{`落实"三重一大"制度`, `开展'回头看'`},
	Misses: []string{"落实“三重一大”制度", `It's 5" wide`},
}

var wideMarks = map[rune]rune{',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）'}

func checkHalfWidth(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if r < 0x80 && oneOf(r, ",.;:?!") && t.inChinese(i) {
			faults = append(faults, t.fault(i, i+1,
				fmt.Sprintf("中文句子里用了半角的“%c”。", r), fmt.Sprintf("请改为全角的“%c”。", wideMarks[r])))
		}
	}
	return faults
}

// inChinese tells whether a mark belongs to a Chinese sentence: it follows
// Chinese, or a digit or letter and goes before Chinese. A stop after a digit
// numbers a list, a run of stops is an ellipsis.
func (t *Text) inChinese(i int) bool {
	before, r, after := t.at(i-1), t.at(i), t.at(i+1)
	if before == r || after == r {
		return false
	}
	if chinese(before) {
		return r != '.' && r != ':' || !latin(after) && !digit(after) && after != '/'
	}
	return r == ',' && (before == '%' || digit(before) || latin(before)) && chinese(after)
}

func checkHalfWidthBracket(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if r == '(' && !t.yearInBrackets(i) && t.bracketsChinese(i) || r == ')' && han(t.at(i-1)) && !t.closes(i) {
			faults = append(faults, t.fault(i, i+1,
				"中文句子里用了半角括号。", "请改为全角括号“（ ）”。"))
		}
	}
	return faults
}

// bracketsChinese tells whether the bracket at i stands in Chinese: it follows
// or holds Chinese.
func (t *Text) bracketsChinese(i int) bool { return han(t.at(i-1)) || han(t.at(i+1)) }

// closes tells whether a half-width bracket opens before i in the same clause,
// so that the pair is told once.
func (t *Text) closes(i int) bool {
	return slices.Contains(t.Runes[t.back(i, endsSentence):i], '(')
}

// yearInBrackets tells of (2023), which the rule of document numbers looks at.
func (t *Text) yearInBrackets(i int) bool {
	n, end := t.digitsAt(i + 1)
	return end == i+5 && n >= 1900 && n < 2100 && t.at(end) == ')'
}

func checkStraightQuote(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if (r == '"' || r == '\'') && (chinese(t.at(i-1)) || chinese(t.at(i+1))) {
			faults = append(faults, t.fault(i, i+1,
				"中文句子里用了不分左右的直引号。", "请改为中文的双引号“ ”，引号之内再用单引号‘ ’。"))
		}
	}
	return faults
}
