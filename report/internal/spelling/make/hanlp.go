package main

import (
	"encoding/binary"
	"errors"
	"slices"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// HanLP counted in the People's Daily which words follow each other. Its files are the
// memory of its classes: a double array of the words, and for each word its followers.
const (
	hanlpWords     = "data/dictionary/CoreNatureDictionary.mini.txt.bin"
	hanlpFollowers = "data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin"
)

func (s *source) addHanLP(jar []byte) error {
	words, err := fromZip(jar, hanlpWords)
	if err != nil {
		return err
	}
	followers, err := fromZip(jar, hanlpFollowers)
	if err != nil {
		return err
	}
	trie, err := readTrie(words)
	if err != nil {
		return err
	}
	names := map[int32]string{}
	for word := range s.words {
		if id, known := trie.find(word); known {
			names[id] = word
			s.addPairs(word)
		}
	}
	return s.addMeetings(followers, names)
}

// A trie is a double array: from the state b the character c leads to base[b]+c+1 if
// check says that this comes from there.
type trie struct{ base, check []int32 }

// readTrie reads the number of words, the attributes of each, and the two
// arrays, interleaved.
func readTrie(data []byte) (trie, error) {
	r := ints{data: data}
	for range r.next() {
		_ = r.next() // the word's frequency
		r.skip(2 * int(r.next()))
	}
	n := int(r.next())
	both := r.list(2 * n)
	t := trie{make([]int32, len(both)/2), make([]int32, len(both)/2)}
	for i := range t.base {
		t.base[i], t.check[i] = both[2*i], both[2*i+1]
	}
	if r.failed || len(r.data) != 0 {
		return t, errors.New("hanlp: the dictionary is not of the form expected")
	}
	return t, nil
}

// find returns the number of a word.
func (t trie) find(word string) (int32, bool) {
	b := t.base[0]
	for _, c := range word {
		p := b + c + 1
		if p < 0 || int(p) >= len(t.check) || t.check[p] != b {
			return 0, false
		}
		b = t.base[p]
	}
	if b < 0 || int(b) >= len(t.base) || t.check[b] != b || t.base[b] >= 0 {
		return 0, false
	}
	return -t.base[b] - 1, true
}

// addMeetings takes the pairs of characters where two words meet. Two arrays of Java
// follow each other: where each word's followers begin, and these with their counts.
func (s *source) addMeetings(data []byte, names map[int32]string) error {
	const header, again = 23, 6 // what Java writes before the first array and the second
	if len(data) < header {
		return errors.New("hanlp: the followers are cut off")
	}
	r := ints{data: data[header:]}
	start := r.list(int(r.next()))
	r.data = r.data[min(again, len(r.data)):]
	followers := r.list(int(r.next()))
	if r.failed || len(r.data) != 0 || int(slices.Max(start))*2 > len(followers) {
		return errors.New("hanlp: the followers are not of the form expected")
	}
	for id := range start[:len(start)-1] {
		for k := start[id]; k < start[id+1]; k++ {
			a, b := names[int32(id)], names[followers[2*k]]
			last, _ := utf8.DecodeLastRuneInString(a)
			first, _ := utf8.DecodeRuneInString(b)
			if hanzi.IsHan(last) && hanzi.IsHan(first) {
				s.addPairs(string(last) + string(first))
			}
		}
	}
	return nil
}

// ints reads big-endian numbers.
type ints struct {
	data   []byte
	failed bool
}

func (r *ints) next() int32 {
	if len(r.data) < 4 {
		r.failed = true
		return 0
	}
	n := binary.BigEndian.Uint32(r.data)
	r.data = r.data[4:]
	return int32(n)
}

func (r *ints) skip(n int) {
	r.failed = r.failed || n < 0 || n > len(r.data)/4
	r.data = r.data[min(max(n, 0)*4, len(r.data)):]
}

func (r *ints) list(n int) []int32 {
	if n < 0 || n > len(r.data)/4 {
		r.failed = true
		return nil
	}
	list := make([]int32, n)
	for i := range list {
		list[i] = r.next()
	}
	return list
}
