package table

import (
	"slices"
	"strconv"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger/grid"
)

// stems number the columns of a form that are not counted.
var stems = []string{"甲", "乙", "丙", "丁", "戊", "己"}

// numbersColumns reports whether a row right under the heading numbers the columns
// of the form: 1 2 3 …, （1）（2）（3）…, 甲 乙 1 2 …, or 栏次 before them.
func numbersColumns(l grid.Line) bool {
	next, stem, seen := 1, 0, 0
	for _, c := range l.Cells {
		if c == nil || int(c.Row) != l.Row || c.IsBlank() {
			continue
		}
		text := strings.Trim(hanzi.Squeeze(c.Text), "():")
		switch {
		case text == "栏次" && seen == 0:
		case text == strconv.Itoa(next):
			next++
		case next == 1 && stem < len(stems) && slices.Contains(stems[stem:stem+1], text):
			stem++
		default:
			return false
		}
		seen++
	}
	return seen >= 3 && next > 2
}
