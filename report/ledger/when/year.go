package when

import (
	"tongbao/report/day"
	"tongbao/report/internal/pattern"
)

// anyYear stands for the frame's where that has no day, to find out whether a text
// would be a date if it had a year. It is a leap year.
const anyYear = 4

// withShortYear reads 25年3月底, and 25.3.31 that names its day.
func (p *parser) withShortYear() (day.Day, bool) {
	n, width := p.number()
	around := p.frame.year()
	if around == anyYear {
		around = 0 // a range that began without a year
	}
	year, ok := day.ShortYear(n, around)
	if p.exact || width != 2 || !ok {
		return day.Day{}, false
	}
	p.read.ShortYear = true
	if p.take("年") {
		return p.inYear(year)
	}
	mark, _ := p.takeMark(separators)
	d, ok := p.monthAndDay(year, string(mark))
	return d, ok && p.read.Whole
}

// wordsOfYear name a year by that of the ledger.
var wordsOfYear = []struct {
	word  string
	later int // years
}{
	{"今年", 0}, {"本年", 0}, {"当年", 0}, {"明年", 1}, {"次年", 1}, {"翌年", 1}, {"来年", 1},
}

// monthAhead is a month that stands without its year, or a range of them.
var monthAhead = pattern.Of(`^[0-9]{1,2}([-~至到]{1,2}[0-9]{1,2})?月`)

// withoutYear reads 3月底, 年底 or 明年6月; Frame has the rule for the year.
func (p *parser) withoutYear() (day.Day, bool) {
	p.read.NoYear = true
	year := p.frame.year()
	if year == 0 {
		year = anyYear
	}
	for _, w := range wordsOfYear {
		if p.take(w.word) {
			if w.later == 0 {
				return p.fromSince(year, p.inYear)
			}
			return p.inYear(year + w.later)
		}
	}
	if len(p.rest) > 0 && (p.rest[0] == '底' || p.rest[0] == '末' || p.rest[0] == '内') {
		return day.Day{}, false
	}
	return p.fromSince(year, p.inSomeYear)
}

func (p *parser) inSomeYear(year int) (day.Day, bool) {
	if d, ok := p.partOfYear(year); ok {
		return d, true
	}
	if !monthAhead().MatchString(string(p.rest)) {
		return day.Day{}, false
	}
	return p.monthAndDay(year, "月")
}

// fromSince reads a date of a year, or of the next one if it would lie before
// the month of Since.
func (p *parser) fromSince(year int, read func(year int) (day.Day, bool)) (day.Day, bool) {
	saved, since := p.rest, p.frame.Since
	d, ok := read(year)
	if ok && day.EndOfMonth(d.Year, d.Month).Before(since) {
		p.rest = saved
		return read(year + 1)
	}
	return d, ok
}
