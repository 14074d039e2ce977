package review

import (
	"fmt"
	"strings"
)

// minAlike is from how many on faults may be an office's way of keeping ledgers.
const minAlike = 4

// alike is the faults, but where most of the candidates have the same one, the
// first alone with their number: a column that nobody fills in, or an office's
// way, is one thing to tell and not a hundred.
func alike(faults []Fault, candidates int) []Fault {
	if len(faults) < minAlike || len(faults)*2 <= candidates {
		return faults
	}
	first := faults[0]
	first.Summary = fmt.Sprintf("%s；这样的共有%d处，只列出第一处。", strings.TrimSuffix(first.Summary, "。"), len(faults))
	return []Fault{first}
}
