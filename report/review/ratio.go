package review

import "strings"

// ratio is the part and the whole that a rate is of, whose introducing words
// end at i. paired is false where the sentence leaves a doubt.
func (t *Text) ratio(i int) (part, whole int, paired bool) {
	if t.endsWith(i, "的") {
		if part, whole, paired = t.shareOf(i - 1); paired {
			return part, whole, paired
		}
	}
	begin, led := t.rateWords(i)
	if !led {
		return 0, 0, false
	}
	numbers := t.amounts(t.back(begin, endsSentence), begin)
	if len(numbers) != 2 || numbers[0].counter != numbers[1].counter || min(numbers[0].n, numbers[1].n) == 0 {
		return 0, 0, false
	}
	return t.inOrder(numbers[0], numbers[1])
}

// endsWith tells whether the text before i ends with the word.
func (t *Text) endsWith(i int, word string) bool {
	return strings.HasSuffix(t.slice(max(i-len(word), 0), i), word)
}

// What introduces the rate of a part that the sentence counts, longest first.
var introductions = []string{"占总数的", "占总量的", "占全部的", "占比", "占", "完成率"}

// otherRates are what 完成率 is of where it is of something else than the
// parts done: those done in time, a budget, a plan.
const otherRates = "期时划标算资度"

// rateWords is where the words that introduce a rate and end at i begin. A
// bracket may introduce it, right after the part.
func (t *Text) rateWords(i int) (begin int, led bool) {
	for _, word := range introductions {
		if n := len([]rune(word)); t.endsWith(i, word) {
			return t.bracketBefore(i - n), !oneOf(t.at(i-n-1), otherRates)
		}
	}
	begin = t.bracketBefore(i)
	return begin, begin < i
}

// bracketBefore is i, or where the bracket before i stands if an amount ends there.
func (t *Text) bracketBefore(i int) int {
	if oneOf(t.at(i-1), "（(") && oneOf(t.at(i-2), counters) {
		return i - 1
	}
	return i
}

// inOrder tells which of two amounts is the part and which the whole: by 其中,
// 完成 or 中 between them, or by a total that comes second.
func (t *Text) inOrder(first, second amount) (part, whole int, paired bool) {
	between := t.slice(first.to, second.from)
	switch {
	case first.n >= second.n:
		return second.n, first.n, strings.Contains(between, "完成") || strings.Contains(between, "其中") || strings.HasPrefix(between, "中")
	case strings.Contains(t.clause(first.from), "完成") && strings.ContainsAny(between, "共总"):
		return first.n, second.n, true
	}
	return 0, 0, false
}

// maxBetween is how far before 占 its part may end, in characters.
const maxBetween = 8

// shareOf reads 39条，占117条 up to i: the share that an amount is of another.
func (t *Text) shareOf(i int) (part, whole int, paired bool) {
	from := t.back(i, endsSentence)
	share := t.back(i, func(r rune) bool { return r == '占' || endsClause(r) }) - 1
	if share < from || t.at(share) != '占' || t.at(share-1) == '约' {
		return 0, 0, false
	}
	parts, wholes := t.amounts(from, share), t.amounts(share, i)
	if len(parts) == 0 || len(wholes) != 1 || wholes[0].to != i || wholes[0].n == 0 {
		return 0, 0, false
	}
	last := parts[len(parts)-1]
	return last.n, wholes[0].n, last.counter == wholes[0].counter && share-last.to <= maxBetween
}
