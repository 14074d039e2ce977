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
func (c *clauses) bracketsDeny(text string, state ledger.State) bool {
	_, inside := hanzi.Brackets(text)
	for _, words := range inside {
		for _, clause := range strings.FieldsFunc(words, partsPieces) {
			clause = Plain(clause)
			if !c.isPlanned(clause) && (c.isOther(clause, state) || state == ledger.Done && c.denies(clause)) {
				return true
			}
		}
	}
	return false
}

// isOther reports whether a clause is the word of a state that cannot be true with
// the given one.
func (c *clauses) isOther(clause string, state ledger.State) bool {
	other, isState := c.words[clause]
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
func (c *clauses) denies(clause string) bool {
	for _, harmless := range c.noDenials {
		clause = strings.ReplaceAll(clause, harmless, "")
	}
	if containsAny(clause, c.denials) {
		return true
	}
	longest, ends := "", ledger.UnknownState
	for word, state := range c.words {
		if strings.HasSuffix(clause, word) && len(word) > len(longest) {
			longest, ends = word, state
		}
	}
	return utf8.RuneCountInString(longest) >= leastPart && ends != ledger.Done && ends != ledger.Ongoing
}

// takesBack reports whether a text says that something is done and, in another clause,
// that it is not: 已整改到位，待验收.
func (c *clauses) takesBack(text string) bool {
	done, denied := false, false
	outside, _ := hanzi.Brackets(text)
	for _, part := range statusParts(outside) {
		state, known := c.ofPart(part)
		done = done || state == ledger.Done
		denied = denied || !known && utf8.RuneCountInString(part) <= longestDenial &&
			!c.isPlan(part) && (c.denies(part) || c.awaits(part))
	}
	return done && denied
}

// longestDenial is how many characters a clause has at most that takes a state back;
// a longer one may have such a word for another reason.
const longestDenial = 12
