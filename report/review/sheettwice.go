package review

import (
	"fmt"
	"unicode/utf8"

	"tongbao/report/finding"
)

var sheetTwice = Rule{
	ID: "sheet-twice", Severity: finding.Error,
	Title:  "同一份台账在两张工作表里",
	Reason: "工作表的副本、各月的台账、三清单，写的是相同的措施，都读取就重复计算，问题数、措施数和完成率都不对。",
	Check: func(b *Book) []Fault {
		return b.beside(func(l, earlier listing) (Fault, bool) {
			same := shared(l.measures, earlier.measures)
			if !l.repeats(earlier) {
				return Fault{}, false
			}
			return whole(same[0].at, fmt.Sprintf("工作表“%s”的%s和工作表“%s”的相同，统计和通报里重复计算了。",
				l.sheet, portion(len(same), len(l.measures), "条措施"), earlier.sheet), onlyOne+"。"), true
		})
	},
}

var problemsTwice = Rule{
	ID: "problems-twice", Severity: finding.Suspect,
	Title:  "同样的问题在两张工作表里",
	Reason: "同一份台账的几个版本都读取就重复计算，问题数、措施数和完成率都不对。",
	Check: func(b *Book) []Fault {
		return b.beside(func(l, earlier listing) (Fault, bool) {
			same := shared(l.problems, earlier.problems)
			if l.repeats(earlier) || common(same) || !most(len(same), len(l.problems), len(earlier.problems)) {
				return Fault{}, false
			}
			return whole(same[0].at, fmt.Sprintf("工作表“%s”的%s和工作表“%s”的相同，统计和通报里各算了一遍。",
				l.sheet, portion(len(same), len(l.problems), "个反馈问题"), earlier.sheet), onlyOne+"；确实各是各的措施，可以不改。"), true
		})
	},
}

// common tells of a single short title, as several aspects may have one.
func common(same []listed) bool {
	return len(same) == 1 && utf8.RuneCountInString(same[0].at.Text) < 6
}

const onlyOne = "请只保留最新、最全的一张工作表，把其余的删去，或者隐藏起来（隐藏的工作表不读取）"

// portion says how many of all there are.
func portion(n, of int, what string) string {
	if n == of {
		return fmt.Sprintf("%d%s都", n, what)
	}
	return fmt.Sprintf("%d%s中，有%d%c", of, what, n, []rune(what)[0])
}

// beside holds each sheet against those before it. A sheet is told of once, with
// the first that it repeats: twelve months are no sixty-six faults.
func (b *Book) beside(judge func(l, earlier listing) (Fault, bool)) []Fault {
	var faults []Fault
	sheets := b.listings()
	for i, l := range sheets {
		for _, earlier := range sheets[:i] {
			if fault, wrong := judge(l, earlier); wrong {
				faults = append(faults, fault)
				break
			}
		}
	}
	return faults
}
