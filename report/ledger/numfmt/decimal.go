package numfmt

import (
	"math"
	"strconv"
	"strings"
)

// figures is how many figures of a number a spreadsheet knows.
const figures = 15

// decimals returns the figures of a number that is not negative before and after the
// point, rounded half up as a spreadsheet does. The whole part has no leading zero:
// it is empty below 1.
func decimals(value float64, places int) (whole, part string) {
	mantissa := strconv.FormatFloat(value, 'e', figures-1, 64)
	at := strings.IndexByte(mantissa, 'e')
	exp, _ := strconv.Atoi(mantissa[at+1:])
	digits := strings.Replace(mantissa[:at], ".", "", 1)
	split := exp + 1 // figures before the point
	if split < 0 {
		digits, split = strings.Repeat("0", -split)+digits, 0
	}
	if pad := split + places - len(digits); pad > 0 {
		digits += strings.Repeat("0", pad)
	}
	digits, split = roundAt(digits, split, split+places)
	return strings.TrimLeft(digits[:split], "0"), digits[split:]
}

// roundAt cuts figures behind the n-th, rounding half up; the point may move by one.
func roundAt(digits string, split, n int) (string, int) {
	up := n < len(digits) && digits[n] >= '5'
	kept := []byte(digits[:n])
	for i := n - 1; up && i >= 0; i-- {
		if kept[i]++; kept[i] <= '9' {
			up = false
		} else {
			kept[i] = '0'
		}
	}
	if up {
		return "1" + string(kept), split + 1
	}
	return string(kept), split
}

// plainNumber shows a number under the format General: whole numbers in full, others
// with at most eleven figures.
func plainNumber(value float64) string {
	if value == math.Trunc(value) && math.Abs(value) < 1e15 {
		return strconv.FormatFloat(value, 'f', -1, 64)
	}
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(value, 'g', 11, 64), 64)
	if abs := math.Abs(rounded); abs >= 1e15 || abs < 1e-9 {
		return strconv.FormatFloat(rounded, 'E', -1, 64)
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}
