package review

import (
	"tongbao/report/finding"
)

var spaceBesideDigit = Rule{
	Kind: &finding.Kind{
		ID: "space-beside-digit", Severity: finding.Hint,
		Title:  "汉字与数字之间的空格",
		Reason: "公文里汉字与数字之间不加空格。",
	},
	Check:  inTexts(checkSpaceBesideDigit, Prose, Heading),
	Hits:   []string{"共 29 个任务", "完成率 98%，成效明显"},
	Misses: []string{"共29个任务", "第 a 类", "“弘扬 100 年”"},
}

func checkSpaceBesideDigit(t *Text) []Fault {
	return t.spaces(func(from, to int) bool {
		before, after := t.at(from-1), t.at(to)
		return chinese(before) && digit(after) || (digit(before) || before == '%') && chinese(after)
	}, "汉字与数字之间有空格。", "公文里汉字与数字之间不加空格，请删去。")
}
