package words

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// bracketsDeny reports whether brackets take back the state before them: 已完成
// （未通过验收）, 已完成（其中2项推进中）, 推进中（已完成）. What is not done needs no
// excuse: 推进中（资金未到位） is going on.
func (s *States) bracketsDeny(text string, state ledger.State) bool {
	_, inside := hanzi.Brackets(text)
	for _, words := range inside {
		for _, clause := range strings.FieldsFunc(words, partsPieces) {
			clause = Plain(clause)
			if !s.isPlanned(clause) && (s.isOther(clause, state) || state == ledger.Done && s.denies(clause)) {
				return true
			}
		}
	}
	return false
}

// isOther reports whether a clause is the word of a state that cannot be true with
// the given one.
func (s *States) isOther(clause string, state ledger.State) bool {
	other, isState := s.words[clause]
	if !isState || other == state {
		return false
	}
	_, known := together([]ledger.State{state, other})
	return !known
}

// leastPart is how many characters a word of status has at least with which a
// clause may end that says it of a part; shorter ones, like 推进, end too much.
const leastPart = 3

// denies reports whether a clause says that something is not done: with a word that
// denies, or of a part.
func (s *States) denies(clause string) bool {
	for _, harmless := range s.noDenials {
		clause = strings.ReplaceAll(clause, harmless, "")
	}
	if containsAny(clause, s.denials) {
		return true
	}
	longest, ends := "", ledger.UnknownState
	for word, state := range s.words {
		if strings.HasSuffix(clause, word) && len(word) > len(longest) {
			longest, ends = word, state
		}
	}
	return utf8.RuneCountInString(longest) >= leastPart && ends != ledger.Done && ends != ledger.Ongoing
}
