package ledger

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// state is the state that a status stands for. One that is not known is reported.
func (r *reader) state(v Value) State {
	if !v.Given() {
		return UnknownState
	}
	state, known := r.stateOf(v.Text)
	switch {
	case known:
		r.noteState(v, state)
	case r.contradicts(v.Text):
		r.reportOnce(contradictoryStatus(v))
	case isMark(v.Text):
		r.reportOnce(unknownMark(v))
	default:
		r.reportOnce(unknownStatus(v))
	}
	return state
}

// noteState notes how a status was read that is no word of the vocabulary.
func (r *reader) noteState(v Value, state State) {
	if _, marked := r.legend[plain(v.Text)]; marked {
		r.noteFirst("按表中的说明读取整改状态", quoted(v)+"是"+state.String())
		return
	}
	if _, isWord := r.stateWord(v.Text); isWord {
		return
	}
	if strings.ContainsAny(v.Text, "%％") {
		r.noteFirst("写百分比的整改状态，100%按已完成、不足100%按推进中统计", quoted(v))
		return
	}
	r.noteFirst("整改状态"+quoted(v)+"按"+state.String()+"统计", v.At.Cell())
}

// stateOf is the state of a text; known is false where that is not sure.
func (r *reader) stateOf(text string) (state State, known bool) {
	if strings.ContainsAny(text, "%％") {
		return r.byPercent(text)
	}
	form := asForm(text)
	if state, known = r.ticked(form); !known {
		state, known = r.beforeBrackets(text)
	}
	if !known || r.bracketsDeny(form, state) {
		return UnknownState, false
	}
	return state, true
}

// beforeBrackets is the state of a text without what stands in brackets.
func (r *reader) beforeBrackets(text string) (state State, known bool) {
	if state, known = r.stateWord(text); known {
		return state, true
	}
	if len(text) > longestStatus {
		return UnknownState, false
	}
	if state, known = together(r.statesIn(text)); known {
		return state, true
	}
	if strings.HasPrefix(plain(text), "已") && r.saysDone(text) {
		return Done, true // 已于3月完成
	}
	return UnknownState, false
}

// together is what several states in one cell mean, in any order. What is kept up
// was reached (已完成，长期坚持), and what is going on is not yet done (未完成，正在
// 推进). Others contradict each other.
func together(states []State) (state State, known bool) {
	states = slices.Sorted(slices.Values(states))
	switch {
	case len(states) == 1:
		return states[0], true
	case slices.Equal(states, []State{Ongoing, Done}):
		return Done, true
	case slices.Equal(states, []State{MostlyDone, Ongoing}):
		return MostlyDone, true
	case slices.Equal(states, []State{NotDone, Going}):
		return Going, true
	}
	return UnknownState, false
}

// longestStatus is how many bytes of text may be a status in several words.
const longestStatus = 150

// stateWord is the state of a word of the vocabulary, or a mark of the legend.
func (r *reader) stateWord(text string) (state State, known bool) {
	word := plain(text)
	for _, w := range []string{word, strings.TrimRight(word, "。.;,!")} {
		if state, known = r.legend[w]; known {
			return state, true
		}
		if state, known = r.states[w]; known {
			return state, true
		}
	}
	return UnknownState, false
}

// statesIn are the states that a text names, each once; nil where it says
// anything else as well, except what is planned.
func (r *reader) statesIn(text string) []State {
	var states []State
	outside, _ := brackets(text)
	for _, part := range strings.FieldsFunc(outside, partsStates) {
		part = plain(part)
		state, known := r.states[part]
		switch {
		case part == "" || r.isPlanned(part):
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
	return blank(c) || strings.ContainsRune("，,；;、/／+。并且及", c)
}

// isPlanned tells of what follows a state and is none: 正在整改，预计6月底完成.
func (r *reader) isPlanned(text string) bool {
	return slices.ContainsFunc(r.vocabulary.Planned, func(word string) bool { return strings.HasPrefix(text, word) })
}

// contradicts tells whether a text names two states, or one that its percentage or
// its brackets do not bear out.
func (r *reader) contradicts(text string) bool {
	_, words, _ := shareAndWords(text)
	if _, isState := r.states[words]; isState || len(r.statesIn(text)) > 1 {
		return true
	}
	state, known := r.beforeBrackets(text)
	return known && r.bracketsDeny(text, state)
}

// isMark tells of a text that is a single character and no Han one or letter.
func isMark(text string) bool {
	c, size := utf8.DecodeRuneInString(text)
	return size == len(text) && strings.ContainsRune(marks, c)
}
