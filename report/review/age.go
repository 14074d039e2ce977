package review

import (
	"fmt"

	"tongbao/report/finding"
)

var impossibleAge = Rule{
	Kind: &finding.Kind{
		ID: "impossible-age", Severity: finding.Suspect,
		Title:  "不可能的年龄、工龄",
		Reason: "年龄、党龄、工龄、教龄超过了人能有的；多是多写了一位数。",
	},
	Check:  inTexts(checkAge, Prose, Heading, Tabular),
	Hits:   []string{"干部平均年龄428岁", "老党员王某，年龄235岁", "党龄350年", "具有教龄120年的教师"},
	Misses: []string{"干部平均年龄42.8岁", "百岁老人3名", "100岁以上老人12名", "党龄50年", "建校120年", "平均年龄38岁"},
}

// The most years that a person may have lived, and have worked or been in the party.
const (
	oldest = 150
	atWork = 85
)

// spansOfLife stand before a number of years.
var spansOfLife = []string{"党龄", "工龄", "教龄"}

func checkAge(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		if !digit(t.Runes[i]) {
			continue
		}
		n, end := t.digitsAt(i)
		wrong := t.at(i-1) != '.' && (t.at(end) == '岁' && n > oldest || t.at(end) == '年' && n > atWork && n < 1000 && t.wordBehind(i, spansOfLife) < i)
		if wrong {
			faults = append(faults, t.fault(i, end+1, fmt.Sprintf("“%s”不可能。", t.slice(i, end+1)), "请核对是否多写了数字，或者漏了小数点。"))
		}
		i = end - 1
	}
	return faults
}
