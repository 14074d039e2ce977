package ledger

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger/when"
)

// A term is what the words of a 完成时限 say.
type term struct {
	kind      DeadlineKind
	date      when.Date // of ByDay
	fault     error     // why it is Unclear
	extended  bool      // the day is one to which the deadline was moved
	completed bool      // no deadline: the words say that it is done
	recurring bool      // Lasting, since it comes again and again
}

// longestTerm is how many bytes of text are looked into for a deadline.
const longestTerm = 600

// term reads the words of a deadline.
func (r *reader) term(text string) term {
	if len(text) > longestTerm {
		return term{kind: Unclear, fault: when.ErrNotDate}
	}
	text = r.refusal.ReplaceAllString(text, "")
	if t, ok := r.extension(text); ok {
		return t
	}
	outside, inside := brackets(text)
	t := r.words(outside)
	for _, words := range inside {
		in := r.words(words)
		if t.kind == Unclear && in.kind == ByDay && !hasDigit(outside) {
			t = in // 限期整改（2025年3月底前）
		} else {
			t = t.with(in)
		}
	}
	return t
}

// with adds what stands in brackets: a day completes 立行立改 and nothing, and
// makes a deadline with another day unclear. Remarks change nothing.
func (t term) with(inside term) term {
	switch {
	case inside.kind == ByDay && (t.kind == AtOnce || t.empty()), t.empty() && inside.kind != Unclear:
		return inside
	case t.kind == ByDay && inside.kind == ByDay && t.date.Day != inside.date.Day:
		return term{kind: Unclear, fault: when.ErrNotDate}
	}
	return t
}

// empty tells of a term without words.
func (t term) empty() bool { return t == term{} }

// words reads a text without brackets: a day, one of the known words, or several
// clauses of which at most one names a day.
func (r *reader) words(text string) term {
	if text = strings.TrimFunc(text, blank); text == "" || isOneOf(text, r.vocabulary.Empty) {
		return term{}
	}
	if t, ok := dated(when.Parse(text, r.frame())); ok {
		return t
	}
	if r.saysDone(text) {
		return term{completed: true}
	}
	var all term
	for i, text := range strings.FieldsFunc(text, endsClause) {
		t := r.clause(text)
		switch {
		case i == 0 || all.kind != ByDay && t.kind == ByDay && all.kind != Unclear:
			all = t
		case t.kind == ByDay, t.kind == Unclear && (all.kind == ByDay || hasDigit(text)):
			return term{kind: Unclear, fault: when.ErrNotDate}
		}
	}
	return all
}

func endsClause(c rune) bool { return strings.ContainsRune("，,；;。\n", c) }

// clause reads what has at most one day: 2024年3月底前完成并长期坚持 has both, a day
// and a word, and the day counts.
func (r *reader) clause(text string) term {
	if isRecurring(text, r.vocabulary.Recurring) {
		return term{kind: Lasting, recurring: true}
	}
	kind, rest := r.cutWords(squeezed(text))
	if rest == "" && kind != NoDeadline {
		return term{kind: kind}
	}
	t, ok := dated(when.Parse(rest, r.frame()))
	switch {
	case ok:
		return t
	case kind != NoDeadline && !hasDigit(rest), kind == Lasting && r.saysStart(rest):
		return term{kind: kind}
	}
	return term{kind: Unclear, fault: t.fault}
}

// saysStart tells of the day from which something lasts: 自2025年3月起长期坚持.
func (r *reader) saysStart(text string) bool {
	return slices.ContainsFunc(r.vocabulary.LastsFrom, func(word string) bool { return strings.HasSuffix(text, word) })
}

// dated is the term of a day that was read; ok is false where that is not even a
// day with a part left out.
func dated(d when.Date, err error) (t term, ok bool) {
	switch {
	case err == nil:
		return term{kind: ByDay, date: d}, true
	case errors.Is(err, when.ErrNotDate):
		return term{kind: Unclear, fault: err}, false
	}
	return term{kind: Unclear, fault: err}, true
}

// cutWords cuts the words for 立行立改 and 长期坚持 out of a text, with what joins
// them to the rest. The kind is that of the first.
func (r *reader) cutWords(text string) (DeadlineKind, string) {
	kind, first := NoDeadline, len(text)
	cut := text
	for _, list := range []struct {
		kind  DeadlineKind
		words []string
	}{{AtOnce, r.atOnce}, {Lasting, r.lasting}} {
		for _, word := range list.words {
			if at := strings.Index(text, word); at >= 0 && at < first {
				kind, first = list.kind, at
			}
			cut = strings.ReplaceAll(cut, word, "\x00")
		}
	}
	if kind == NoDeadline {
		return kind, text
	}
	return kind, strings.Trim(strings.ReplaceAll(cut, "\x00", ""), "、/+并且和与及后,;.:")
}

// saysDone tells whether the words say that it is done: 已完成, 已于3月完成.
func (r *reader) saysDone(text string) bool {
	word := plain(text)
	if r.states[word] == Done && utf8.RuneCountInString(word) > 1 {
		return true
	}
	before, after, found := strings.Cut(word, "已")
	if !found {
		return false
	}
	_, err := when.Parse(before+strings.TrimPrefix(after, "经"), r.frame())
	return !errors.Is(err, when.ErrNotDate)
}
