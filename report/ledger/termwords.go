package ledger

import (
	"regexp"
	"slices"
	"strings"

	"tongbao/report/ledger/when"
)

// extension reads a deadline that was moved: 2025年3月31日（延期至6月30日）, or by a
// time: 3月底延期两个月. The day to which it was moved last counts, and does not lie
// before the former. A day moved the other way is too rare to say what it means.
func (r *reader) extension(text string) (t term, ok bool) {
	at, word := lastOf(text, r.vocabulary.Extended)
	switch {
	case containsAny(text, r.vocabulary.Advanced):
		return term{kind: Unclear, fault: when.ErrNotDate}, true
	case at < 0:
		return term{}, false
	}
	former := r.term(strings.TrimRight(strings.TrimPrefix(text[:at], "由"), "（([【，,；;、。并已再现拟后申请 \n"))
	frame := r.frame()
	if former.kind == ByDay {
		frame.Since, frame.Feedback = former.date.Day, former.date.Day
	}
	moved := movedTo(strings.Trim(text[at+len(word):], "）)]】。；; \n"), former, frame)
	switch {
	case moved.kind != ByDay, former.kind != ByDay && !former.empty(), moved.date.Day.Before(former.date.Day):
		return term{kind: Unclear, fault: when.ErrNotDate}, true
	}
	moved.extended = former.kind == ByDay
	return moved, true
}

// movedTo reads the day to which a deadline was moved. It may leave out what it
// has in common with the former one, as the end of a range does: 6.30.
func movedTo(text string, former term, frame when.Frame) term {
	moved, ok := dated(when.Parse(text, frame))
	if !ok && former.kind == ByDay {
		moved, _ = dated(when.Parse(former.date.Day.String()+"至"+text, frame))
	}
	return moved
}

func containsAny(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) })
}

// refusalOf finds what says that a deadline is not moved: 不得延期至4月.
func refusalOf(v Vocabulary) *regexp.Regexp {
	return regexp.MustCompile(anyOf(v.Refused) + anyOf(v.Extended) + `[^，,；;。（）()【】\n]*`)
}

// anyOf is a pattern for one of some words, and for nothing where there are none.
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

// lastOf is where the last of the words stands that a text has, of words that
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

// brackets parts a text into what stands outside brackets and in each of them.
func brackets(text string) (outside string, inside []string) {
	var out, in strings.Builder
	depth := 0
	for _, c := range text {
		switch c {
		case '（', '(', '【', '[':
			depth++
			continue
		case '）', ')', '】', ']':
			if depth = max(0, depth-1); depth == 0 && in.Len() > 0 {
				inside = append(inside, in.String())
				in.Reset()
			}
			continue
		}
		if depth == 0 {
			out.WriteRune(c)
		} else {
			in.WriteRune(c)
		}
	}
	if in.Len() > 0 {
		inside = append(inside, in.String())
	}
	return out.String(), inside
}

func isOneOf(text string, words []string) bool { return slices.Contains(words, squeezed(text)) }

func isRecurring(text string, beginnings []string) bool {
	text = squeezed(text)
	return slices.ContainsFunc(beginnings, func(word string) bool { return strings.HasPrefix(text, word) })
}

func hasDigit(text string) bool {
	return strings.ContainsAny(text, "0123456789０１２３４５６７８９")
}
