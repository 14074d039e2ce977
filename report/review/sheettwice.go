package review

import (
	"fmt"
	"unicode/utf8"

	"tongbao/report/finding"
)

var sheetTwice = Rule{
	Kind: &finding.Kind{
		ID: "sheet-twice", Severity: finding.Error,
		Title:    "同一份台账在两张工作表里",
		Reason:   "工作表的副本、各月的台账、三清单，写的是相同的措施，都读取就重复计算，措施数和完成率都不对。",
		Examples: []string{"“3月”和“3月 (2)”两张工作表，措施都相同"},
	},
	Check: func(b *Book) []Fault {
		var faults []Fault
		for _, r := range repeats(b.sheets, measuresOf) {
			faults = append(faults, cellFault(r.later.measures.at[r.first], r.describe("条措施")+"统计和通报里重复计算了。", onlyOne+"。"))
		}
		return faults
	},
}

var problemsTwice = Rule{
	Kind: &finding.Kind{
		ID: "problems-twice", Severity: finding.Suspect,
		Title:    "同样的问题在两张工作表里",
		Reason:   "同一份台账的几个版本都读取就重复计算，措施数和完成率都不对。",
		Examples: []string{"“3月”“4月”两张工作表，列的是同样的问题，进展各不相同"},
	},
	Check: func(b *Book) []Fault {
		var faults []Fault
		copies := b.copiedSheets()
		for _, r := range repeats(b.sheets, problemsOf) {
			if !copies[r.later.sheet] && !r.coincidental() {
				faults = append(faults, cellFault(r.later.problems.at[r.first], r.describe("个反馈问题")+"两处的措施都计入了统计。", onlyOne+"；确实各是各的措施，可以不改。"))
			}
		}
		return faults
	},
}

const onlyOne = "请只保留最新、最全的一张工作表，把其余的删去，或者隐藏起来（隐藏的工作表不读取）"

func measuresOf(l *listing) *entries { return &l.measures }

func problemsOf(l *listing) *entries { return &l.problems }

// A repeat is a sheet that repeats an earlier one: most of the smaller of the two
// stands on the other.
type repeat struct {
	overlap
	later, earlier *listing
	total          int // how many the later one has
}

// repeats returns the sheets that repeat an earlier one, each with the first of
// these: twelve months are no sixty-six faults.
func repeats(sheets []listing, of func(*listing) *entries) []repeat {
	var found []repeat
	for i, common := range overlaps(sheets, of) {
		for j := range i {
			if later, earlier := of(&sheets[i]), of(&sheets[j]); common[j].isMost(later, earlier) {
				found = append(found, repeat{common[j], &sheets[i], &sheets[j], len(later.keys)})
				break
			}
		}
	}
	return found
}

// describe says how many the sheets have in common.
func (r repeat) describe(what string) string {
	portion := fmt.Sprintf("%d%s都", r.n, what)
	if r.n < r.total {
		portion = fmt.Sprintf("%d%s中，有%d%c", r.total, what, r.n, []rune(what)[0])
	}
	return fmt.Sprintf("工作表“%s”的%s和工作表“%s”的相同，", r.later.sheet, portion, r.earlier.sheet)
}

// coincidental reports whether only a single short title is repeated, as several
// aspects may have one.
func (r repeat) coincidental() bool { return r.n == 1 && utf8.RuneCountInString(r.first) < 6 }

// copiedSheets returns the sheets that repeat the measures of an earlier one.
func (b *Book) copiedSheets() map[string]bool {
	copies := map[string]bool{}
	for _, r := range repeats(b.sheets, measuresOf) {
		copies[r.later.sheet] = true
	}
	return copies
}
