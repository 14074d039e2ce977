package review

import (
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// A change is a figure that a clause says to have become another: 由12个减少到8个.
type change struct {
	from, to    int // where it stands
	before, now quantity
	less        bool // by its verb
}

// A quantity is a number with its unit, in hundredths.
type quantity struct {
	hundredths int
	unit       string
}

// Verbs of a change, the longer ones first.
var (
	lessVerbs = []string{"减少", "降低", "下降", "压缩", "压减", "缩短", "缩减", "精简", "调减", "削减", "减", "降"}
	moreVerbs = []string{"增加", "提高", "提升", "增长", "扩大", "上升", "增", "升"}
)

// fromWords stand before the old figure.
var fromWords = []string{"由", "从"}

// untoWords stand between the verb and the new figure.
const untoWords = "到至为成"

// How long a unit may be, and how far before the figure 由 or 从 may stand, in characters.
const (
	longestUnit = 4
	beforeFrom  = 16
)

// changesIn returns the changes of a text, of figures that can be compared.
func changesIn(t *Text) []change {
	if !containsAny(t.Text, fromWords) {
		return nil
	}
	var found []change
	for i, r := range t.Runes {
		if digit(r) && oneOf(t.at(i-1), untoWords) {
			if c, ok := changeAt(t, i-1, i); ok {
				found = append(found, c)
			}
		}
	}
	return found
}

// changeAt reads the change whose verb ends before i, and whose new figure begins at unto.
func changeAt(t *Text, i, unto int) (c change, ok bool) {
	verb := t.wordBehind(i, lessVerbs)
	if c.less = verb < i; !c.less {
		verb = t.wordBehind(i, moreVerbs)
	}
	if verb == i {
		return c, false
	}
	if c.before, c.from = quantityBefore(t, verb); c.from == verb {
		return c, false
	}
	if c.now, c.to = quantityAt(t, unto, c.before.unit); c.to == unto {
		return c, false
	}
	begin := t.back(c.from, endsClause)
	return c, containsAny(t.slice(max(begin, c.from-beforeFrom), c.from), fromWords) && c.before.comparable(t, c.from)
}

// wordAt returns where the word ends that the text has at i, i where it has none of them.
func (t *Text) wordAt(i int, words []string) int {
	for _, w := range words {
		if t.hasAt(i, w) {
			return i + len([]rune(w))
		}
	}
	return i
}

// wordBehind returns where the word begins with which the text before i ends, i where it
// ends with none of them.
func (t *Text) wordBehind(i int, words []string) int {
	for _, w := range words {
		if t.hasBefore(i, w) {
			return i - len([]rune(w))
		}
	}
	return i
}

// quantityBefore reads the quantity that ends at i, and returns where it begins.
func quantityBefore(t *Text, i int) (q quantity, from int) {
	for end := i; end >= max(i-longestUnit, 1); end-- {
		if !digit(t.at(end - 1)) {
			if r := t.at(end - 1); !hanzi.IsHan(r) && r != '%' && r != '％' {
				break
			}
			continue
		}
		from := t.back(end, func(r rune) bool { return !digit(r) && r != '.' })
		hundredths, to := t.decimalAt(from)
		if to == end && end < i {
			return quantity{hundredths, t.slice(end, i)}, from
		}
		break
	}
	return q, i
}

// quantityAt reads a quantity with a unit at i, and returns where it ends.
func quantityAt(t *Text, i int, unit string) (quantity, int) {
	hundredths, end := t.decimalAt(i)
	if end == i || !t.hasAt(end, unit) {
		return quantity{}, i
	}
	return quantity{hundredths, unit}, end + len([]rune(unit))
}

// decimalAt reads a number of up to two decimals at i, in hundredths, and returns where it
// ends; i where there is none.
func (t *Text) decimalAt(i int) (hundredths, end int) {
	n, end := t.digitsAt(i)
	if end == i {
		return 0, i
	}
	hundredths = n * 100
	if t.at(end) != '.' || !digit(t.at(end+1)) {
		return hundredths, end
	}
	fraction, to := t.digitsAt(end + 1)
	switch to - end - 1 {
	case 1:
		fraction *= 10
	case 2:
	default:
		return 0, i
	}
	return hundredths + fraction, to
}

// comparable reports whether a greater figure is more: not with ranks, grades, times of day
// and days of the calendar.
func (q quantity) comparable(t *Text, from int) bool {
	unit, _ := utf8.DecodeRuneInString(q.unit)
	return !oneOf(unit, "级等档类名位星年月日号时点分") && t.at(from-1) != '第' && q.hundredths < maxNumeral
}
