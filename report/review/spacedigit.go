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
	var faults []Fault
	for _, g := range gapsIn(t) {
		before, after := g.before(), g.after()
		if chinese(before) && digit(after) || (digit(before) || before == '%') && chinese(after) {
			faults = append(faults, g.fault("汉字与数字之间有空格。", "公文里汉字与数字之间不加空格，请删去。"))
		}
	}
	return faults
}
