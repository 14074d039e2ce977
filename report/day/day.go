// Package day has calendar days without clock or zone, as ledgers keep them.
package day

import (
	"fmt"
	"time"
)

// A Day is a date of the Gregorian calendar. The zero Day means: not given.
type Day struct{ Year, Month, Date int }

// Of is the day of a date; ok is false where the calendar has no such day.
func Of(year, month, date int) (d Day, ok bool) {
	t := time.Date(year, time.Month(month), date, 0, 0, 0, 0, time.UTC)
	d = FromTime(t)
	return d, d == Day{year, month, date} && year > 0
}

// FromTime is the day on which t falls in its own zone.
func FromTime(t time.Time) Day { return Day{t.Year(), int(t.Month()), t.Day()} }

// EndOfMonth is the last day of a month.
func EndOfMonth(year, month int) Day {
	return FromTime(time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC))
}

// IsZero reports whether no day is given.
func (d Day) IsZero() bool { return d == Day{} }

// Time is midnight UTC of the day.
func (d Day) Time() time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Date, 0, 0, 0, 0, time.UTC)
}

// Before reports whether d is earlier than e.
func (d Day) Before(e Day) bool { return d.Time().Before(e.Time()) }

// DaysUntil is the number of days from d to e, negative where e is earlier.
func (d Day) DaysUntil(e Day) int { return int(e.Time().Sub(d.Time()).Hours() / 24) }

// Chinese writes the day as an official document does: 2024年5月15日, no
// leading zeros (GB/T 9704-2012, 7.3.5.4).
func (d Day) Chinese() string { return fmt.Sprintf("%d年%d月%d日", d.Year, d.Month, d.Date) }

// String is the ISO form, 2024-05-15; empty for no day.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Date)
}
