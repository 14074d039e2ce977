// Package decimal writes numbers as page descriptions have them.
package decimal

import (
	"math"
	"strconv"
)

// Round rounds to so many digits after the point.
func Round(v float64, digits int) float64 {
	scale := math.Pow10(digits)
	return math.Round(v*scale) / scale
}

// Append writes a number with at most so many digits, one or more, after
// the point.
func Append(out []byte, v float64, digits int) []byte {
	start := len(out)
	out = strconv.AppendFloat(out, v, 'f', digits, 64)
	for out[len(out)-1] == '0' {
		out = out[:len(out)-1]
	}
	if out[len(out)-1] == '.' {
		out = out[:len(out)-1]
	}
	if string(out[start:]) == "-0" {
		out = append(out[:start], '0')
	}
	return out
}
