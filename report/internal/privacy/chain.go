package privacy

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// A group is a stretch of digits of one style that nothing parts. An X behind digits
// is a group of its own.
type group struct {
	from, to int // bytes
	digits   string
	gap      string // what stands between it and the group before, without what shows nothing
}

// A chain is a list of groups that only what parts a number stands between.
type chain []group

// maxGap is how many characters may part two groups of a number.
const maxGap = 3

// chains returns the chains of a text.
func chains(text string) []chain {
	var list []chain
	var c chain
	gap, last := "", noDigit
	for at, r := range text {
		size := utf8.RuneLen(r)
		kind := digitStyle(r)
		isX := len(c) > 0 && gap == "" && last == arabic && strings.ContainsRune("XxＸｘ", r)
		switch {
		case r == utf8.RuneError:
			gap, last = broken, noDigit
		case isX:
			c, last = append(c, group{at, at + size, "X", ""}), noDigit
		case kind != noDigit && gap == "" && kind == last:
			g := &c[len(c)-1]
			if g.to = at + size; len(g.digits) <= longest {
				g.digits += string(digitOf(r))
			}
		case kind != noDigit:
			if gap == broken {
				list, c = append(list, c), nil
			}
			c, gap, last = append(c, group{at, at + size, string(digitOf(r)), gap}), "", kind
		case hanzi.IsHan(r):
			gap, last = broken, noDigit
		case isUnseen(r):
			last = noDigit
		case parts(r) && gap != broken && utf8.RuneCountInString(gap) < maxGap:
			gap, last = gap+string(r), noDigit
		default:
			gap, last = broken, noDigit
		}
	}
	return append(list, c)
}

// broken is a gap over which no number goes on.
const broken = "|"

// parts reports whether a character may stand between the digits of a number.
func parts(r rune) bool {
	return separator(r) || hanzi.IsBlank(r) || strings.ContainsRune(".．·•_/／()（）", r)
}

// digits returns those of the groups [i, j).
func (c chain) digits(i, j int) string {
	var b strings.Builder
	for _, g := range c[i:j] {
		b.WriteString(g.digits)
	}
	return b.String()
}

// isParted reports whether groups [i, j) are parted as people part a number: in two,
// in threes and more, or evenly. Points part numbers only in threes and more.
func (c chain) isParted(i, j int) bool {
	least, even, pointed := 100, true, false
	for k := i; k < j; k++ {
		n := len(c[k].digits)
		least = min(least, n)
		even = even && (n == len(c[i].digits) || k == j-1 && n < len(c[i].digits))
		pointed = pointed || k > i && strings.ContainsAny(c[k].gap, ".．")
	}
	return least >= 3 || !pointed && (even || j-i <= 2 || c.isInPairs(i, j))
}

// isInPairs reports whether groups [i, j) are three digits and then pairs: 138 12 34 56 78.
func (c chain) isInPairs(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if len(c[k].digits) != 2 {
			return false
		}
	}
	return len(c[i].digits) == 3
}
