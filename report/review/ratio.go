package review

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// ratio is the part and the whole that a rate is of, whose introducing words
// end at i. paired is false where the sentence leaves a doubt.
func (t *Text) ratio(i int) (part, whole int, paired bool) {
	if t.endsWith(i, "的") {
		if part, whole, paired = t.shareOf(i - 1); paired {
			return part, whole, paired
		}
	}
	begin, parting := t.rateWords(i)
	if parting == nil {
		return 0, 0, false
	}
	numbers := t.amounts(t.back(begin, endsSentence), begin)
	for len(numbers) > 2 && numbers[0].counter != numbers[len(numbers)-1].counter {
		numbers = numbers[1:] // 29项任务、117条措施，已完成100条
	}
	if len(numbers) != 2 || numbers[0].counter != numbers[1].counter || min(numbers[0].n, numbers[1].n) == 0 {
		return 0, 0, false
	}
	return t.inOrder(numbers[0], numbers[1], parting)
}

// endsWith tells whether the text before i ends with the word.
func (t *Text) endsWith(i int, word string) bool {
	return strings.HasSuffix(t.slice(max(i-len(word), 0), i), word)
}

// rateWords is where the words begin that introduce a rate and end at i, and
// the words of which one has to part the whole from the part. A bracket may
// introduce it, right after the part. The words for a share are listed longest first.
func (t *Text) rateWords(i int) (begin int, parting []string) {
	if t.at(i-1) == '率' {
		begin = t.back(i-1, func(r rune) bool { return !hanzi.IsHan(r) || r == '的' })
		return t.bracketBefore(begin), doneWords(t.slice(begin, i-1))
	}
	for _, word := range terms.Of("shares") {
		if t.endsWith(i, word) {
			return t.bracketBefore(i - utf8.RuneCountInString(word)), terms.Of("parts-of-shares")
		}
	}
	if begin = t.bracketBefore(i); begin < i {
		return begin, terms.Of("parts-of-shares")
	}
	return 0, nil
}

// doneWords are what the part of a rate is called: 完成率 and 整改完成率 are of
// what 完成 stands before, 按期完成率 of 按期完成 alone. The words of-all change nothing.
func doneWords(rate string) []string {
	if rate == "" {
		return nil
	}
	words := []string{rate}
	for _, word := range terms.Of("of-all") {
		if rest, is := strings.CutPrefix(rate, word); is && rest != "" {
			words = append(words, rest)
		}
	}
	return words
}

// bracketBefore is i, or where the bracket before i stands if an amount ends there.
func (t *Text) bracketBefore(i int) int {
	if oneOf(t.at(i-1), "（(") && oneOf(t.at(i-2), counters) {
		return i - 1
	}
	return i
}

// inOrder tells which of two amounts is the part and which the whole: by a
// parting word or 中 between them, or by a total that comes second.
func (t *Text) inOrder(first, second amount, parting []string) (part, whole int, paired bool) {
	between := t.slice(first.to, second.from)
	switch {
	case first.n >= second.n:
		return second.n, first.n, containsAny(between, parting) || strings.HasPrefix(between, "中")
	case containsAny(t.clause(first.from), parting) && strings.ContainsAny(between, "共总"):
		return first.n, second.n, true
	}
	return 0, 0, false
}

func containsAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(s, word) })
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
