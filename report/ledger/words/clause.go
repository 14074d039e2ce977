package words

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// clauses knows what the clauses of a status say, each by itself: a state, a day, a
// plan, a denial.
type clauses struct {
	words     stateWords
	planned   []string
	denials   []string
	noDenials []string
	fillers   []string
	awaiting  []string
}

func newClauses(v Vocabulary, words stateWords) *clauses {
	return &clauses{
		words: words, planned: v.Planned, denials: v.Denials, noDenials: v.NoDenials,
		fillers: v.Fillers, awaiting: v.Awaiting,
	}
}

// states returns the states that a text names, each once; nil where it says anything
// else as well, except days and what is planned.
func (c *clauses) states(text string) []ledger.State {
	var states []ledger.State
	outside, _ := hanzi.Brackets(text)
	for _, part := range statusParts(outside) {
		state, known := c.ofPart(part)
		switch {
		case known:
			if !slices.Contains(states, state) {
				states = append(states, state)
			}
		case !c.isPlan(part) && !isBareDay(part):
			return nil
		}
	}
	return states
}

// ofPart returns the state of one part of a status: a word, also with a day before or
// behind it, or a word before it that changes nothing.
func (c *clauses) ofPart(part string) (state ledger.State, known bool) {
	for _, part := range []string{part, c.withoutFiller(part)} {
		if state, known = c.words[part]; known {
			return state, true
		}
		if _, state, known = c.dated(part); known {
			return state, true
		}
	}
	return ledger.UnknownState, false
}

func (c *clauses) withoutFiller(part string) string {
	rest, _ := cutWord(part, c.fillers)
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
func (c *clauses) isPlanned(text string) bool { return hasPrefixOf(text, c.planned) }

// hasPlan reports whether a text says anywhere that something is planned.
func (c *clauses) hasPlan(text string) bool { return containsAny(text, c.planned) }

// awaits reports whether a text says that a judgement is awaited: 已提请销号.
func (c *clauses) awaits(text string) bool { return containsAny(text, c.awaiting) }
