package review

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// rateWords returns where the words begin that introduce a rate and end at i,
// and the words of which the part has to have one. A bracket may introduce the
// rate, right after the part. The words of a share are listed longest first.
func rateWords(t *Text, i int) (begin int, partWords []string) {
	if t.at(i-1) == '率' {
		begin = t.back(i-1, func(r rune) bool { return !hanzi.IsHan(r) || r == '的' })
		return bracketBefore(t, begin), doneWords(t.slice(begin, i-1))
	}
	for _, word := range terms.Of("shares") {
		if t.hasBefore(i, word) {
			return bracketBefore(t, i-utf8.RuneCountInString(word)), terms.Of("parts-of-shares")
		}
	}
	if begin = bracketBefore(t, i); begin < i {
		return begin, terms.Of("parts-of-shares")
	}
	return 0, nil
}

// doneWords returns what the part of a rate is called: 完成率 and 整改完成率 are of
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

// bracketBefore returns i, or the place of the bracket before i if an amount
// ends there.
func bracketBefore(t *Text, i int) int {
	if oneOf(t.at(i-1), "（(") && oneOf(t.at(i-2), counters) {
		return i - 1
	}
	return i
}
