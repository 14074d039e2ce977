package xlsx

import (
	"fmt"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
)

func (r *sheetReader) merge(t token) error {
	ref, _ := t.attr("ref")
	from, to, ok := strings.Cut(string(ref), ":")
	if !ok {
		return nil
	}
	from, to = corners(from, to)
	top, left, ok1 := a1.Parse(from)
	bottom, right, ok2 := a1.Parse(to)
	if !ok1 || !ok2 || bottom < top || right < left {
		return errDamaged
	}
	m := grid.Merge{Top: top, Left: left, Bottom: bottom, Right: right}
	if !r.budget.Merge(m) {
		return errTooLarge
	}
	r.sheet.Merges = append(r.sheet.Merges, m)
	return nil
}

// corners names the cells at the corners of a range. One of whole columns, as K:L, names
// no rows, and one of whole rows, as 3:4, no columns.
func corners(from, to string) (string, string) {
	const digits = "0123456789"
	switch both := from + to; {
	case !strings.ContainsAny(both, digits):
		return from + "1", fmt.Sprint(to, a1.MaxRows)
	case strings.Trim(both, digits+"$") == "":
		return "A" + from, a1.Column(a1.MaxColumns) + to
	}
	return from, to
}
