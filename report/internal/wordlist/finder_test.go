package wordlist

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// Whatever the text, a finder finds what looking for each word by itself does.
func TestFinderFindsWhatIndexDoes(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	letters := []rune("住居所a甲住\x80")
	random := func(n int) string {
		text := make([]rune, n)
		for i := range text {
			text[i] = letters[r.IntN(len(letters))]
		}
		return string(text)
	}
	for range 2000 {
		words := []string{random(1 + r.IntN(3)), random(1 + r.IntN(3)), random(1)}
		text := random(r.IntN(12))
		if got, want := NewFinder(words).In(text), oneByOne(words, text); !slices.Equal(got, want) {
			t.Fatalf("%q in %q: %v, want %v", words, text, got, want)
		}
	}
}

func oneByOne(words []string, text string) (found []Found) {
	for i, word := range words {
		for at := 0; ; {
			next := strings.Index(text[at:], word)
			if next < 0 {
				break
			}
			found = append(found, Found{i, at + next, at + next + len(word)})
			at += next + len(word)
		}
	}
	return found
}
