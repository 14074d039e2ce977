// Package spelling tells which characters stand side by side in Chinese writing, and which
// words sound like a stretch of a text. Data and licences stand in the folder data, their
// maker in make. The data are looked into in place: a run unpacks and reads nothing.
package spelling

import (
	_ "embed"
	"math/bits"
	"sort"

	"tongbao/report/internal/similar"
)

//go:embed data/pairs.bin
var pairsFile string

// FilterSize is the size of the filter in bytes: nine bits for each of some 470,000 pairs.
const FilterSize = 1 << 19

// A Filter is a set of pairs of characters (a Bloom filter). A pair that was added is in
// it; of the others one in sixty seems to be.
type Filter []byte

// probes is how many bits stand for a pair.
const probes = 4

// bit returns the place of the pair's bit number n.
func bit(a, b rune, n int) uint32 {
	h := (uint64(uint32(a))<<32 | uint64(uint32(b))) * 0x9E3779B97F4A7C15
	h ^= h >> 29
	step := uint32(h>>32) | 1
	return (uint32(h) + uint32(n)*step) % (FilterSize * 8)
}

// Add adds a pair.
func (f Filter) Add(a, b rune) {
	for n := range probes {
		at := bit(a, b, n)
		f[at/8] |= 1 << (at % 8)
	}
}

// Joined reports whether the two characters stand side by side in words, or where words
// meet. It is sometimes wrong in that, never in the contrary.
func Joined(a, b rune) bool {
	for n := range probes {
		if at := bit(a, b, n); pairsFile[at/8]>>(at%8)&1 == 0 {
			return false
		}
	}
	return true
}

// Words of two, three and four characters, a record each: the word, the sign of its
// weight, and a line's end. They are in the order of their sounds.
var (
	//go:embed data/words2.txt
	words2 string

	//go:embed data/words3.txt
	words3 string

	//go:embed data/words4.txt
	words4 string
)

// The lengths of the words, in characters.
const (
	Shortest = 2
	Longest  = 4
)

// hanBytes is what each character of the words takes, and beside is what a record has more.
const hanBytes, beside = 3, 2

// A Word is one that may be meant, with its weight: the likelihood in half steps of the
// logarithm to the base two, so that three are about three times as much.
type Word struct {
	Text   string
	Weight int
}

// lightest is the first sign of weights; a weight of 0 is a use of 256.
const lightest, uses = '0', 256

// WeightSign returns the sign of a weight by how much a word is used.
func WeightSign(used int) byte {
	n := uint64(max(used, uses)) * uint64(max(used, uses)) / (uses * uses)
	return lightest + byte(bits.Len64(n)-1)
}

// Alike returns the words with the syllables of a stretch, as many as it has characters.
func Alike(sounds []uint16) []Word {
	if len(sounds) < Shortest || len(sounds) > Longest {
		return nil
	}
	file, size := [...]string{words2, words3, words4}[len(sounds)-Shortest], len(sounds)*hanBytes+beside
	count := len(file) / size
	from := sort.Search(count, func(i int) bool { return compare(file[i*size:], sounds) >= 0 })
	var found []Word
	for i := from; i < count && compare(file[i*size:], sounds) == 0; i++ {
		record := file[i*size : (i+1)*size]
		found = append(found, Word{record[:size-beside], int(record[size-beside] - lightest)})
	}
	return found
}

// compare returns the order of the word at the record's begin among those of the sounds.
func compare(record string, sounds []uint16) int {
	for i, sound := range sounds {
		c := record[i*hanBytes:]
		r := rune(c[0]&0xF)<<12 | rune(c[1]&0x3F)<<6 | rune(c[2]&0x3F) // UTF-8 of three bytes
		if s := similar.Syllable(r); s != sound {
			return int(s) - int(sound)
		}
	}
	return 0
}
