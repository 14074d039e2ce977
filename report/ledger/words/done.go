package words

import (
	"errors"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
)

// saysDone reports whether a text says that it is done: 已完成, 已于3月完成. A tick
// alone says nothing of what was ticked.
func (c *clauses) saysDone(text string) bool {
	word := Plain(text)
	if c.words[word] == ledger.Done && utf8.RuneCountInString(word) > 1 {
		return true
	}
	before, after, found := strings.Cut(word, "已")
	if !found {
		return false
	}
	_, err := when.Parse(before+strings.TrimPrefix(after, "经"), when.Frame{})
	return !errors.Is(err, when.ErrNotDate)
}
