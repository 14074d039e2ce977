package words

import (
	"regexp"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
)

// extension reads a deadline that was moved: 2025年3月31日（延期至6月30日）, or by a
// time: 3月底延期两个月. The day to which it was moved last counts, and does not lie
// before the former. A day moved the other way is too rare to say what it means.
func (r termReader) extension(text string) (t Term, ok bool) {
	at, word := lastOf(text, r.extended)
	switch {
	case containsAny(text, r.advanced):
		return unclear, true
	case at < 0:
		return Term{}, false
	}
	former := r.term(strings.TrimRight(strings.TrimPrefix(text[:at], "由"), "（([【，,；;、。并已再现拟后申请 \n"))
	frame := r.frame
	if former.Kind == ledger.ByDay {
		frame.Since, frame.Feedback = former.Date.Day, former.Date.Day
	}
	behind := strings.Trim(text[at+len(word):], "）)]】。；; \n")
	moved := movedTo(behind, former, frame)
	switch {
	case behind == "" && former.Kind == ledger.ByDay:
		return Term{Kind: ledger.Unclear, Fault: when.ErrNotDate, Moved: true}, true // 3月底前（已延期）
	case moved.Kind != ledger.ByDay, former.Kind != ledger.ByDay && !former.isEmpty(), moved.Date.Day.Before(former.Date.Day):
		return unclear, true
	}
	moved.Extended = former.Kind == ledger.ByDay
	return moved, true
}

// movedTo reads the day to which a deadline was moved. It may leave out what it
// has in common with the former one, as the end of a range does: 6.30.
func movedTo(text string, former Term, frame when.Frame) Term {
	moved, ok := termOf(when.Parse(text, frame))
	if !ok && former.Kind == ledger.ByDay {
		moved, _ = termOf(when.Parse(former.Date.Day.String()+"至"+text, frame))
	}
	return moved
}

// refusalOf returns the pattern of what says that a deadline is not moved:
// 不得延期至4月.
func refusalOf(v Vocabulary) *regexp.Regexp {
	return regexp.MustCompile(anyOf(v.Refused) + anyOf(v.Extended) + `[^，,；;。（）()【】\n]*`)
}

// anyOf returns a pattern for one of some words, and for nothing where there are none.
func anyOf(words []string) string {
	if len(words) == 0 {
		return `[^\x00-\x{10FFFF}]`
	}
	quoted := make([]string, len(words))
	for i, word := range words {
		quoted[i] = regexp.QuoteMeta(word)
	}
	return "(?:" + strings.Join(quoted, "|") + ")"
}

// lastOf returns where the last of the words stands that a text has, of words that
// end together the longest; -1 for none.
func lastOf(text string, words []string) (at int, word string) {
	at, end := -1, 0
	for _, w := range words {
		i := strings.LastIndex(text, w)
		if i >= 0 && (i+len(w) > end || i+len(w) == end && i < at) {
			at, end, word = i, i+len(w), w
		}
	}
	return at, word
}
