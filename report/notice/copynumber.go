package notice

import (
	"strings"

	"tongbao/report/internal/hanzi"
)

// copyNumberDigits is how many digits 份号 has (GB/T 9704-2012, 7.2.1).
const copyNumberDigits = 6

// sixDigits gives a 份号 back the zeros at its head that a spreadsheet takes away. What is
// no number stays as it is.
func sixDigits(text string) string {
	for _, r := range text {
		if !hanzi.IsDigit(r) {
			return text
		}
	}
	digits := strings.Map(hanzi.HalfAlnum, text)
	if n := len(digits); n > 0 && n < copyNumberDigits {
		return strings.Repeat("0", copyNumberDigits-n) + digits
	}
	return digits
}
