package main

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"tongbao/report/internal/similar"
	"tongbao/report/internal/spelling"
)

// seldom is how often a word of so many characters has to be used to be what another is
// meant for, and unit how much one use weighs: the longer a word, the less likely is it
// that one like it stands there by chance.
var (
	seldom = map[int]int{2: 300, 3: 30, 4: 10}
	unit   = map[int]int{2: 1, 3: 200, 4: 2000}
)

// pairFilter returns the filter of the pairs.
func (s *source) pairFilter() []byte {
	var f spelling.Filter = make([]byte, spelling.FilterSize)
	for pair := range s.pairs {
		r := []rune(pair)
		f.Add(r[0], r[1])
	}
	return f
}

// wordRecords returns the words of so many characters with their weights, by their sound.
func (s *source) wordRecords(length int) []byte {
	var words []string
	for _, word := range slices.Sorted(maps.Keys(s.words)) {
		if s.words[word] >= seldom[length] && sounds(word) != nil && len([]rune(word)) == length {
			words = append(words, word)
		}
	}
	slices.SortStableFunc(words, func(a, b string) int {
		return cmp.Or(slices.Compare(sounds(a), sounds(b)), cmp.Compare(s.words[b], s.words[a]))
	})
	var b strings.Builder
	for _, word := range words {
		b.WriteString(word)
		b.WriteByte(spelling.WeightSign(s.words[word] * unit[length]))
		b.WriteByte('\n')
	}
	return []byte(b.String())
}

// sounds returns the syllables of a word; nil where one is not known, or where a
// character does not take three bytes.
func sounds(word string) []uint16 {
	var list []uint16
	for _, r := range word {
		s := similar.Syllable(r)
		if s == 0 {
			return nil
		}
		list = append(list, s)
	}
	return list
}
