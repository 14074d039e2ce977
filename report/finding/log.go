package finding

import (
	"fmt"
	"slices"
)

// MostOfKind is how many findings of one kind are told of a ledger: nobody reads more,
// and a hostile file has millions.
const MostOfKind = 2000

// A Log gathers findings of a stage, of each kind at most MostOfKind. The zero Log is
// empty.
type Log struct {
	list List
	kept map[*Kind]*tally
	at   map[place]bool // kinds told of a place
	told map[*Kind]bool // kinds told at all
}

type place struct {
	kind *Kind
	at   Ref
}

// A tally is how many findings of a kind are kept and left out, and where the last of
// those that are kept stands.
type tally struct{ kept, left, last int }

// Add adds findings. Those of a kind that are too many are counted alone.
func (l *Log) Add(found ...Finding) {
	if l.kept == nil {
		l.kept = map[*Kind]*tally{}
	}
	for _, f := range found {
		t := l.kept[f.Kind]
		if t == nil {
			t = &tally{}
			l.kept[f.Kind] = t
		}
		if t.kept == MostOfKind {
			t.left++
			continue
		}
		t.kept++
		t.last = len(l.list)
		l.list = append(l.list, f)
	}
}

// AddOnce adds a finding unless AddOnce has had one of its kind at its place: a
// merged cell is met on each row that it covers.
func (l *Log) AddOnce(f Finding) {
	key := place{f.Kind, f.At}
	if l.at[key] {
		return
	}
	if l.at == nil {
		l.at = map[place]bool{}
	}
	l.at[key] = true
	l.Add(f)
}

// AddFirst adds a finding unless AddFirst has had one of its kind: what is so in the
// whole ledger is told at the first cell that shows it.
func (l *Log) AddFirst(f Finding) {
	if l.told[f.Kind] {
		return
	}
	if l.told == nil {
		l.told = map[*Kind]bool{}
	}
	l.told[f.Kind] = true
	l.Add(f)
}

// List returns what was gathered, in order. The last finding of a kind of which some
// were left out says how many.
func (l *Log) List() List {
	list := l.list
	for _, t := range l.kept {
		if t.left == 0 {
			continue
		}
		if &list[0] == &l.list[0] {
			list = slices.Clone(l.list)
		}
		list[t.last].Summary += fmt.Sprintf("同类问题还有%d处，没有一一列出。", t.left)
	}
	return list
}
