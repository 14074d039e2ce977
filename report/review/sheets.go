package review

import (
	"cmp"
	"strings"
	"unicode"

	"tongbao/report/ledger"
)

// A listing is what one sheet of the ledger lists, by keys that the same problem
// and the same measure have on another sheet too.
type listing struct {
	sheet              string
	problems, measures entries
}

// entries are distinct things of one kind, each with its first cell.
type entries struct {
	keys []string
	at   map[string]ledger.Value
}

func (e *entries) add(key string, at ledger.Value) {
	if e.at == nil {
		e.at = map[string]ledger.Value{}
	}
	if _, known := e.at[key]; !known {
		e.at[key], e.keys = at, append(e.keys, key)
	}
}

// A register has the listings of all sheets, in the order in which they are met.
type register struct {
	sheets []listing
	index  map[string]int
}

// of returns the listing of a value's sheet.
func (r *register) of(v ledger.Value) *listing {
	i, known := r.index[v.At.Sheet()]
	if !known {
		i = len(r.sheets)
		r.index[v.At.Sheet()], r.sheets = i, append(r.sheets, listing{sheet: v.At.Sheet()})
	}
	return &r.sheets[i]
}

// listings returns those of the ledger's sheets. A problem that several sheets have in
// common is listed on each where it has measures.
func (b *Book) listings() []listing {
	if !b.spansSheets() {
		return nil
	}
	r := register{index: map[string]int{}}
	b.Measures(func(a *ledger.Aspect, p *ledger.Problem, t *ledger.Task, m *ledger.Measure) bool {
		l := r.of(m.Text)
		if p.Title.Given() {
			at := m.Text
			if p.Title.At.Sheet() == l.sheet {
				at = p.Title
			}
			l.problems.add(squeeze(p.Title.Text), at)
		}
		title := cmp.Or(p.Title.Text, t.Title.Text, a.Title.Text)
		l.measures.add(squeeze(title)+"\x00"+squeeze(cmp.Or(m.Action, m.Text).Text), m.Text)
		return true
	})
	return r.sheets
}

// spansSheets reports whether measures stand on more than one sheet: most ledgers
// have one, and nothing to compare.
func (b *Book) spansSheets() bool {
	first, several := "", false
	b.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		first = cmp.Or(first, m.Text.At.Sheet())
		several = m.Text.At.Sheet() != first
		return !several
	})
	return several
}

// squeeze returns a text without blanks and the stop at its end.
func squeeze(text string) string {
	if strings.IndexFunc(text, unicode.IsSpace) < 0 { // as most are
		return strings.TrimRight(text, "。；")
	}
	return strings.TrimRight(strings.Join(strings.Fields(text), ""), "。；")
}

// An overlap is what two sheets have in common.
type overlap struct {
	n     int
	first string // the key of the first on the later sheet
}

// overlaps returns for each sheet those with the sheets before it, by their indexes.
func overlaps(sheets []listing, of func(*listing) *entries) []map[int]overlap {
	all := make([]map[int]overlap, len(sheets))
	holders := map[string][]int{}
	for i := range sheets {
		all[i] = map[int]overlap{}
		for _, key := range of(&sheets[i]).keys {
			for _, j := range holders[key] {
				o := all[i][j]
				all[i][j] = overlap{o.n + 1, cmp.Or(o.first, key)}
			}
			holders[key] = append(holders[key], i)
		}
	}
	return all
}

// isMost reports whether these are more than half of what the smaller sheet has.
func (o overlap) isMost(one, other *entries) bool {
	return 2*o.n > min(len(one.keys), len(other.keys))
}
