package review

import (
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var passageWithoutText = Rule{
	Kind: &finding.Kind{
		ID: "passage-without-text", Severity: finding.Suspect,
		Title:    "只有标题没有内容",
		Reason:   "“组织落实”和“今后打算”里只有标题的一项，在通报里标题之后是空的。",
		Examples: []string{"“组织落实”里有“加强领导”的标题，内容一格空着"},
	},
	Check: checkPassages,
}

func checkPassages(b *Book) []Fault {
	var faults []Fault
	for _, list := range [][]ledger.Passage{b.Setup, b.Plans} {
		for _, p := range list {
			if p.Heading.Given() && !p.Text.Given() {
				faults = append(faults, cellFault(p.Heading, "这一项只有标题，没有内容。", "请在“内容”一栏补上；这一项若是多余的，请删去。"))
			}
		}
	}
	return faults
}
