package words

import (
	"strings"

	"tongbao/report/ledger"
)

// lookAlikes find the word of the vocabulary that a misspelt one was to be.
type lookAlikes struct {
	first map[rune]rune           // of a group of characters that are taken for each other, by each of them
	words map[string]ledger.State // by word in the first of such characters; UnknownState for words of two states
	spelt []spelt                 // words
}

// A spelt word is one to be compared with others letter for letter.
type spelt struct {
	word   []rune
	doubts string // see doubtsOf
	state  ledger.State
}

func newLookAlikes(groups []string, states stateWords) lookAlikes {
	l := lookAlikes{first: map[rune]rune{}, words: map[string]ledger.State{}}
	for _, group := range groups {
		first := []rune(group)[0]
		for _, c := range group {
			l.first[c] = first
		}
	}
	for word, state := range states {
		plain := l.plain(word)
		if other, twice := l.words[plain]; twice && other != state {
			state = ledger.UnknownState
		}
		l.words[plain] = state
	}
	for word, state := range l.words {
		l.spelt = append(l.spelt, spelt{[]rune(word), doubtsOf(word), state})
	}
	return l
}

// plain returns a word with the first of their group for all characters that are taken
// for each other.
func (l lookAlikes) plain(word string) string {
	return strings.Map(func(c rune) rune {
		if first, ok := l.first[c]; ok {
			return first
		}
		return c
	}, word)
}

// of returns the state of the word that a text is but for characters that look alike,
// 己完城, or else for one character; UnknownState where there is none, or words of
// several states.
func (l lookAlikes) of(text string) ledger.State {
	plain := l.plain(text)
	word := []rune(plain)
	if state, known := l.words[plain]; known && len(word) >= leastPart {
		return state
	}
	found, doubts := ledger.UnknownState, doubtsOf(plain)
	for _, s := range l.spelt {
		if !isOneSlipAway(word, s.word) || doubts != s.doubts {
			continue
		}
		if s.state == ledger.UnknownState || found != ledger.UnknownState && s.state != found {
			return ledger.UnknownState
		}
		found = s.state
	}
	return found
}

// doubts are characters that turn what a text says about, wherever they are.
const doubts = "未末不没无否非待难欠拟将"

// doubtsOf returns the characters of a text that turn it about, in order.
func doubtsOf(text string) string {
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune(doubts, c) {
			return c
		}
		return -1
	}, text)
}

// isOneSlipAway reports whether two words differ by one character, or by two that
// changed places. One that was written for another is looked for in words of four
// characters at least: in shorter ones too little is left.
func isOneSlipAway(a, b []rune) bool {
	shorter := min(len(a), len(b))
	from := 0
	for from < shorter && a[from] == b[from] {
		from++
	}
	a, b = a[from:], b[from:]
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	switch {
	case len(a) == 1 && len(b) == 1:
		return shorter > leastPart
	case len(a)+len(b) == 1:
		return shorter >= leastPart
	case len(a) == 2 && len(b) == 2:
		return shorter >= leastPart && a[0] == b[1] && a[1] == b[0]
	}
	return false
}
