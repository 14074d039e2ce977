package words

import (
	"slices"
	"strings"

	"tongbao/report/ledger"
)

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
	if state, known = together(s.clauses.states(text)); known {
		return state, true
	}
	if word := Plain(text); strings.HasPrefix(word, "已") && !s.clauses.hasPlan(word) && s.clauses.saysDone(text) {
		return ledger.Done, true // 已于3月完成整改任务
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

// contradicts reports whether a text names two states, or one that its percentage,
// its brackets or another of its clauses do not bear out.
func (s *States) contradicts(text string, legend Legend) bool {
	_, words, _ := shareAndWords(text)
	if _, isState := s.words[words]; isState || len(s.clauses.states(text)) > 1 || s.clauses.takesBack(text) {
		return true
	}
	state, known := s.beforeBrackets(text, legend)
	return known && s.clauses.bracketsDeny(text, state)
}
