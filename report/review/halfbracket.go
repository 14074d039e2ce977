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
		b := bracket{t, i}
		if r == '(' && !b.enclosesYear() && b.opensChinese() || r == ')' && hanzi.IsHan(t.at(i-1)) && !b.opened() {
			faults = append(faults, t.fault(i, i+1,
				"中文句子里用了半角括号。", "请改为全角括号“（ ）”。"))
		}
	}
	return faults
}

// A bracket is a half-width one of a text.
type bracket struct {
	text *Text
	at   int
}

// opensChinese reports whether an opening bracket stands in Chinese: it follows
// or encloses Chinese, or numbers a Chinese clause.
func (b bracket) opensChinese() bool {
	t, i := b.text, b.at
	_, end := t.digitsAt(i + 1)
	return hanzi.IsHan(t.at(i-1)) || hanzi.IsHan(t.at(i+1)) || endsClause(t.at(i-1)) && end > i+1 && t.at(end) == ')' && hanzi.IsHan(t.at(end+1))
}

// enclosesYear reports whether the brackets are those of (2023), which the rule
// of document numbers looks at.
func (b bracket) enclosesYear() bool {
	year, end := b.text.digitsAt(b.at + 1)
	return end == b.at+5 && modern(year) && b.text.at(end) == ')'
}

// opened reports whether a half-width bracket opens before a closing one in the
// same sentence, so that the pair is one fault.
func (b bracket) opened() bool {
	t, i := b.text, b.at
	return slices.Contains(t.Runes[t.back(i, endsSentence):i], '(')
}
