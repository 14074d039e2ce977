package words

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// A Status is the state that a text stands for, and how it says so.
type Status struct {
	State ledger.State
	How   How
}

// How is the way in which a text says a state, or why it says none.
type How int

// First the reasons why a text says no state, then the ways of saying one.
const (
	Unknown       How = iota // no word for a state
	UnknownMark              // a mark that the sheet does not explain
	Contradictory            // several states that cannot be true together
	Word                     // a word of the vocabulary
	ByLegend                 // a mark that the sheet explains
	ByPercent                // a percentage
	InWords                  // several words or boxes: 已完成，长期坚持; ☑已完成 □未完成
)

// Known reports whether the text says a state.
func (s Status) Known() bool { return s.How >= Word }

// A Legend has the states for which the marks of one sheet stand, by the mark as it
// is compared. Reading from a nil Legend is allowed.
type Legend map[string]ledger.State

// States knows what the texts of a status column mean.
type States struct {
	words         map[string]ledger.State // by word as it is compared
	percentLabels []string
	planned       []string
	denials       []string
	noDenials     []string
}

func newStates(v Vocabulary) *States {
	return &States{
		words: byWord(v.States), percentLabels: v.PercentLabels,
		planned: v.Planned, denials: v.Denials, noDenials: v.NoDenials,
	}
}

// Is reports whether a text is a word of the vocabulary for a state.
func (s *States) Is(text string) bool {
	_, known := s.words[Plain(text)]
	return known
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
	if state, known := s.of(text, legend); known {
		return Status{state, s.how(text, legend)}
	}
	switch {
	case s.contradicts(text, legend):
		return Status{How: Contradictory}
	case isMark(text):
		return Status{How: UnknownMark}
	}
	return Status{}
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
		return s.byPercent(text)
	}
	form := asForm(text)
	if state, known = s.ticked(form); !known {
		state, known = s.beforeBrackets(text, legend)
	}
	if !known || s.bracketsDeny(form, state) {
		return ledger.UnknownState, false
	}
	return state, true
}

// longestStatus is how many bytes of text may be a status in several words.
const longestStatus = 150

// beforeBrackets returns the state of a text without what stands in brackets.
func (s *States) beforeBrackets(text string, legend Legend) (state ledger.State, known bool) {
	if state, known = s.Word(text, legend); known {
		return state, true
	}
	if len(text) > longestStatus {
		return ledger.UnknownState, false
	}
	if state, known = together(s.in(text)); known {
		return state, true
	}
	if strings.HasPrefix(Plain(text), "已") && s.saysDone(text) {
		return ledger.Done, true // 已于3月完成
	}
	return ledger.UnknownState, false
}

// together returns what several states in one cell mean, in any order. What is kept
// up was reached (已完成，长期坚持), and what is going on is not yet done (未完成，正在
// 推进). Others contradict each other.
func together(states []ledger.State) (state ledger.State, known bool) {
	states = slices.Sorted(slices.Values(states))
	switch {
	case len(states) == 1:
		return states[0], true
	case slices.Equal(states, []ledger.State{ledger.Ongoing, ledger.Done}):
		return ledger.Done, true
	case slices.Equal(states, []ledger.State{ledger.MostlyDone, ledger.Ongoing}):
		return ledger.MostlyDone, true
	case slices.Equal(states, []ledger.State{ledger.NotDone, ledger.Going}):
		return ledger.Going, true
	}
	return ledger.UnknownState, false
}

// in returns the states that a text names, each once; nil where it says anything
// else as well, except what is planned.
func (s *States) in(text string) []ledger.State {
	var states []ledger.State
	outside, _ := hanzi.Brackets(text)
	for _, part := range strings.FieldsFunc(outside, partsStates) {
		part = Plain(part)
		state, known := s.words[part]
		switch {
		case part == "" || s.isPlanned(part):
			continue
		case !known:
			return nil
		}
		if !slices.Contains(states, state) {
			states = append(states, state)
		}
	}
	return states
}

func partsStates(c rune) bool {
	return hanzi.IsBlank(c) || strings.ContainsRune("，,；;、/／+。并且及", c)
}

// isPlanned reports whether a text is what follows a state and is none: 正在整改，
// 预计6月底完成.
func (s *States) isPlanned(text string) bool { return hasPrefixOf(text, s.planned) }

// contradicts reports whether a text names two states, or one that its percentage or
// its brackets do not bear out.
func (s *States) contradicts(text string, legend Legend) bool {
	_, words, _ := shareAndWords(text)
	if _, isState := s.words[words]; isState || len(s.in(text)) > 1 {
		return true
	}
	state, known := s.beforeBrackets(text, legend)
	return known && s.bracketsDeny(text, state)
}

// isMark reports whether a text is a single mark and neither a Han character nor a letter.
func isMark(text string) bool {
	c, size := utf8.DecodeRuneInString(text)
	return size == len(text) && strings.ContainsRune(marks, c)
}
