package words

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
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
	words         map[string]ledger.State // by word as it is compared
	percentLabels []string
	planned       []string
	denials       []string
	noDenials     []string
	fillers       []string
	awaiting      []string
	sorts         []string // those that are a deadline too: 立行立改
	sortHeadings  []string
	alike         lookAlikes
}

func newStates(v Vocabulary) *States {
	s := &States{
		words: byWord(v.States), percentLabels: v.PercentLabels,
		planned: v.Planned, denials: v.Denials, noDenials: v.NoDenials,
		fillers: v.Fillers, awaiting: v.Awaiting, sorts: append(plainAll(v.AtOnce), v.Sorts...), sortHeadings: v.SortHeadings,
	}
	s.alike = newLookAlikes(v.LookAlikes, s.words)
	return s
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
	for _, text := range []string{text, s.bare(text)} {
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
	case containsAny(hanzi.Squeeze(text), s.awaiting):
		return Status{How: Awaiting, Meant: s.awaited(text)}
	}
	return Status{Meant: s.meant(text)}
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

// loneNumber is the number before a status that is one item of a list kept elsewhere:
// 1.已完成. A figure behind it makes another number: 1.5.
var loneNumber = pattern.Of(`^(?:[(（]?[0-9` + hanzi.Numerals + `]{1,3}[)）.．、:：]|[①-⑳])([^0-9%％](?s:.*))$`)

// bare returns a text without the number before it, and without brackets around all
// that it says: 【已完成】, beside which a day may stand.
func (s *States) bare(text string) string {
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

// longestItems is how many bytes a text has at most that lists states.
const longestItems = 600

// Items returns the states that a text lists under numbers, in order: 1.已完成；2.推进中.
// It is nil where the text is no list, or says anything else.
func (s *States) Items(text string, legend Legend) []ledger.State {
	if len(text) > longestItems {
		return nil
	}
	list, ok := listmark.ParseNames(text)
	if !ok || list.Lead != "" {
		return nil
	}
	states := make([]ledger.State, len(list.Items))
	for i, item := range list.Items {
		state, known := s.of(strings.TrimRight(hanzi.Trim(item), "；;，,、。"), legend)
		if !known {
			return nil
		}
		states[i] = state
	}
	return states
}

func least(states []ledger.State) ledger.State {
	least := states[0]
	for _, state := range states {
		least = min(least, state)
	}
	return least
}

// isMark reports whether a text is a single mark and neither a Han character nor a letter.
func isMark(text string) bool {
	c, size := utf8.DecodeRuneInString(text)
	return size == len(text) && strings.ContainsRune(marks, c)
}
