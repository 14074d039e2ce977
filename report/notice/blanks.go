package notice

import (
	"slices"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// blanks fills the blanks of a notice's texts, and remembers what it could not fill.
type blanks struct {
	file    string // the ledger's name
	facts   facts
	lacking map[string]Paragraph // counters of levels that the ledger does not have, each without a text
	needed  []string             // names of facts that are not given, in order of need
	unsure  []string             // names of counters that nobody knows, in order of need
	unknown []string             // names in the template that mean nothing
	found   finding.Log          // what is wrong with names in braces
}

func newBlanks(l *ledger.Ledger, counters map[string]string) *blanks {
	room := mostFilled
	return &blanks{file: l.File, facts: facts{info: l.Info, counters: counters, room: &room}, lacking: lacking(l)}
}

// need returns a fact that the notice can't do without.
func (b *blanks) need(name string) string {
	return b.fill("{" + name + "}").Text
}

// fill fills a text of the template, and remembers what it could not fill.
func (b *blanks) fill(text string) Paragraph { return b.fillFrom(b.facts, text) }

// fillFrom does so from facts with names of the text at hand.
func (b *blanks) fillFrom(f facts, text string) Paragraph {
	filled := f.fill(text)
	b.lacks(filled)
	for _, name := range filled.unknown {
		if !slices.Contains(b.unknown, name) {
			b.unknown = append(b.unknown, name)
			b.found.Add(b.facts.unknownName(name, b.file))
		}
	}
	return filled.Paragraph
}

// fillOwn fills the braces of a ledger's own text.
func (b *blanks) fillOwn(v ledger.Value) string {
	filled := b.facts.fill(v.Text)
	b.found.Add(b.facts.unknownCounters(filled.unknown, v)...)
	b.lacks(filled)
	return filled.Text
}

// lacks remembers what a text shows gaps for, and tells where there was no room.
func (b *blanks) lacks(f filling) {
	b.needed = append(b.needed, f.missing...)
	b.unsure = append(b.unsure, f.unsure...)
	if f.crowded {
		b.found.AddFirst(crowded(b.file))
	}
}

// sentence returns the first variant for which everything is known, its counters of levels
// that the ledger has; else the first with all its facts, though nobody knows a number;
// else the first with its gaps shown.
func (b *blanks) sentence(s Sentence) Paragraph {
	known := b.facts.with(b.lacking)
	for _, good := range []func(filling) bool{filling.whole, filling.factual} {
		for _, variant := range s {
			if filled := known.fill(variant); good(filled) {
				b.lacks(filled)
				return filled.Paragraph
			}
		}
	}
	if len(s) == 0 {
		return Paragraph{}
	}
	return b.fill(s[0])
}
