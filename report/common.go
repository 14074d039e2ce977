package report

import (
	"maps"
	"strings"

	"tongbao/report/day"
	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// secrecies are the marks of secrecy, the gravest first.
var secrecies = []string{"绝密", "机密", "秘密", "内部"}

// A fact is what a ledger says of one, in words and, where it is one, as a day or a part of a
// year.
type fact struct {
	text, part string
	day        day.Day
}

// factOf is a fact of a ledger; the day of its data is that by which deadlines are judged.
func factOf(i ledger.Info, key ledger.Key) fact {
	if d := i.ReferenceDay(); key == ledger.DataDate && !d.IsZero() {
		return fact{text: d.Chinese(), day: d}
	}
	return fact{strings.Clone(i.Text(key)), strings.Clone(i.Parts[key]), i.Day(key)}
}

// is reports whether two facts say the same, however they are written.
func (f fact) is(g fact) bool {
	return f == g || f.day == g.day && f.part == g.part && (f.part != "" || !f.day.IsZero())
}

// A common has the facts that all ledgers so far agree on.
type common struct {
	facts   map[ledger.Key]fact // nil before the first
	secrecy string              // the gravest of any: what one keeps secret stands in the notice of all
}

// add takes out what a ledger says otherwise. The order of ledgers makes no difference but
// to how one fact is written, of which the least stays.
func (c *common) add(i ledger.Info) {
	first := c.facts == nil
	if first {
		c.facts = map[ledger.Key]fact{}
	}
	for _, key := range notice.CommonKeys {
		switch had, f := c.facts[key], factOf(i, key); {
		case first:
			c.facts[key] = f
		case !had.is(f):
			c.facts[key] = fact{}
		case f.text < had.text:
			c.facts[key] = f
		}
	}
	if mark := i.Text(ledger.Secrecy); gravity(mark) < gravity(c.secrecy) || gravity(mark) == gravity(c.secrecy) && mark < c.secrecy {
		c.secrecy = strings.Clone(mark)
	}
}

// gravity orders marks of secrecy, the gravest lowest; none is last.
func gravity(mark string) int {
	for i, word := range secrecies {
		if strings.Contains(mark, word) {
			return i
		}
	}
	if mark != "" {
		return len(secrecies)
	}
	return len(secrecies) + 1
}

// under returns facts with those that all agree on where they say nothing.
func (c *common) under(info ledger.Info) ledger.Info {
	all := ledger.Info{Values: maps.Clone(info.Values), Days: maps.Clone(info.Days), Parts: maps.Clone(info.Parts)}
	if all.Values == nil {
		all = ledger.Info{Values: map[ledger.Key]ledger.Value{}, Days: map[ledger.Key]day.Day{}}
	}
	if all.Parts == nil {
		all.Parts = map[ledger.Key]string{}
	}
	set := func(key ledger.Key, f fact) {
		if f.text == "" || all.Values[key].Given() {
			return
		}
		all.Values[key] = ledger.Value{Text: f.text}
		if !f.day.IsZero() {
			all.Days[key] = f.day
		}
		if f.part != "" {
			all.Parts[key] = f.part
		}
	}
	for _, key := range notice.CommonKeys {
		set(key, c.facts[key])
	}
	set(ledger.Secrecy, fact{text: c.secrecy})
	return all
}
