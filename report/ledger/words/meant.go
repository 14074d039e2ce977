package words

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// guesses are what texts of no known state probably mean, for a person to be asked.
// They never count for anything.
type guesses struct {
	words   stateWords
	clauses *clauses
	sorts   *Sorts
	alike   lookAlikes
}

// of returns the state that a text of no known state probably means; UnknownState where
// nothing is likely.
func (g guesses) of(text string) ledger.State {
	word := strings.Trim(plainWord(text), "。.;,!、")
	if len(text) > longestStatus || word == "" || g.sorts.Is(word) || g.clauses.isPlanned(word) {
		return ledger.UnknownState
	}
	if state := g.alike.of(word); state != ledger.UnknownState {
		return state
	}
	return g.leading(text)
}

// awaited returns the state that a text probably means which awaits a judgement: that
// of another clause of it, as far as it is not done, or else that it is going on.
func (g guesses) awaited(text string) ledger.State {
	if state := g.leading(text); state != ledger.UnknownState && state != ledger.Done {
		return state
	}
	return ledger.Going
}

// leading returns the state of a text's first clause where the others do not take it
// back, or that of the word with which a short text ends: 整改工作已完成.
func (g guesses) leading(text string) ledger.State {
	outside, _ := hanzi.Brackets(text)
	pieces := strings.FieldsFunc(outside, partsPieces)
	if len(pieces) == 0 {
		return ledger.UnknownState
	}
	first := plainWord(pieces[0])
	state, known := g.clauses.ofPart(first)
	if !known && len(pieces) == 1 {
		state = g.ending(first)
	}
	for _, clause := range pieces[1:] {
		other, isState := g.clauses.ofPart(plainWord(clause))
		if isState && other != state || state == ledger.Done && g.clauses.denies(Plain(clause)) {
			return ledger.UnknownState
		}
	}
	return state
}

// mostBefore is how many characters may stand before the word with which a text ends.
const mostBefore = 6

// ofAPart are words that say something of a part alone: 大部分已完成.
const ofAPart = "部多些个半"

// ending returns the state of the longest word with which a text ends; UnknownState
// where what stands before it may say otherwise.
func (g guesses) ending(text string) ledger.State {
	for at := range text {
		state, known := g.words[text[at:]]
		before := text[:at]
		switch {
		case utf8.RuneCountInString(before) > mostBefore:
			return ledger.UnknownState
		case !known || utf8.RuneCountInString(text[at:]) < leastPart:
		case HasDigit(before) || strings.ContainsAny(before, ofAPart+doubts):
			return ledger.UnknownState
		default:
			return state
		}
	}
	return ledger.UnknownState
}
