package wordlist

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// A Finder finds the words of a list in texts. It goes over a text once, however many
// words there are.
type Finder struct {
	heads  [headBits / 64]uint64 // of the first characters' last bits
	byHead map[rune][]int        // the words that a character begins, by their places in words
	words  []string
}

// headBits is how many sets of first characters are told apart before any is looked up.
const headBits = 1 << 12

// A Found is a word of a list in a text.
type Found struct {
	Word     int // its place in the list
	From, To int // bytes
}

// FinderOf returns what makes the finder of some words on its first call.
func FinderOf(words func() []string) func() *Finder {
	return sync.OnceValue(func() *Finder { return NewFinder(words()) })
}

// NewFinder returns the finder of words, none of which may be empty.
func NewFinder(words []string) *Finder {
	f := &Finder{byHead: map[rune][]int{}, words: words}
	for i, word := range words {
		head, _ := utf8.DecodeRuneInString(word)
		f.heads[head%headBits/64] |= 1 << (head % 64)
		f.byHead[head] = append(f.byHead[head], i)
	}
	return f
}

// In returns the words that stand in a text: those of one word as strings.Index finds
// them one behind the other, and the words in the order of the list.
func (f *Finder) In(text string) []Found {
	var found []Found
	for at, r := range text {
		if f.heads[r%headBits/64]&(1<<(r%64)) == 0 {
			continue
		}
		for _, i := range f.byHead[r] {
			if strings.HasPrefix(text[at:], f.words[i]) {
				found = append(found, Found{i, at, at + len(f.words[i])})
			}
		}
	}
	if len(found) < 2 {
		return found
	}
	slices.SortStableFunc(found, func(a, b Found) int { return a.Word - b.Word })
	return withoutOverlaps(found)
}

// withoutOverlaps takes out what begins inside of the same word before it.
func withoutOverlaps(found []Found) []Found {
	kept := found[:1]
	for _, next := range found[1:] {
		if last := kept[len(kept)-1]; next.Word != last.Word || next.From >= last.To {
			kept = append(kept, next)
		}
	}
	return kept
}
