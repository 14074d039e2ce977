package review

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// chinese reports whether r is a Chinese character or a full-width mark.
func chinese(r rune) bool {
	return hanzi.IsHan(r) || r >= 0x3001 && r <= 0x301C || hanzi.HalfWidth(r) != r && !hanzi.IsDigit(r) ||
		r == '“' || r == '”' || r == '‘' || r == '’' || r == '…' || r == '—'
}

func digit(r rune) bool { return r >= '0' && r <= '9' }
func latin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// oneOf reports whether r is in the set.
func oneOf(r rune, set string) bool {
	for _, s := range set {
		if r == s {
			return true
		}
	}
	return false
}

// endsSentence reports whether a sentence ends with r; 0 stands for the text's ends.
func endsSentence(r rune) bool { return r == 0 || oneOf(r, hanzi.Stops+"；\n") }

// endsClause reports whether a clause ends with r.
func endsClause(r rune) bool { return endsSentence(r) || oneOf(r, hanzi.Commas+hanzi.Colons+";") }

// reach is how far from a place a rule looks for what belongs to it, in
// characters, so that cells without any marks take linear time.
const reach = 300

// back returns where the stretch begins that ends before i: right after the
// last rune for which ends holds, at most reach away.
func (t *Text) back(i int, ends func(rune) bool) int {
	for limit := max(i-reach, 0); i > limit && !ends(t.Runes[i-1]); i-- {
	}
	return i
}

// forth returns where the stretch ends that begins at i: at the first rune for
// which ends holds, at most reach away.
func (t *Text) forth(i int, ends func(rune) bool) int {
	for limit := min(i+reach, len(t.Runes)); i < limit && !ends(t.Runes[i]); i++ {
	}
	return i
}

// run returns where the run of runes in the set ends that begins at i; i where
// there is none.
func (t *Text) run(i int, in func(rune) bool) int {
	for i < len(t.Runes) && in(t.Runes[i]) {
		i++
	}
	return i
}

// clause returns the clause around the rune i.
func (t *Text) clause(i int) string {
	return t.slice(t.back(i, endsClause), t.forth(i, endsClause))
}

// sentence returns the sentence around the rune i.
func (t *Text) sentence(i int) string {
	return t.slice(t.back(i, endsSentence), t.forth(i, endsSentence))
}

// hasAt reports whether the text goes on with word at i.
func (t *Text) hasAt(i int, word string) bool {
	for _, r := range word {
		if t.at(i) != r {
			return false
		}
		i++
	}
	return true
}

// hasAnyAt reports whether the text goes on with one of the words at i.
func (t *Text) hasAnyAt(i int, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return t.hasAt(i, word) })
}

// hasBefore reports whether the text before i ends with word.
func (t *Text) hasBefore(i int, word string) bool {
	return t.hasAt(i-utf8.RuneCountInString(word), word)
}

// containsAny reports whether s has one of the words in it.
func containsAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(s, word) })
}
