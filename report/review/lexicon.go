package review

import (
	_ "embed"
	"strings"
	"unicode/utf8"
)

// lexiconFile is looked up where it lies, so that it costs nothing at the start.
//
//go:embed lexicon.txt
var lexiconFile string

// isWord reports whether the two characters are an ordinary word.
func isWord(a, b rune) bool {
	seconds, _, _ := strings.Cut(wordsFrom(a), "\t")
	return strings.ContainsRune(seconds, b)
}

// isLongWord reports whether the three characters are an ordinary word.
func isLongWord(a, b, c rune) bool {
	_, rests, _ := strings.Cut(wordsFrom(a), "\t")
	rest := string(b) + string(c)
	at := strings.Index(rests, rest)
	for from := 0; at >= 0; at = strings.Index(rests[from:], rest) {
		if (from+at)%(2*len("一")+1) == 0 {
			return true
		}
		from += at + 1
	}
	return false
}

// wordsFrom returns the lexicon's words that begin with r, as its line has them; the
// lines are in the order of their characters.
func wordsFrom(r rune) string {
	low, high := 0, len(lexiconFile)
	for low < high {
		middle := (low + high) / 2
		begin := strings.LastIndexByte(lexiconFile[:middle], '\n') + 1
		line, _, _ := strings.Cut(lexiconFile[begin:], "\n")
		first, size := utf8.DecodeRuneInString(line)
		switch {
		case first == r:
			return strings.TrimPrefix(line[size:], "\t")
		case first < r: // the remarks at the top too
			low = begin + len(line) + 1
		default:
			high = begin
		}
	}
	return ""
}
