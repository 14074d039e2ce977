package notice

import (
	"strconv"

	"tongbao/report/internal/hanzi"
)

// label is the number of the n-th heading of a level, as GB/T 9704-2012, 7.3.3
// has them: 一、 （一） 1. （1）.
func label(level, n int) string {
	switch level {
	case 1:
		return hanzi.Numeral(n) + "、"
	case 2:
		return "（" + hanzi.Numeral(n) + "）"
	case 3:
		return strconv.Itoa(n) + "."
	default:
		return "（" + strconv.Itoa(n) + "）"
	}
}
