package words

import (
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
)

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
