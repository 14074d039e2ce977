package words

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
)

// A Status is the state that a text stands for, and how it says so.
type Status struct {
	State ledger.State
	How   How
	Meant ledger.State // what a text of no known state probably means; UnknownState where nothing is likely
}

// How is the way in which a text says a state, or why it says none.
type How int

// First the reasons why a text says no state, then the ways of saying one.
const (
	Unknown       How = iota // no word for a state
	UnknownMark              // a mark that the sheet does not explain
	Awaiting                 // it awaits a judgement, and nothing says how far it is: 已提请销号
	Contradictory            // several states that cannot be true together
	Word                     // a word of the vocabulary
	ByLegend                 // a mark that the sheet explains
	ByPercent                // a percentage
	InWords                  // several words or boxes: 已完成，长期坚持; ☑已完成 □未完成
	InItems                  // a state for each item of a list, of which it is the least
)

// Known reports whether the text says a state.
func (s Status) Known() bool { return s.How >= Word }

// A Legend has the states for which the marks of one sheet stand, by the mark as it
// is compared. Reading from a nil Legend is allowed.
type Legend map[string]ledger.State

// States knows what the texts of a status column mean.
type States struct {
	words    stateWords
	clauses  *clauses
	marks    *Marks
	percents percents
	guesses  guesses
}

func newStates(v Vocabulary, words stateWords, clauses *clauses, marks *Marks, sorts *Sorts) *States {
	return &States{
		words: words, clauses: clauses, marks: marks,
		percents: percents{words: words, labels: v.PercentLabels, clauses: clauses},
		guesses:  guesses{words: words, clauses: clauses, sorts: sorts, alike: newLookAlikes(v.LookAlikes, words)},
	}
}

// stateWords are the words of the vocabulary for states, each as it is compared.
type stateWords map[string]ledger.State

// Is reports whether a text is a word of the vocabulary for a state.
func (s *States) Is(text string) bool {
	_, known := s.words[Plain(text)]
	return known
}

// HasWord reports whether a heading has a word for a state in it: 是否办结.
func (s *States) HasWord(heading string) bool {
	heading = Plain(heading)
	for word := range s.words {
		if utf8.RuneCountInString(word) > 1 && strings.Contains(heading, word) {
			return true
		}
	}
	return false
}

// Word returns the state of a word of the vocabulary or a mark of the legend, which
// may end in a mark of punctuation.
func (s *States) Word(text string, legend Legend) (state ledger.State, known bool) {
	word := Plain(text)
	for _, w := range []string{word, strings.TrimRight(word, "。.;,!")} {
		if state, known = legend[w]; known {
			return state, true
		}
		if state, known = s.words[w]; known {
			return state, true
		}
	}
	return ledger.UnknownState, false
}

// Of returns what a text says of a measure's state.
func (s *States) Of(text string, legend Legend) Status {
	for _, text := range []string{text, bareStatus(text)} {
		if state, known := s.of(text, legend); known {
			return Status{State: state, How: s.how(text, legend)}
		}
	}
	if states := s.Items(text, legend); states != nil {
		return Status{State: least(states), How: InItems}
	}
	switch {
	case s.contradicts(text, legend):
		return Status{How: Contradictory}
	case isMark(text):
		return Status{How: UnknownMark}
	case s.clauses.awaits(hanzi.Squeeze(text)):
		return Status{How: Awaiting, Meant: s.guesses.awaited(text)}
	}
	return Status{Meant: s.guesses.of(text)}
}

// how returns in which way a text says the state that it says.
func (s *States) how(text string, legend Legend) How {
	if _, marked := legend[Plain(text)]; marked {
		return ByLegend
	}
	if _, isWord := s.Word(text, legend); isWord {
		return Word
	}
	if strings.ContainsAny(text, "%％") {
		return ByPercent
	}
	return InWords
}

func (s *States) of(text string, legend Legend) (state ledger.State, known bool) {
	if strings.ContainsAny(text, "%％") {
		return s.percents.of(text)
	}
	form := asForm(text)
	if state, known = s.marks.ticked(form); !known {
		state, known = s.beforeBrackets(text, legend)
	}
	if !known || s.clauses.bracketsDeny(form, state) {
		return ledger.UnknownState, false
	}
	return state, true
}

// loneNumber is the number before a status that is one item of a list kept elsewhere:
// 1.已完成. A figure behind it makes another number: 1.5.
var loneNumber = pattern.Of(`^(?:[(（]?[0-9` + hanzi.Numerals + `]{1,3}[)）.．、:：]|[①-⑳])([^0-9%％](?s:.*))$`)

// bareStatus returns a text without the number before it, and without brackets around all
// that it says: 【已完成】, beside which a day may stand.
func bareStatus(text string) string {
	text = hanzi.Trim(text)
	if m := loneNumber().FindStringSubmatch(text); m != nil {
		text = hanzi.Trim(m[1])
	}
	outside, inside := hanzi.Brackets(text)
	if outside = hanzi.Squeeze(outside); len(inside) == 1 && (outside == "" || isBareDay(outside)) {
		return inside[0]
	}
	return text
}

// isMark reports whether a text is a single mark and neither a Han character nor a letter.
func isMark(text string) bool {
	c, size := utf8.DecodeRuneInString(text)
	return size == len(text) && strings.ContainsRune(marks, c)
}
