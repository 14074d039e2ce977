package ledger

import (
	"strings"

	"tongbao/report/day"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/when"
)

// deadline reads a 完成时限. since is the day of the feedback: a month without its
// year is the first one after it.
func (r *reader) deadline(c *grid.Cell, v Value, since day.Day) Deadline {
	d := Deadline{Date: Date{Value: v}}
	switch {
	case !v.Given():
	case c != nil && !c.Day.IsZero():
		d.Kind, d.Day = ByDay, c.Day
	case isOneOf(v.Text, r.atOnce):
		d.Kind = AtOnce
	case isOneOf(v.Text, r.lasting):
		d.Kind = Lasting
	default:
		d.Kind, d.Day = r.dated(v, since)
	}
	return d
}

func (r *reader) dated(v Value, since day.Day) (DeadlineKind, day.Day) {
	if found, ok := when.Parse(v.Text, since); ok {
		return ByDay, found
	}
	r.reportOnce(badDeadline(v))
	return Unclear, day.Day{}
}

// isOneOf tells whether a text is one of the words or begins with one and names
// no date: 立行立改、长期坚持 counts as its first word.
func isOneOf(text string, words []string) bool {
	text = plain(text)
	for _, word := range words {
		if text == word || strings.HasPrefix(text, word) && !strings.ContainsAny(text, "0123456789") {
			return true
		}
	}
	return false
}

// date reads a 完成日期.
func (r *reader) date(c *grid.Cell, v Value) Date {
	d := Date{Value: v}
	switch {
	case !v.Given():
	case c != nil && !c.Day.IsZero():
		d.Day = c.Day
	default:
		found, ok := when.Exact(v.Text)
		if !ok {
			r.reportOnce(badDate(v, "完成日期"))
		}
		d.Day = found
	}
	return d
}
