package when

import (
	"strings"

	"tongbao/report/day"
)

// separators stand between the numbers of a date, the same in all of it.
const separators = ".-/、,\\"

// dashes part the ends of a range.
var dashes = []string{"-", "~", "至", "到", "→"}

func (p *parser) date() (day.Day, bool) {
	if len(p.rest) > 0 && (p.rest[0] < '0' || p.rest[0] > '9') {
		p.takeAll(words.Of("heads"))
	}
	d, ok := p.point()
	if ok && !p.exact && p.takeOne(dashes) {
		p.takeAll(dashes)
		d, ok = p.rangeEnd(d)
	}
	p.takeAll(words.Of("tails"))
	return d, ok && len(p.rest) == 0 && (p.read.Whole || !p.exact)
}

// try reads, and goes back to where it was if that fails.
func (p *parser) try(read func() (day.Day, bool)) (day.Day, bool) {
	before := *p
	d, ok := read()
	if !ok {
		*p = before
	}
	return d, ok
}

// point reads a date with or without its year.
func (p *parser) point() (day.Day, bool) {
	for _, read := range []func() (day.Day, bool){p.compact, p.withYear, p.withShortYear, p.withoutYear} {
		if d, ok := p.try(read); ok {
			return d, true
		}
	}
	return day.Day{}, false
}

// rangeEnd is the second point of a range, which may leave out the year (6.30,
// 9月, 次年3月) and the month (31日, 中旬).
func (p *parser) rangeEnd(from day.Day) (day.Day, bool) {
	before := p.read
	p.frame.Since = from
	to, ok := p.try(func() (day.Day, bool) { return p.restOfRange(from) })
	if !ok {
		to, ok = p.point()
	}
	before.Whole = false
	before.ShortYear = before.ShortYear || p.read.ShortYear
	p.read = before
	return to, ok && !to.Before(from)
}

func (p *parser) restOfRange(from day.Day) (day.Day, bool) {
	saved := p.rest
	n, width := p.number()
	switch {
	case width == 0 && len(p.rest) > 1 && p.rest[1] == '旬':
		return p.partOfMonth(from.Year, from.Month)
	case width > 0 && p.takeOne([]string{"日", "号"}):
		return day.Of(from.Year, from.Month, n)
	case width > 0 && width <= 2 && len(p.rest) > 0 && strings.ContainsRune("月./", p.rest[0]):
		p.rest = saved
		return p.monthAndDay(from.Year, "月./")
	}
	return day.Day{}, false
}

// compact reads 20240331, and 202403 as a month.
func (p *parser) compact() (day.Day, bool) {
	n, width := p.number()
	switch {
	case width == 8 && realYear(n/10000):
		p.read.Whole = true
		return day.Of(n/10000, n/100%100, n%100)
	case width == 6 && realYear(n/100) && n%100 >= 1 && n%100 <= 12:
		return day.EndOfMonth(n/100, n%100), true
	}
	return day.Day{}, false
}

func realYear(n int) bool { return n >= 1900 && n < 2200 }

func (p *parser) withYear() (day.Day, bool) {
	year, n := p.number()
	if n != 4 || !realYear(year) {
		return day.Day{}, false
	}
	if p.take("年") {
		return p.inYear(year)
	}
	mark, ok := p.takeMark(separators)
	if !ok {
		return day.Day{}, false
	}
	return p.monthAndDay(year, "月"+string(mark))
}

// inYear reads what follows 2024年, which alone means the year's end.
func (p *parser) inYear(year int) (day.Day, bool) {
	if d, ok := p.partOfYear(year); ok {
		return d, true
	}
	if len(p.rest) == 0 || p.rest[0] < '0' || p.rest[0] > '9' {
		_ = p.take("度")
		return day.EndOfMonth(year, 12), true
	}
	return p.monthAndDay(year, "月.")
}

// partsOfYear are parts of a year with their last month.
var partsOfYear = []struct {
	word  string
	month int
}{
	{"上半年", 6}, {"下半年", 12},
	{"第1季度", 3}, {"第2季度", 6}, {"第3季度", 9}, {"第4季度", 12},
	{"1季度", 3}, {"2季度", 6}, {"3季度", 9}, {"4季度", 12},
	{"年度", 12}, {"年底", 12}, {"年末", 12}, {"年终", 12}, {"年内", 12}, {"底", 12}, {"末", 12}, {"内", 12},
}

func (p *parser) partOfYear(year int) (day.Day, bool) {
	for _, part := range partsOfYear {
		if p.take(part.word) {
			p.end()
			return day.EndOfMonth(year, part.month), true
		}
	}
	return day.Day{}, false
}

func (p *parser) end() { _ = p.take("底") || p.take("末") }

// monthAndDay reads the rest of a date after its year: 3月31日, 3-31, 3.31, 3月底,
// 3月. marks may stand between month and day.
func (p *parser) monthAndDay(year int, marks string) (day.Day, bool) {
	month, n := p.number()
	if n < 1 || n > 2 || month < 1 || month > 12 {
		return day.Day{}, false
	}
	saved := p.rest
	mark, _ := p.takeMark(marks)
	if mark != 0 {
		if date, n := p.number(); n == 1 || n == 2 {
			_ = p.take("日") || p.take("号")
			p.read.Whole = !p.read.NoYear
			return day.Of(year, month, date)
		}
	}
	if mark == '月' {
		return p.partOfMonth(year, month)
	}
	p.rest = saved // the mark belongs to a range: 2025.6-2025.9
	p.end()
	return day.EndOfMonth(year, month), true
}

func (p *parser) partOfMonth(year, month int) (day.Day, bool) {
	switch {
	case p.take("上旬"):
		return day.Of(year, month, 10)
	case p.take("中旬"):
		return day.Of(year, month, 20)
	}
	_ = p.take("下旬") || p.take("份")
	p.end()
	return day.EndOfMonth(year, month), true
}
