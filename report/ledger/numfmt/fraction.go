package numfmt

import (
	"math"
	"strconv"
	"strings"
)

// fraction shows a number as the section's fraction, # ?/? or 0/8: with a whole part
// where placeholders stand apart before it.
func (s *section) fraction(value float64) string {
	before, bottom, fixed := s.fractionParts()
	whole := math.Floor(value)
	if !before {
		whole = 0
	}
	n, d := fixedFraction(value-whole, fixed)
	if fixed == 0 {
		n, d = nearestFraction(value-whole, int(math.Pow10(min(max(bottom, 1), 4)))-1)
	}
	if before && n == d {
		whole, n = whole+1, 0
	}
	var b strings.Builder
	if before && (whole > 0 || n == 0) {
		b.WriteString(strconv.FormatFloat(whole, 'f', -1, 64))
	}
	if n > 0 || !before {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strconv.Itoa(n) + "/" + strconv.Itoa(d))
	}
	return s.numerals(b.String())
}

// fractionParts returns whether a whole part stands before the fraction, how many
// placeholders its denominator has, and the denominator that is written, 0 for none.
func (s *section) fractionParts() (before bool, bottom, fixed int) {
	parts, top, behind, number := 1, 0, false, ""
	for _, t := range s.tokens {
		switch {
		case t.kind == slash:
			behind = true
		case t.kind == digit && behind:
			bottom++
			number += t.text
		case t.kind == digit:
			top++
		case t.kind == literal && !behind && top > 0:
			parts, top = parts+1, 0
		case t.kind == literal && behind:
			number += strings.TrimSpace(t.text)
		}
	}
	fixed, _ = strconv.Atoi(strings.Trim(number, "#?"))
	return parts > 1, bottom, fixed
}

func fixedFraction(value float64, d int) (int, int) { return int(math.Round(value * float64(d))), d }

// nearestFraction returns the fraction nearest to a value of [0, 1), or above for one
// without a whole part, whose denominator is at most the given one.
func nearestFraction(value float64, most int) (n, d int) {
	best := math.Inf(1)
	for q := 1; q <= most; q++ {
		p := math.Round(value * float64(q))
		if miss := math.Abs(value - p/float64(q)); miss < best-1e-12 {
			best, n, d = miss, int(p), q
		}
	}
	return n, d
}
