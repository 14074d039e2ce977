package tree

import (
	"errors"

	"tongbao/report/day"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/when"
	"tongbao/report/ledger/words"
)

// dates reads days and deadlines by the days that a ledger has itself.
type dates struct {
	terms *words.Terms
	since ledger.Key // the fact from whose month on dates without a year are looked for; empty for none
	frame when.Frame
}

func newDates(lex *words.Lexicon, info ledger.Info) dates {
	d := dates{terms: lex.Terms, frame: when.Frame{Feedback: info.Day(ledger.FedBack), On: info.ReferenceDay()}}
	for _, key := range []ledger.Key{ledger.FedBack, ledger.Ends, ledger.Begins} {
		if day := info.Day(key); !day.IsZero() {
			d.since, d.frame.Since = key, day
			break
		}
	}
	return d
}

// deadline reads a 完成时限, and tells of what had to be assumed.
func (b *builder) deadline(c *grid.Cell, v ledger.Value) ledger.Deadline {
	d := ledger.Deadline{Date: ledger.Date{Value: v}}
	switch {
	case !v.Given():
	case c != nil && !c.Day.IsZero():
		d.Kind, d.Day = ledger.ByDay, c.Day
	default:
		t := b.dates.terms.Of(v.Text, b.dates.frame)
		d.Kind, d.Day = t.Kind, t.Date.Day
		b.tellTerm(v, t)
	}
	return d
}

// tellTerm reports what is wrong with a deadline, or was assumed of it. What can
// be mended in one place for the whole ledger is told at the first cell alone.
func (b *builder) tellTerm(v ledger.Value, t words.Term) {
	found := b.src.Found
	switch {
	case t.Kind == ledger.Unclear && errors.Is(t.Fault, when.ErrNoYear):
		found.AddFirst(yearMissing(v))
	case t.Kind == ledger.Unclear && errors.Is(t.Fault, when.ErrNoFeedback):
		found.AddFirst(startMissing(v))
	case t.Moved:
		found.AddOnce(deadlineMovedOn(v))
	case t.Kind == ledger.Unclear:
		found.AddOnce(deadlineUnclear(v))
	case t.Extended:
		found.AddOnce(deadlineMoved(v, t.Date.Day))
	case t.Date.ShortYear:
		found.AddOnce(yearShort(v, "完成时限", t.Date.Day))
	}
	b.tellAssumed(v, t)
}

// tellAssumed tells by what a deadline was completed.
func (b *builder) tellAssumed(v ledger.Value, t words.Term) {
	since := b.dates.frame.Since
	switch {
	case t.Completed:
		b.notes.first("完成时限里写已经完成的，不作为时限", quoted(v))
	case t.Recurring:
		b.notes.first("一次次重复的完成时限，按长期坚持对待", quoted(v))
	case t.Kind != ledger.ByDay || t.Extended:
	case t.Date.Counted:
		b.notes.first("没有写起止日期的完成时限，从反馈日期（"+b.dates.frame.Feedback.Chinese()+"）算起", quoted(v)+"是"+t.Date.Day.Chinese())
	case t.Date.NoYear && since.IsZero():
		b.src.Found.AddFirst(yearOfData(v, t.Date.Day))
	case t.Date.NoYear && t.Date.Day.Year == since.Year && t.Date.Day.Month == since.Month:
		b.src.Found.AddFirst(monthOfFeedback(v, t.Date.Day))
	case t.Date.NoYear:
		b.notes.first("没有写年份的完成时限，是"+string(b.dates.since)+"（"+since.Chinese()+"）那个月起最近的一个", quoted(v)+"是"+t.Date.Day.Chinese())
	}
}

// date reads a 完成日期.
func (b *builder) date(c *grid.Cell, v ledger.Value) ledger.Date {
	d := ledger.Date{Value: v}
	switch {
	case !v.Given():
	case c != nil && c.Period: // only the month is shown, which nobody can take for a day
	case c != nil && !c.Day.IsZero():
		d.Day = c.Day
	default:
		d.Day = b.wholeDay(v)
	}
	return d
}

func (b *builder) wholeDay(v ledger.Value) day.Day {
	found, err := when.Parse(v.Text, b.dates.frame)
	switch {
	case err != nil || !found.Whole:
		b.src.Found.AddOnce(cells.NotADay(v, "完成日期"))
		return day.Day{}
	case found.ShortYear:
		b.src.Found.AddOnce(yearShort(v, "完成日期", found.Day))
	}
	return found.Day
}
