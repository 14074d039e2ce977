package review

import (
	"slices"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

var halfWidthBracket = Rule{
	Kind: &finding.Kind{
		ID: "half-width-bracket", Severity: finding.Error,
		Title:  "半角括号",
		Reason: "中文句子用全角括号（GB/T 15834—2011）。",
	},
	Check:  inTexts(checkHalfWidthBracket),
	Hits:   []string{"各科室(中心)负责人", "大额采购(5万元以上)", "(一)加强领导", "(1)建立清单；(2)明确责任"},
	Misses: []string{"各科室（中心）负责人", "见文件 A(1)", "某教字(2023)46号", "f(x)"},
}

func checkHalfWidthBracket(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if r == '(' && !t.yearInBrackets(i) && t.bracketsChinese(i) || r == ')' && hanzi.IsHan(t.at(i-1)) && !t.closes(i) {
			faults = append(faults, t.fault(i, i+1,
				"中文句子里用了半角括号。", "请改为全角括号“（ ）”。"))
		}
	}
	return faults
}

// bracketsChinese tells whether the bracket at i stands in Chinese: it follows
// or holds Chinese, or numbers a Chinese clause.
func (t *Text) bracketsChinese(i int) bool {
	_, end := t.digitsAt(i + 1)
	return hanzi.IsHan(t.at(i-1)) || hanzi.IsHan(t.at(i+1)) || endsClause(t.at(i-1)) && end > i+1 && t.at(end) == ')' && hanzi.IsHan(t.at(end+1))
}

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
