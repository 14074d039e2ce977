package ledger

import (
	"errors"

	"tongbao/report/day"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/when"
)

// deadline reads a 完成时限, and tells of what had to be assumed.
func (r *reader) deadline(c *grid.Cell, v Value) Deadline {
	d := Deadline{Date: Date{Value: v}}
	switch {
	case !v.Given():
	case c != nil && !c.Day.IsZero():
		d.Kind, d.Day = ByDay, c.Day
	default:
		t := r.term(v.Text)
		d.Kind, d.Day = t.kind, t.date.Day
		r.tellTerm(v, t)
	}
	return d
}

// frame has the days of the ledger that complete its dates.
func (r *reader) frame() when.Frame {
	_, since := r.since()
	return when.Frame{Feedback: r.ledger.Info.Day(FedBack), Since: since, On: r.ledger.Info.ReferenceDay()}
}

// since is the fact from whose month on dates without a year are looked for.
func (r *reader) since() (Key, day.Day) {
	for _, key := range []Key{FedBack, Ends, Begins} {
		if d := r.ledger.Info.Day(key); !d.IsZero() {
			return key, d
		}
	}
	return "", day.Day{}
}

// tellTerm reports what is wrong with a deadline, or was assumed of it. What can
// be mended in one place for the whole ledger is told at the first cell alone.
func (r *reader) tellTerm(v Value, t term) {
	switch {
	case t.kind == Unclear && errors.Is(t.fault, when.ErrNoYear):
		r.reportFirst(noYear(v))
	case t.kind == Unclear && errors.Is(t.fault, when.ErrNoFeedback):
		r.reportFirst(noFeedback(v))
	case t.kind == Unclear:
		r.reportOnce(badDeadline(v))
	case t.extended:
		r.reportOnce(extendedDeadline(v, t.date.Day))
	case t.date.ShortYear:
		r.reportOnce(shortYear(v, "完成时限", t.date.Day))
	}
	r.assume(v, t)
}

// assume tells by what a deadline was completed.
func (r *reader) assume(v Value, t term) {
	key, since := r.since()
	switch {
	case t.completed:
		r.noteFirst("完成时限里写已经完成的，不作为时限", quoted(v))
	case t.recurring:
		r.noteFirst("一次次重复的完成时限，按长期坚持对待", quoted(v))
	case t.kind != ByDay || t.extended:
	case t.date.Counted:
		r.noteFirst("没有写起止日期的完成时限，从反馈日期（"+r.frame().Feedback.Chinese()+"）算起", quoted(v)+"是"+t.date.Day.Chinese())
	case t.date.NoYear && since.IsZero():
		r.reportFirst(assumedYear(v, t.date.Day))
	case t.date.NoYear && t.date.Day.Year == since.Year && t.date.Day.Month == since.Month:
		r.reportFirst(monthOfFeedback(v, t.date.Day))
	case t.date.NoYear:
		r.noteFirst("没有写年份的完成时限，是"+string(key)+"（"+since.Chinese()+"）那个月起最近的一个", quoted(v)+"是"+t.date.Day.Chinese())
	}
}

// date reads a 完成日期.
func (r *reader) date(c *grid.Cell, v Value) Date {
	d := Date{Value: v}
	switch {
	case !v.Given():
	case c != nil && !c.Day.IsZero():
		d.Day = c.Day
	default:
		d.Day = r.wholeDay(v)
	}
	return d
}

func (r *reader) wholeDay(v Value) day.Day {
	found, err := when.Parse(v.Text, r.frame())
	switch {
	case err != nil || !found.Whole:
		r.reportOnce(badDate(v, "完成日期"))
		return day.Day{}
	case found.ShortYear:
		r.reportOnce(shortYear(v, "完成日期", found.Day))
	}
	return found.Day
}
