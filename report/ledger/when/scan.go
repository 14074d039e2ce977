package when

import "slices"

// A parser reads one date from front to back.
type parser struct {
	rest  []rune
	frame Frame
	exact bool // only whole dates with years of four digits count
	read  Date // all but the day
}

// take eats a word.
func (p *parser) take(word string) bool {
	n := 0
	for _, r := range word {
		if n == len(p.rest) || p.rest[n] != r {
			return false
		}
		n++
	}
	p.rest = p.rest[n:]
	return true
}

// takeOne eats the first of the words that comes next.
func (p *parser) takeOne(words []string) bool { return slices.ContainsFunc(words, p.take) }

// takeAll eats the words while there are any.
func (p *parser) takeAll(words []string) {
	for len(p.rest) > 0 && p.takeOne(words) {
	}
}

// takeMark eats one of the characters, and tells which.
func (p *parser) takeMark(marks string) (rune, bool) {
	for _, mark := range marks {
		if len(p.rest) > 0 && p.rest[0] == mark {
			p.rest = p.rest[1:]
			return mark, true
		}
	}
	return 0, false
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
