package when

import (
	"slices"
	"strings"

	"tongbao/report/day"
)

// A parser reads one date from front to back.
type parser struct {
	rest  []rune
	since day.Day
	exact bool // only whole dates count
}

// tails may follow a date.
var tails = []string{
	"", "前", "之前", "以前", "前完成", "之前完成", "以前完成", "完成", "完成整改", "前完成整改",
	"前整改到位", "前整改完成", "前销号", "前办结", ".",
}

func (p *parser) date() (day.Day, bool) {
	p.take("于")
	p.take("在")
	d, ok := p.point(0)
	if ok && !p.exact && (p.take("至") || p.take("到") || p.take("-") || p.take("~")) {
		d, ok = p.rangeEnd(d)
	}
	if !ok || !slices.Contains(tails, string(p.rest)) {
		return day.Day{}, false
	}
	return d, true
}

// rangeEnd is the second point of a range; it may leave out the year.
func (p *parser) rangeEnd(from day.Day) (day.Day, bool) {
	to, ok := p.point(from.Year)
	return to, ok && !to.Before(from)
}

// point reads a date; year is taken where the text has none, 0 for no year.
func (p *parser) point(year int) (day.Day, bool) {
	if d, ok := p.compact(); ok {
		return d, true
	}
	saved := p.rest
	if y, n := p.number(); n == 4 && y >= 1900 && y < 2200 {
		if p.take("年") {
			return p.inYear(y, true)
		}
		if p.separator() {
			return p.inYear(y, false)
		}
		return day.Day{}, false
	}
	p.rest = saved
	if p.exact {
		return day.Day{}, false
	}
	return p.withoutYear(year)
}

// compact reads 20240331.
func (p *parser) compact() (day.Day, bool) {
	saved := p.rest
	if n, width := p.number(); width == 8 {
		if d, ok := day.Of(n/10000, n/100%100, n%100); ok && d.Year >= 1900 {
			return d, true
		}
	}
	p.rest = saved
	return day.Day{}, false
}

// halves and quarters are parts of a year with their last month.
var partsOfYear = []struct {
	word  string
	month int
}{
	{"上半年", 6}, {"下半年", 12},
	{"第1季度", 3}, {"第2季度", 6}, {"第3季度", 9}, {"第4季度", 12},
	{"1季度", 3}, {"2季度", 6}, {"3季度", 9}, {"4季度", 12},
	{"年底", 12}, {"年末", 12}, {"年内", 12}, {"底", 12}, {"末", 12}, {"内", 12},
}

func (p *parser) inYear(year int, chinese bool) (day.Day, bool) {
	if chinese && !p.exact {
		for _, part := range partsOfYear {
			if p.take(part.word) {
				p.end()
				return day.EndOfMonth(year, part.month), true
			}
		}
	}
	return p.monthAndDay(year)
}

func (p *parser) end() {
	_ = p.take("底") || p.take("末")
}

// monthAndDay reads the rest of a date after its year: 3月31日, 3-31, 3.31, 3月底, 3月.
func (p *parser) monthAndDay(year int) (day.Day, bool) {
	month, n := p.number()
	if n < 1 || n > 2 || month < 1 || month > 12 {
		return day.Day{}, false
	}
	if !p.take("月") && !p.separator() {
		return p.monthEnd(year, month)
	}
	if date, n := p.number(); n == 1 || n == 2 {
		_ = p.take("日") || p.take("号")
		return day.Of(year, month, date)
	}
	return p.partOfMonth(year, month)
}

func (p *parser) partOfMonth(year, month int) (day.Day, bool) {
	switch {
	case p.exact:
		return day.Day{}, false
	case p.take("上旬"):
		return day.Of(year, month, 10)
	case p.take("中旬"):
		return day.Of(year, month, 20)
	}
	_ = p.take("下旬") || p.take("份")
	p.end()
	_ = p.take("内")
	return p.monthEnd(year, month)
}

func (p *parser) monthEnd(year, month int) (day.Day, bool) {
	return day.EndOfMonth(year, month), !p.exact
}

// withoutYear reads 3月底 or 3月31日: in the given year, else the first one on or
// after the day since which things are done.
func (p *parser) withoutYear(year int) (day.Day, bool) {
	_ = p.take("今年") || p.take("本年")
	if !strings.ContainsRune(string(p.rest), '月') {
		return day.Day{}, false
	}
	if year > 0 {
		return p.monthAndDay(year)
	}
	if p.since.IsZero() {
		return day.Day{}, false
	}
	saved := p.rest
	d, ok := p.monthAndDay(p.since.Year)
	if ok && d.Before(p.since) {
		p.rest = saved
		return p.monthAndDay(p.since.Year + 1)
	}
	return d, ok
}

func (p *parser) separator() bool {
	return p.take(".") || p.take("-") || p.take("/") || p.take("、")
}

// take eats a word.
func (p *parser) take(word string) bool {
	w := []rune(word)
	if len(p.rest) < len(w) || !slices.Equal(p.rest[:len(w)], w) {
		return false
	}
	p.rest = p.rest[len(w):]
	return true
}

// number eats digits and tells how many; more than eight are no number here.
func (p *parser) number() (value, width int) {
	for width < len(p.rest) && p.rest[width] >= '0' && p.rest[width] <= '9' {
		if width++; width > 8 {
			return 0, 0
		}
		value = value*10 + int(p.rest[width-1]-'0')
	}
	p.rest = p.rest[width:]
	return value, width
}
