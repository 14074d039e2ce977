package words

import (
	"errors"
	"regexp"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
)

// A Term is what the words of a 完成时限 say.
type Term struct {
	Kind      ledger.DeadlineKind
	Date      when.Date // of ByDay
	Fault     error     // why it is Unclear: one of package when
	Extended  bool      // the day is one to which the deadline was moved
	Moved     bool      // Unclear, since it was moved and nothing says to which day
	Completed bool      // no deadline: the words say that it is done
	Recurring bool      // Lasting, since it comes again and again
}

var unclear = Term{Kind: ledger.Unclear, Fault: when.ErrNotDate}

// Terms knows what the texts of a column of deadlines mean.
type Terms struct {
	status    *clauses
	empty     []string
	atOnce    []string // as they are compared
	lasting   []string
	lastsFrom []string
	recurring []string
	extended  []string
	advanced  []string
	refusal   *regexp.Regexp // what says that a deadline is not moved
}

func newTerms(v Vocabulary, status *clauses) *Terms {
	return &Terms{
		status: status, empty: v.Empty, atOnce: plainAll(v.AtOnce), lasting: plainAll(v.Lasting),
		lastsFrom: v.LastsFrom, recurring: v.Recurring, extended: v.Extended, advanced: v.Advanced,
		refusal: refusalOf(v),
	}
}

// Of returns what a text says, read in the frame of its ledger's days.
func (t *Terms) Of(text string, frame when.Frame) Term { return termReader{t, frame}.term(text) }

// A termReader reads the deadlines of one ledger.
type termReader struct {
	*Terms
	frame when.Frame
}

// longestTerm is how many bytes of text are looked into for a deadline.
const longestTerm = 600

func (r termReader) term(text string) Term {
	if len(text) > longestTerm {
		return unclear
	}
	text = r.refusal.ReplaceAllString(text, "")
	if t, ok := r.extension(text); ok {
		return t
	}
	outside, inside := hanzi.Brackets(text)
	t := r.clauses(outside)
	for _, words := range inside {
		in := r.clauses(words)
		if t.Kind == ledger.Unclear && in.Kind == ledger.ByDay && !HasDigit(outside) {
			t = in // 限期整改（2025年3月底前）
		} else {
			t = t.with(in)
		}
	}
	return t
}

// with adds what stands in brackets: a day completes 立行立改 and nothing, and
// makes a deadline with another day unclear. Remarks change nothing.
func (t Term) with(inside Term) Term {
	switch {
	case inside.Kind == ledger.ByDay && (t.Kind == ledger.AtOnce || t.isEmpty()), t.isEmpty() && inside.Kind != ledger.Unclear:
		return inside
	case t.Kind == ledger.ByDay && inside.Kind == ledger.ByDay && t.Date.Day != inside.Date.Day:
		return unclear
	}
	return t
}

// isEmpty reports whether the term has no words.
func (t Term) isEmpty() bool { return t == Term{} }

// clauses reads a text without brackets: a day, one of the known words, or several
// clauses of which at most one names a day.
func (r termReader) clauses(text string) Term {
	if text = hanzi.Trim(text); text == "" || isOneOf(text, r.empty) {
		return Term{}
	}
	if t, ok := termOf(when.Parse(text, r.frame)); ok {
		return t
	}
	if r.status.saysDone(text) {
		return Term{Completed: true}
	}
	var all Term
	for i, text := range strings.FieldsFunc(text, endsClause) {
		t := r.clause(text)
		switch {
		case i == 0 || all.Kind != ledger.ByDay && t.Kind == ledger.ByDay && all.Kind != ledger.Unclear:
			all = t
		case t.Kind == ledger.ByDay, t.Kind == ledger.Unclear && (all.Kind == ledger.ByDay || HasDigit(text)):
			return unclear
		}
	}
	return all
}

func endsClause(c rune) bool { return strings.ContainsRune("，,；;。\n", c) }

// clause reads what has at most one day: 2024年3月底前完成并长期坚持 has both, a day
// and a word, and the day counts.
func (r termReader) clause(text string) Term {
	words := hanzi.Squeeze(text)
	if hasPrefixOf(words, r.recurring) {
		return Term{Kind: ledger.Lasting, Recurring: true}
	}
	kind, rest := r.cutKind(words)
	if rest == "" && kind != ledger.NoDeadline {
		return Term{Kind: kind}
	}
	t, ok := termOf(when.Parse(rest, r.frame))
	switch {
	case ok:
		return t
	case kind != ledger.NoDeadline && !HasDigit(rest), kind == ledger.Lasting && hasSuffixOf(rest, r.lastsFrom):
		return Term{Kind: kind} // 自2025年3月起长期坚持
	}
	return Term{Kind: ledger.Unclear, Fault: t.Fault}
}

// termOf returns the term of a day that was read; ok is false where that is not even
// a day with a part left out.
func termOf(d when.Date, err error) (t Term, ok bool) {
	switch {
	case err == nil:
		return Term{Kind: ledger.ByDay, Date: d}, true
	case errors.Is(err, when.ErrNotDate):
		return Term{Kind: ledger.Unclear, Fault: err}, false
	}
	return Term{Kind: ledger.Unclear, Fault: err}, true
}

// cutKind cuts the words for 立行立改 and 长期坚持 out of a text, with what joins
// them to the rest. The kind is that of the first.
func (r termReader) cutKind(text string) (ledger.DeadlineKind, string) {
	kind, first := ledger.NoDeadline, len(text)
	cut := text
	for _, list := range []struct {
		kind  ledger.DeadlineKind
		words []string
	}{{ledger.AtOnce, r.atOnce}, {ledger.Lasting, r.lasting}} {
		for _, word := range list.words {
			if at := strings.Index(text, word); at >= 0 && at < first {
				kind, first = list.kind, at
			}
			cut = strings.ReplaceAll(cut, word, "\x00")
		}
	}
	if kind == ledger.NoDeadline {
		return kind, text
	}
	return kind, strings.Trim(strings.ReplaceAll(cut, "\x00", ""), "、/+并且和与及后,;.:")
}
