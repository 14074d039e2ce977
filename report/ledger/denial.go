package ledger

import (
	"strings"
	"unicode/utf8"
)

// bracketsDeny tells whether brackets take back the state before them: 已完成
// （未通过验收）, 已完成（其中2项推进中）, 推进中（已完成）. What is not done needs no
// excuse: 推进中（资金未到位） is going on.
func (r *reader) bracketsDeny(text string, state State) bool {
	_, inside := brackets(text)
	for _, words := range inside {
		for _, clause := range strings.FieldsFunc(words, partsPieces) {
			clause = plain(clause)
			if !r.isPlanned(clause) && (r.isOther(clause, state) || state == Done && r.denies(clause)) {
				return true
			}
		}
	}
	return false
}

// isOther tells whether a clause is the word of a state that cannot be true with
// the given one.
func (r *reader) isOther(clause string, state State) bool {
	other, isState := r.states[clause]
	if !isState || other == state {
		return false
	}
	_, known := together([]State{state, other})
	return !known
}

// leastPart is how many characters a word of status has at least with which a
// clause may end that says it of a part; shorter ones, like 推进, end too much.
const leastPart = 3

// denies tells whether a clause says that something is not done: with a word that
// denies, or of a part.
func (r *reader) denies(clause string) bool {
	for _, harmless := range r.vocabulary.NoDenials {
		clause = strings.ReplaceAll(clause, harmless, "")
	}
	if containsAny(clause, r.vocabulary.Denials) {
		return true
	}
	longest, ends := "", UnknownState
	for word, state := range r.states {
		if strings.HasSuffix(clause, word) && len(word) > len(longest) {
			longest, ends = word, state
		}
	}
	return utf8.RuneCountInString(longest) >= leastPart && ends != Done && ends != Ongoing
}
