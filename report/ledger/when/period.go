package when

import (
	"time"

	"tongbao/report/day"
)

// units of a period. A bare 3日 is a day of the month, so that 日 needs 内 behind it.
var units = []struct {
	word        string
	months, day int
	needsWithin bool
}{
	{"个月", 1, 0, false}, {"年", 12, 0, false}, {"个季度", 3, 0, false},
	{"个星期", 0, 7, false}, {"星期", 0, 7, false}, {"个周", 0, 7, false}, {"周", 0, 7, false},
	{"天", 0, 1, false}, {"日", 0, 1, true},
}

// period reads a time that begins with the feedback: 三个月内, 反馈后半年内, 30天.
func (p *parser) period() (Date, error) {
	p.takeAll(words.Of("from-feedback"))
	months, days, ok := p.length()
	p.takeAll(words.Of("tails"))
	switch {
	case !ok || len(p.rest) > 0:
		return Date{}, ErrNotDate
	case p.frame.Feedback.IsZero():
		return Date{}, ErrNoFeedback
	}
	return Date{Day: later(p.frame.Feedback, months, days), Counted: true}, nil
}

// length is a number of months or days.
func (p *parser) length() (months, days int, ok bool) {
	switch {
	case p.take("半年"):
		return 6, 0, true
	case p.take("半个月"), p.take("半月"):
		return 0, 15, true
	}
	n, width := p.number()
	if width == 0 && p.take("两") {
		n, width = 2, 1
	}
	if width == 0 || width > 3 || n == 0 {
		return 0, 0, false
	}
	for _, u := range units {
		if p.take(u.word) {
			_ = p.take("时间")
			within := p.takeOne([]string{"之内", "以内", "内"})
			return n * u.months, n * u.day, within || !u.needsWithin
		}
	}
	return 0, 0, false
}

// later is a day some months and days on; in a shorter month it is the last day.
func later(d day.Day, months, days int) day.Day {
	month := day.EndOfMonth(d.Year, d.Month+months)
	month.Date = min(month.Date, d.Date)
	return day.FromTime(month.Time().Add(time.Duration(days) * 24 * time.Hour))
}
