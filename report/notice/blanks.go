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
	needed  []string           // names of facts that are not given, in order of need
	unsure  []string           // names of counters that nobody knows, in order of need
	unknown []string           // names in the template that nobody can fill
	absent  map[string]absence // fields of rows that are not filled in
	found   finding.Log        // what is wrong with names in braces
}

func newBlanks(l *ledger.Ledger, counters map[string]string) *blanks {
	room := mostFilled
	return &blanks{file: l.File, facts: facts{info: l.Info, counters: counters, lacking: lacking(l, counters), room: &room}}
}

// need returns a fact that the notice can't do without.
func (b *blanks) need(key ledger.Key) string {
	var out filling
	out.Paragraph = b.facts.one(string(key), "", &out)
	return b.said(out).Text
}

// fill fills a text of the template, and remembers what it could not fill.
func (b *blanks) fill(t Text) Paragraph { return b.fillFrom(b.facts, t) }

// fillFrom does so from facts with names of the text at hand.
func (b *blanks) fillFrom(f facts, t Text) Paragraph { return b.said(f.say(t)) }

// said returns a filled text of the template, and remembers what could not be filled.
func (b *blanks) said(filled filling) Paragraph {
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
