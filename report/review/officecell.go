package review

import (
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
)

var officeUnclear = Rule{
	Kind: &finding.Kind{
		ID: "office-unclear", Severity: finding.Hint,
		Title:    "看不出是哪几个科室",
		Reason:   "责任科室里夹着别的话，或者几个科室没有分开写，按科室统计时会把整句话算成一个科室。",
		Examples: []string{"责任科室写“由办公室会同各有关科室负责落实”"},
	},
	Check: checkOfficeCells,
}

// A name of an office has none of these: roles that could not be separated from it,
// a colon, or a dash between two offices; and it is more than a number.
var notOneOffice = pattern.Of(`牵头|配合|负责|分工|[:：；<>]|[科股室办处局][-—－~至兼并][^-—－~]+[科股室办处局]$|^[0-9０-９` + hanzi.Numerals + `]+$`)

// maxOfficeName is how many characters the name of an office may have.
const maxOfficeName = 24

func checkOfficeCells(b *Book) []Fault {
	var faults []Fault
	seen := map[finding.Ref]bool{}
	for _, m := range b.measures() {
		if !seen[m.Office.At] {
			seen[m.Office.At] = true
			faults = append(faults, unclearOffices(m.Office, b.Counted.Offices.Names(m.Office.Text))...)
		}
	}
	return faults
}

func unclearOffices(cell ledger.Value, names []string) []Fault {
	for _, name := range names {
		if notOneOffice().MatchString(name) || utf8.RuneCountInString(name) > maxOfficeName {
			return []Fault{cellFault(cell, "责任科室里的“"+hanzi.Clip(name, maxOfficeName)+"”看不出是哪个科室，统计时算作一个科室。",
				"请用顿号隔开各科室，如“办公室、林政科”；分主次的，写成“牵头：办公室；配合：林政科”。")}
		}
	}
	return nil
}
