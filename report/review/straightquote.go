package review

import (
	"tongbao/report/finding"
)

var straightQuote = Rule{
	Kind: &finding.Kind{
		ID: "straight-quote", Severity: finding.Error,
		Title:  "直引号",
		Reason: "中文句子用弯引号“ ”‘ ’（GB/T 15834—2011）。",
	},
	Check:  inTexts(checkStraightQuote),
	Hits:   []string{`落实"三重一大"制度`, `开展'回头看'`},
	Misses: []string{"落实“三重一大”制度", `It's 5" wide`},
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
