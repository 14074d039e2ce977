// Package when reads the dates that people write into ledgers.
package when

import (
	"errors"

	"tongbao/report/day"
)

// A Frame has a ledger's own days, which complete a date that says less.
//
// A date that does not name its year is the first whose month does not lie before
// that of Since: a deadline is set after the feedback, and what was mended at
// once is dated in its month. Without Since it has the year of On. Without
// both it is no date: no year is ever taken from the clock.
type Frame struct {
	Feedback day.Day // 反馈日期: 三个月内 is counted from this day
	Since    day.Day // 反馈日期, else the end or the beginning of the inspection
	On       day.Day // 数据截止日期, else 成文日期
}

// year is the year around which the ledger stands, 0 where it has no day.
func (f Frame) year() int {
	if !f.Since.IsZero() {
		return f.Since.Year
	}
	return f.On.Year
}

// A Date is a day with what of it the text leaves to the reader.
type Date struct {
	Day       day.Day
	Whole     bool // year, month and day are written
	ShortYear bool // the year has two digits: 25.3.31
	NoYear    bool // the year is the Frame's
	Counted   bool // a period from the Frame's Feedback on
}

// Why a text is no day.
var (
	ErrNotDate    = errors.New("not a date")
	ErrNoYear     = errors.New("a date without its year, and no frame")
	ErrNoFeedback = errors.New("a period, and no day to count it from")
)

// Parse reads a date: 2024.3.31, 2024-3-31, 20240331, 25.3.31, 2024年3月31日,
// 二〇二四年三月三十一日; or the end of a period: 2024年3月底, 2024年3月, 2024年底,
// 2024年上半年, 2024年第一季度, of a range (2024年1月至3月, 2025.6-2025.9), or of one that
// begins with the feedback (三个月内, 半年内, 反馈后15日内). Words such as 前完成 and
// 力争于 may stand around it. The error is one of the three above.
func Parse(text string, frame Frame) (Date, error) {
	normalised := []rune(normal(text))
	p := parser{rest: normalised, frame: frame}
	if d, ok := p.date(); ok {
		p.read.Day = d
		if p.read.NoYear && frame.year() == 0 {
			return Date{}, ErrNoYear
		}
		return p.read, nil
	}
	p = parser{rest: normalised, frame: frame}
	return p.period()
}

// Exact reads a date that names its year, with four digits, month and day.
func Exact(text string) (d day.Day, ok bool) {
	p := parser{rest: []rune(normal(text)), exact: true}
	if d, ok = p.date(); !ok {
		return day.Day{}, false
	}
	return d, true
}
