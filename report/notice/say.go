package notice

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger"
)

// say fills a text's blanks, chooses between its alternatives, and says what became of it.
func (f facts) say(t Text) filling {
	var out filling
	out.Paragraph = f.saying(t.pieces, &out)
	return out
}

func (f facts) saying(s saying, out *filling) Paragraph {
	if len(s) == 1 && s[0].blank == nil && s[0].alternatives == nil && s[0].items == nil {
		return Paragraph{Text: s[0].words}
	}
	var j joiner
	for _, p := range s {
		switch {
		case p.blank != nil:
			j.add(f.one(p.blank.name, p.blank.form, out))
		case p.alternatives != nil:
			j.add(f.choose(p.alternatives, out))
		case p.items != nil:
			j.add(f.list(p.items, out))
		default:
			j.wording(p.words)
		}
	}
	return j.joined()
}

// try says a saying by itself, counters of levels that the ledger lacks being not given.
func (f facts) try(s saying) filling {
	f.strict = true
	var out filling
	out.Paragraph = f.saying(s, &out)
	return out
}

// sayable reports whether all is given and nothing is nought.
func (f filling) sayable() bool { return f.whole() && !f.nought && !f.hollow }

// doubtful reports whether only a figure that nobody knows is in the way.
func (f filling) doubtful() bool { return f.factual() && !f.nought && !f.hollow }

// choose says the first alternative that can be said in full; else the first that lacks
// only a figure, as what is not known is not passed over; else nothing where one of them
// is empty; else the first that says a nought; else the first with its gaps.
func (f facts) choose(alternatives []saying, out *filling) Paragraph {
	tries := make([]filling, len(alternatives))
	empty := false
	for i, s := range alternatives {
		tries[i] = f.try(s)
		empty = empty || len(s) == 0
	}
	first := func(good func(filling) bool) *filling {
		for i := range tries {
			if len(alternatives[i]) > 0 && good(tries[i]) {
				return &tries[i]
			}
		}
		return nil
	}
	goods := []func(filling) bool{filling.sayable, filling.doubtful, filling.whole, filling.factual}
	if empty {
		goods = goods[:2]
	}
	for _, good := range goods {
		if t := first(good); t != nil {
			return out.take(*t)
		}
	}
	if empty {
		return Paragraph{}
	}
	return f.saying(alternatives[0], out)
}

// list says every item that can be said, or lacks only a figure; of the states that nobody
// knows only the first, as they are unknown together. The mark with which an
// item begins joins it to one before; the first is said without. Where there is none, what
// the list stands in is hollow.
func (f facts) list(items []saying, out *filling) Paragraph {
	var j joiner
	var unknown []string // what is counted by states that nobody knows
	for i, s := range items {
		t := f.try(s)
		if !t.doubtful() {
			continue
		}
		if by, is := countedByState(t.unsure); is {
			if slices.Contains(unknown, by) {
				continue
			}
			unknown = append(unknown, by)
		}
		text := out.take(t)
		if i > 0 && j.text.Len() == 0 {
			text = withoutJoint(text)
		}
		j.add(text)
	}
	if j.text.Len() == 0 {
		out.hollow = true
	}
	return j.joined()
}

// countedByState returns what a counter that is alone counts in a state: 措施数 of 已完成措施数.
func countedByState(names []string) (of string, is bool) {
	if len(names) != 1 {
		return "", false
	}
	for _, s := range ledger.States {
		if of, is = strings.CutPrefix(names[0], s.String()); is {
			return of, true
		}
	}
	return "", false
}

// withoutJoint cuts the mark that joins an item to the one before it.
func withoutJoint(p Paragraph) Paragraph {
	if r, size := utf8.DecodeRuneInString(p.Text); strings.ContainsRune(joiners, r) {
		return p.part(size, len(p.Text))
	}
	return p
}

// take makes what became of a saying part of what became of the whole.
func (f *filling) take(t filling) Paragraph {
	f.missing = append(f.missing, t.missing...)
	f.unsure = append(f.unsure, t.unsure...)
	f.unknown = append(f.unknown, t.unknown...)
	f.absent = append(f.absent, t.absent...)
	f.crowded = f.crowded || t.crowded
	f.told = f.told || t.told
	f.nought = f.nought || t.nought
	return t.Paragraph
}
