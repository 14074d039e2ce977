package review

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/wordlist"
)

//go:embed setphrases.txt
var setPhrasesFile string

// A setPhrase is one that official writing has in one form only.
type setPhrase struct {
	text  string // as it is written
	runes []rune // without the marks that passed says
	firm  bool   // any near miss is an error, even one that makes another word
	right bool   // it is no set phrase, and only looks like a near miss of one
	quote rune   // the mark that must stand before it; 0 for none

	of *setPhrase // the phrase that this is in the wrong order; nil for a phrase itself
}

// shortest is the number of characters from which on a phrase has near misses that can
// be told from other words.
const shortest = 4

// passed reports whether r is a mark that a phrase is compared without.
func passed(r rune) bool {
	return r < 0x3100 && (oneOf(r, "、“”‘’《》〈〉") || blank(r))
}

// edits returns how many a near miss of the phrase may have.
func (p *setPhrase) edits() int {
	if len(p.runes) < 8 {
		return 1
	}
	return maxEdits
}

// maxEdits is how many characters of a long phrase may be wrong.
const maxEdits = 2

// readSetPhrases returns the phrases of the file.
func readSetPhrases() []setPhrase {
	var list []setPhrase
	for _, group := range wordlist.Read(setPhrasesFile) {
		for _, w := range group.Words {
			p := setPhrase{text: w, firm: group.Name == "set", right: group.Name == "right"}
			if first, _ := utf8.DecodeRuneInString(w); oneOf(first, "“《") && w[len(w)-len("”"):] == string(hanzi.Closer(first)) {
				p.quote = first
			}
			p.runes = compared(w)
			list = append(list, p)
		}
	}
	return list
}

// misordered returns the firm phrases of several parts with two neighbouring parts in
// each other's place.
func misordered(list []setPhrase) []setPhrase {
	var wrong []setPhrase
	for i := range list {
		parts := strings.Split(list[i].text, "、")
		if !list[i].firm || len(parts) < 2 || strings.ContainsAny(list[i].text, "《（") {
			continue
		}
		for k := range len(parts) - 1 {
			turned := slices.Clone(parts)
			turned[k], turned[k+1] = turned[k+1], turned[k]
			wrong = append(wrong, setPhrase{runes: compared(strings.Join(turned, "")), of: &list[i]})
		}
	}
	return wrong
}

// compared returns the characters that phrases are compared by.
func compared(text string) []rune {
	runes := make([]rune, 0, len(text)/len("一"))
	for _, r := range text {
		if !passed(r) {
			runes = append(runes, r)
		}
	}
	return runes
}

// A phraseIndex finds where a text may have a phrase or a near miss. Of each phrase so
// many stretches of two characters are in it that one stays whole in every near miss.
type phraseIndex struct {
	phrases []setPhrase
	filter  [1 << filterBits >> 6]uint64 // what pairs there may be
	heads   [1 << headBits]int32         // the first entry of each chain, counted from 1
	entries []phraseEntry
}

const (
	filterBits = 17
	headBits   = 13
)

// A phraseEntry is a pair of characters of a phrase.
type phraseEntry struct {
	pair   uint64
	phrase int32
	at     int32 // where in the phrase it stands
	swap   bool  // the pair as it stands when the two middle characters of four are exchanged
	next   int32 // in the chain
}

var setPhrases = sync.OnceValue(func() *phraseIndex {
	list := readSetPhrases()
	return indexOf(append(list, misordered(list)...))
})

func pairOf(a, b rune) uint64 { return uint64(a)<<32 | uint64(b) }

func hashOf(a, b rune) uint32 { return (uint32(a)*0x9E3779B1 ^ uint32(b)*0x85EBCA77) * 0xC2B2AE35 }

func indexOf(phrases []setPhrase) *phraseIndex {
	x := &phraseIndex{phrases: phrases, entries: make([]phraseEntry, 0, 3*len(phrases))}
	var times [1 << headBits]uint16 // how many phrases have a pair, to take rare ones
	for i := range phrases {
		for k, r := range phrases[i].runes[1:] {
			times[hashOf(phrases[i].runes[k], r)>>(32-headBits)]++
		}
	}
	for i := range phrases {
		p := &phrases[i]
		n, pieces := len(p.runes), p.edits()+1
		if p.right || p.of != nil {
			pieces = 1
		}
		for piece := range pieces {
			from, to := n*piece/pieces, n*(piece+1)/pieces
			if n == 5 && piece == 0 {
				to = 2 // the middle one belongs to the second half
			}
			best := from
			if piece+1 < pieces && to-from > 2 {
				to-- // so that an exchange between two pieces leaves one whole
			}
			for k := from; k+2 <= to; k++ {
				if times[hashOf(p.runes[k], p.runes[k+1])>>(32-headBits)] < times[hashOf(p.runes[best], p.runes[best+1])>>(32-headBits)] {
					best = k
				}
			}
			x.add(i, best, p.runes[best], p.runes[best+1], false)
		}
		if n == shortest && !p.right && p.of == nil {
			x.add(i, 1, p.runes[2], p.runes[1], true)
		}
	}
	return x
}

func (x *phraseIndex) add(phrase, at int, a, b rune, swap bool) {
	h := hashOf(a, b)
	x.filter[h>>(32-filterBits)>>6] |= 1 << (h >> (32 - filterBits) & 63)
	head := &x.heads[h>>(32-headBits)]
	x.entries = append(x.entries, phraseEntry{pairOf(a, b), int32(phrase), int32(at), swap, *head})
	*head = int32(len(x.entries))
}

// may reports whether a pair may be in the index.
func (x *phraseIndex) may(h uint32) bool {
	return x.filter[h>>(32-filterBits)>>6]>>(h>>(32-filterBits)&63)&1 != 0
}
