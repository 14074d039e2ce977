package words

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
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
	if state, known = together(s.in(text)); known {
		return state, true
	}
	if word := Plain(text); strings.HasPrefix(word, "已") && !containsAny(word, s.planned) && s.saysDone(text) {
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

// in returns the states that a text names, each once; nil where it says anything
// else as well, except days and what is planned.
func (s *States) in(text string) []ledger.State {
	var states []ledger.State
	outside, _ := hanzi.Brackets(text)
	for _, part := range statusParts(outside) {
		state, known := s.ofPart(part)
		switch {
		case known:
			if !slices.Contains(states, state) {
				states = append(states, state)
			}
		case !s.isPlan(part) && !isBareDay(part):
			return nil
		}
	}
	return states
}

// ofPart returns the state of one part of a status: a word, also with a day before or
// behind it, or a word before it that changes nothing.
func (s *States) ofPart(part string) (state ledger.State, known bool) {
	for _, part := range []string{part, s.withoutFiller(part)} {
		if state, known = s.words[part]; known {
			return state, true
		}
		if _, state, known = s.dated(part); known {
			return state, true
		}
	}
	return ledger.UnknownState, false
}

func (s *States) withoutFiller(part string) string {
	rest, _ := cutWord(part, s.fillers)
	return rest
}

// statusParts returns the parts of a status as words are compared. A stroke between
// figures is one of a day.
func statusParts(text string) []string {
	var parts []string
	var before rune
	runes := []rune(text)
	begin := 0
	end := func(at int) {
		if part := plainWord(string(runes[begin:at])); part != "" {
			parts = append(parts, part)
		}
		begin = at + 1
	}
	for i, c := range runes {
		inDay := (c == '/' || c == '／') && hanzi.IsDigit(before) && i+1 < len(runes) && hanzi.IsDigit(runes[i+1])
		if partsStates(c) && !inDay {
			end(i)
		}
		before = c
	}
	end(len(runes))
	return parts
}

func partsStates(c rune) bool {
	return hanzi.IsBlank(c) || strings.ContainsRune("，,；;、/／+。并且及", c)
}

// plainWord is Plain with the long form of 已 made the short one.
func plainWord(text string) string {
	return strings.ReplaceAll(Plain(text), "已经", "已")
}

// isPlanned reports whether a text is what follows a state and is none: 正在整改，
// 预计6月底完成.
func (s *States) isPlanned(text string) bool { return hasPrefixOf(text, s.planned) }

// contradicts reports whether a text names two states, or one that its percentage,
// its brackets or another of its clauses do not bear out.
func (s *States) contradicts(text string, legend Legend) bool {
	_, words, _ := shareAndWords(text)
	if _, isState := s.words[words]; isState || len(s.in(text)) > 1 || s.takesBack(text) {
		return true
	}
	state, known := s.beforeBrackets(text, legend)
	return known && s.bracketsDeny(text, state)
}

// takesBack reports whether a text says that something is done and, in another clause,
// that it is not: 已整改到位，待验收.
func (s *States) takesBack(text string) bool {
	done, denied := false, false
	outside, _ := hanzi.Brackets(text)
	for _, part := range statusParts(outside) {
		state, known := s.ofPart(part)
		done = done || state == ledger.Done
		denied = denied || !known && utf8.RuneCountInString(part) <= longestDenial &&
			!s.isPlan(part) && (s.denies(part) || containsAny(part, s.awaiting))
	}
	return done && denied
}

// longestDenial is how many characters a clause has at most that takes a state back;
// a longer one may have such a word for another reason.
const longestDenial = 12
