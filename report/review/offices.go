package review

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

var officeNames = Rule{
	Kind: &finding.Kind{
		ID: "office-names", Severity: finding.Suspect,
		Title:    "同一单位两种写法",
		Reason:   "科室名称写法不一，按科室统计时会算成两个单位。",
		Examples: []string{"有的行写“人事科”，有的行写“人事处”"},
	},
	Check: checkOffices,
}

// An office is a name with the first cell that has it and how often it occurs.
type office struct {
	name  string
	plain string // with what people write in two ways folded
	first ledger.Value
	times int
}

func checkOffices(b *Book) []Fault {
	var faults []Fault
	offices := b.offices()
	for i := range offices {
		for j := range i {
			usual, rare := offices[j], offices[i]
			if usual.times < rare.times {
				usual, rare = rare, usual
			}
			if sameOffice(usual.plain, rare.plain) {
				faults = append(faults, cellFault(rare.first,
					fmt.Sprintf("“%s”（%d处）和“%s”（%d处）像是同一个单位。", rare.name, rare.times, usual.name, usual.times),
					"请核对；是同一个单位的，请统一写法。"))
			}
		}
	}
	return faults
}

// maxOffices bounds the comparing of each name with each other.
const maxOffices = 500

func (b *Book) offices() []office {
	var list []office
	index := map[string]int{}
	for _, m := range b.measures() {
		for _, v := range []ledger.Value{m.Office, m.Supporters} {
			for _, name := range b.Counted.Offices.Names(v.Text) {
				i, known := index[name]
				if !known && len(list) < maxOffices {
					i, known = len(list), true
					index[name] = i
					list = append(list, office{name: name, plain: plainName.Replace(name), first: v})
				}
				if known {
					list[i].times++
				}
			}
		}
	}
	return list
}

// plainName folds what people write in two ways: brackets and blanks.
var plainName = strings.NewReplacer("(", "（", ")", "）", " ", "", "　", "")

// sameOffice reports whether two plain names are equal, or differ in the kind of
// office (人事科, 人事处), or in the body named before it.
func sameOffice(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if a == b {
		return true
	}
	if stemA, stemB := stem(a), stem(b); stemA == stemB && len(stemA) >= len("人事") {
		return true
	}
	body, is := strings.CutSuffix(a, b)
	return is && len(b) >= len("人事科") && endsBody(body)
}

// stem returns the name of an office without its kind; "" for other bodies.
func stem(name string) string {
	for _, kind := range terms.Of("office-kinds") {
		if stem, is := strings.CutSuffix(name, kind); is {
			return stem
		}
	}
	return ""
}

// endsBody reports whether the name of a body that has offices ends so; 党委办公室
// and 办公室 are two offices of one body.
func endsBody(s string) bool {
	if slices.Contains(terms.Of("committees"), s) {
		return false
	}
	for _, last := range terms.Of("bodies") {
		if strings.HasSuffix(s, last) {
			return true
		}
	}
	return false
}
