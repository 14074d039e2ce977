// Package segment parts Chinese text into words, by a dictionary that is searched where it
// lies: nothing is read before the first text and little after it.
package segment

import (
	_ "embed"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

//go:embed dictionary.txt
var dictionary string

const (
	longest = 5 // characters of the dictionary's longest word

	// Costs are logarithms of how rare a word is, as the dictionary has them.
	ownCost     = 3.0  // of a word that the caller gives
	unknownCost = 15.0 // of a character that is no word
)

// Words parts a text into its words: of all ways to part it the most probable, word by
// word. own are words beyond the dictionary, which win against it. A number, a Latin word
// and any other character that is not Chinese is one word.
func Words(text string, own []string) []string {
	var words []string
	for text != "" {
		n := strings.IndexFunc(text, func(r rune) bool { return !hanzi.IsHan(r) })
		if n < 0 {
			n = len(text)
		}
		words = append(words, part([]rune(text[:n]), own)...)
		if text = text[n:]; text != "" {
			n = foreign(text)
			words = append(words, text[:n])
			text = text[n:]
		}
	}
	return words
}

// foreign returns the length of the first word of a text that begins with no Chinese character.
func foreign(text string) int {
	n := strings.IndexFunc(text, func(r rune) bool {
		return hanzi.IsHan(r) || r != '.' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	switch {
	case n < 0:
		return len(text)
	case n == 0:
		_, n = utf8.DecodeRuneInString(text)
	}
	return n
}

// part parts Chinese characters: best[i] is the least that the first i of them cost, and
// from[i] where the last word of these begins.
func part(han []rune, own []string) []string {
	best, from := make([]float64, len(han)+1), make([]int, len(han)+1)
	for i := 1; i <= len(han); i++ {
		best[i] = math.Inf(1)
		for k := max(0, i-longestOf(own)); k < i; k++ {
			if cost, ok := cost(string(han[k:i]), own); ok && best[k]+cost < best[i] {
				best[i], from[i] = best[k]+cost, k
			}
		}
	}
	var words []string
	for i := len(han); i > 0; i = from[i] {
		words = append(words, string(han[from[i]:i]))
	}
	for i, k := 0, len(words)-1; i < k; i, k = i+1, k-1 {
		words[i], words[k] = words[k], words[i]
	}
	return words
}

// longestOf returns how many characters a word has at most.
func longestOf(own []string) int {
	most := longest
	for _, word := range own {
		most = max(most, utf8.RuneCountInString(word))
	}
	return most
}

// cost returns what a word costs; ok is false for what is none. A character is a word always.
func cost(word string, own []string) (cost float64, ok bool) {
	for _, given := range own {
		if word == given {
			return ownCost, true
		}
	}
	if rare, known := look(word); known {
		return rare, true
	}
	return unknownCost, utf8.RuneCountInString(word) == 1
}

// look looks a word up in the dictionary.
func look(word string) (cost float64, ok bool) {
	low, high := 0, len(dictionary) // bounds of lines
	for low < high {
		middle := low + (high-low)/2
		start := strings.LastIndexByte(dictionary[low:middle], '\n') + 1 + low
		end := start + strings.IndexByte(dictionary[start:], '\n')
		entry := dictionary[start : end-1]
		switch {
		case entry == word:
			return float64(dictionary[end-1] - 'a'), true
		case entry < word:
			low = end + 1
		default:
			high = start
		}
	}
	return 0, false
}
