package review

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/internal/similar"
)

var personNames = Rule{
	Kind: &finding.Kind{
		ID: "person-names", Severity: finding.Suspect,
		Title:    "同一个人名字的两种写法",
		Reason:   "责任领导、责任人里有两个只差一个音近或形近的字的名字，其中一个只出现过一两次。",
		Examples: []string{"“张建国”有12处，“张健国”有1处"},
	},
	Check: checkPersonNames,
}

// oftener is how many times as often the usual name stands as the rare one.
const oftener = 4

// checkPersonNames never says which name is right: two persons may be called so.
func checkPersonNames(b *Book) []Fault {
	var faults []Fault
	all := b.persons()
	for _, rare := range all {
		for _, usual := range all {
			if usual.times < oftener*rare.times || !alikeNames([]rune(rare.name), []rune(usual.name)) {
				continue
			}
			faults = append(faults, cellFault(rare.first,
				fmt.Sprintf("“%s”（%d处）和“%s”（%d处）只差一个音近或形近的字。", rare.name, rare.times, usual.name, usual.times),
				"请核对；是同一个人的，请统一写法；是两个人的，可以不改。"))
			break
		}
	}
	return faults
}

// alikeNames reports whether two names differ in one character of the given name, and that
// is easily taken for the other.
func alikeNames(a, b []rune) bool {
	if len(a) != len(b) || a[0] != b[0] {
		return false
	}
	n, at := 0, 0
	for i := range a {
		if a[i] != b[i] {
			n, at = n+1, i
		}
	}
	return n == 1 && (similar.Sound(a[at], b[at]) || similar.Shape(a[at], b[at]))
}
