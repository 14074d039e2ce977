package tree

import (
	"errors"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/when"
	"tongbao/report/ledger/words"
)

// days reads the days of a table's measures, and tells what had to be assumed.
type days struct {
	dates
	states *words.States
	found  *finding.Log
	notes  *notes
}

// deadline reads a 完成时限, and tells of what had to be assumed.
func (x days) deadline(c *grid.Cell, v ledger.Value) ledger.Deadline {
	d := ledger.Deadline{Date: ledger.Date{Value: v}}
	switch {
	case !v.Given():
	case !c.LastDay().IsZero():
		d.Kind, d.Day = ledger.ByDay, c.LastDay()
	default:
		t := x.terms.Of(v.Text, x.frame)
		d.Kind, d.Day = t.Kind, t.Date.Day
		x.tellTerm(v, t)
	}
	return d
}

// tellTerm reports what is wrong with a deadline, or was assumed of it. What can
// be mended in one place for the whole ledger is told at the first cell alone.
func (x days) tellTerm(v ledger.Value, t words.Term) {
	found := x.found
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
	x.tellAssumed(v, t)
}

// tellAssumed tells by what a deadline was completed.
func (x days) tellAssumed(v ledger.Value, t words.Term) {
	since := x.frame.Since
	switch {
	case t.Completed:
		x.notes.first("完成时限里写已经完成的，不作为时限", quoted(v))
	case t.Recurring:
		x.notes.first("一次次重复的完成时限，按长期坚持对待", quoted(v))
	case t.Kind != ledger.ByDay || t.Extended:
	case t.Date.Counted:
		x.notes.first("没有写起止日期的完成时限，从反馈日期（"+x.frame.Feedback.Chinese()+"）算起", quoted(v)+"是"+t.Date.Day.Chinese())
	case t.Date.NoYear && since.IsZero():
		x.found.AddFirst(yearOfData(v, t.Date.Day))
	case t.Date.NoYear && t.Date.Day.Year == since.Year && t.Date.Day.Month == since.Month:
		x.found.AddFirst(monthOfFeedback(v, t.Date.Day))
	case t.Date.NoYear:
		x.notes.first("没有写年份的完成时限，是"+string(x.since)+"（"+since.Chinese()+"）那个月起最近的一个", quoted(v)+"是"+t.Date.Day.Chinese())
	}
}

// date reads a 完成日期.
func (x days) date(c *grid.Cell, v ledger.Value) ledger.Date {
	d := ledger.Date{Value: v}
	switch {
	case !v.Given():
	case c.ShowsPeriod(): // only the month is shown, which nobody can take for a day
	case !c.LastDay().IsZero():
		d.Day = c.LastDay()
	default:
		d.Day = x.wholeDay(v)
	}
	return d
}

func (x days) wholeDay(v ledger.Value) day.Day {
	found, err := when.Parse(v.Text, x.frame)
	switch {
	case err != nil || !found.Whole:
		x.found.AddOnce(cells.NotADay(v, "完成日期"))
		return day.Day{}
	case found.ShortYear:
		x.found.AddOnce(yearShort(v, "完成日期", found.Day))
	}
	return found.Day
}
