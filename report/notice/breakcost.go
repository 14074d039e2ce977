package notice

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/gongwen"
	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/segment"
)

// newSense parts a text into its words, and says what a break between two of them costs.
// Words between which no line may end are one piece.
func newSense(text string) *sense {
	t := &sense{}
	parts := segment.Words(text, words.Of("whole"))
	depth := 0
	for i, word := range parts {
		cost := 0.0
		if i > 0 {
			cost = breakCost(parts, i)
		}
		if depth > 0 && cost < badBreak {
			cost += badBreak
		}
		depth = max(0, depth+nesting(word))
		if last := len(t.pieces) - 1; i > 0 && cost >= noBreak {
			t.pieces[last] += word
		} else {
			t.pieces, t.costs = append(t.pieces, word), append(t.costs, cost)
		}
	}
	return t
}

// nesting returns how much deeper in quotations and brackets a text is behind a word.
func nesting(word string) int {
	r, size := utf8.DecodeRuneInString(word)
	switch {
	case size < len(word):
	case hanzi.Closer(r) != 0:
		return 1
	case hanzi.IsCloser(r):
		return -1
	}
	return 0
}

// breakCost returns what a break before word i costs.
func breakCost(parts []string, i int) float64 {
	before, after := parts[i-1], parts[i]
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	switch {
	case before == "" || strings.ContainsRune(gongwen.NotLast, last) || strings.ContainsRune(gongwen.NotFirst, first), first == ' ':
		return noBreak
	case last == ' ' || strings.ContainsRune("、，；：", last):
		return 0
	case holds(parts, i):
		return noBreak
	case last == '的' && strings.Contains(strings.Join(parts[:i], ""), "关于"):
		return 0
	}
	return loneCost(before) + loneCost(after) + wordBreak
}

// loneCost is what a break beside a word of one character or of letters costs more: it may
// be half of a name that no dictionary has. Words that only join others cost nothing.
func loneCost(word string) float64 {
	if isLatin(word) {
		return 2 * oddBreak
	}
	if utf8.RuneCountInString(word) > 1 || hanzi.Closer(rune0(word)) != 0 || hanzi.IsCloser(rune0(word)) || isOneOf(word, "joining") {
		return 0
	}
	return oddBreak
}

// holds reports whether word i may not be parted from the one before: a number from what it
// counts, the two ends of a range, a kind of body from its name.
func holds(parts []string, i int) bool {
	before, after := parts[i-1], parts[i]
	switch {
	case isRange(before) || isRange(after), isCount(before), before == "第", isLatin(before) && isLatin(after):
		return true
	case isOneOf(before, "ahead"):
		return true
	}
	return isOneOf(after, "behind") || unknown(before) && unknown(after)
}

// unknown reports whether a word is one character that joins no others, as the parts of a
// name are that no dictionary has.
func unknown(word string) bool {
	return utf8.RuneCountInString(word) == 1 && hanzi.IsHan(rune0(word)) && !isOneOf(word, "joining")
}

// isRange reports whether a word is a mark between the ends of a range.
func isRange(word string) bool { return strings.Contains("—–-～~至", word) }

// isCount reports whether a word is a number, with a point or in Chinese.
func isCount(word string) bool {
	r := rune0(word)
	return hanzi.IsDigit(r) || hanzi.IsNumeral(r) && utf8.RuneCountInString(word) == 1 || r == '%' || r == '％'
}

func isLatin(word string) bool { r := rune0(word); return r > ' ' && r < 0x250 }

// isOneOf reports whether a word is one of a list of words.txt.
func isOneOf(word, list string) bool {
	for _, w := range words.Of(list) {
		if w == word {
			return true
		}
	}
	return false
}

func rune0(word string) rune {
	r, _ := utf8.DecodeRuneInString(word)
	return r
}
