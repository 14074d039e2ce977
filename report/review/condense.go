package review

import (
	"fmt"
	"strings"
)

// minHabit is the number of faults from which on they may be an office's habit.
const minHabit = 4

// condense returns the faults, but where most of the candidates have the same
// one, only the first with their number: a column that nobody fills in, or an
// office's habit, is one finding and not a hundred.
func condense(faults []Fault, candidates int) []Fault {
	if len(faults) < minHabit || len(faults)*2 <= candidates {
		return faults
	}
	first := faults[0]
	first.Summary = fmt.Sprintf("%s；这样的共有%d处，只列出第一处。", strings.TrimSuffix(first.Summary, "。"), len(faults))
	return []Fault{first}
}
