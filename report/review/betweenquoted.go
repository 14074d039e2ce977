package review

import (
	"tongbao/report/finding"
)

var markBetweenQuoted = Rule{
	Kind: &finding.Kind{
		ID: "mark-between-quoted", Severity: finding.Hint,
		Title:  "引号、书名号之间的顿号",
		Reason: "并列的引号之间、书名号之间通常不用顿号（GB/T 15834—2011，4.5.3.5）。",
	},
	Check:  inTexts(checkBetweenQuoted),
	Hits:   []string{"学习《准则》、《条例》", "落实“科技兴农”、“质量兴农”要求"},
	Misses: []string{"学习《准则》《条例》", "学习《准则》（修订）、《条例》", "“科技兴农”行动、“质量兴农”行动"},
}

func checkBetweenQuoted(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if before, after := t.at(i-1), t.at(i+1); r == '、' && (before == '”' && after == '“' || before == '》' && after == '《') {
			faults = append(faults, t.fault(i-1, i+2,
				"并列的引号或书名号之间用了顿号。", "并列的引号之间、书名号之间通常不用顿号，请删去。"))
		}
	}
	return faults
}
