package review

import (
	"fmt"
	"unicode/utf8"
)

// onlyOne is the advice on sheets that repeat one another.
const onlyOne = "请只保留最新、最全的一张工作表，把其余的删去，或者隐藏起来（隐藏的工作表不读取）"

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
