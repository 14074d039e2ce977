package ledger

import (
	"slices"
	"strings"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/when"
)

// leastFacts is how many known keys make a sheet one of facts.
const leastFacts = 3

// looksLikeInfo tells whether a sheet without a telling name lists facts.
func (r *reader) looksLikeInfo(sheet *grid.Sheet) bool {
	keys := 0
	for _, l := range lines(sheet, headingDepth) {
		if key, _ := r.keyAndValue(l); key != nil && r.keyOf(key.Text) != "" {
			keys++
		}
	}
	return keys >= leastFacts
}

// readInfo gathers the facts of all sheets 通报信息, then those from configuration
// that the ledger does not give.
func (r *reader) readInfo(plans []*plan) {
	info := Info{Values: map[Key]Value{}, Days: map[Key]day.Day{}}
	for _, p := range plans {
		if p.role == RoleInfo {
			r.readFacts(p, info)
		}
	}
	for _, key := range Keys {
		if text, _ := clean(r.options.Info[key]); text != "" && !info.Values[key].Given() {
			r.setFact(info, key, Value{Text: text, At: finding.Ref{File: r.file, Sheet: "配置"}}, day.Day{})
		}
	}
	r.ledger.Info = info
}

func (r *reader) readFacts(p *plan, info Info) {
	for l := range p.sheet.Lines {
		name, cell := r.keyAndValue(l)
		if name == nil || r.isInfoHeading(name, cell) {
			continue
		}
		key := r.keyOf(name.Text)
		if key == "" {
			if cell != nil {
				r.report(unknownKey(r.value(p.sheet, name)))
			}
			continue
		}
		v := r.value(p.sheet, cell)
		switch {
		case !v.Given():
		case info.Values[key].Given():
			r.report(factTwice(v, key, info.Values[key]))
		default:
			r.setFact(info, key, v, cell.Day)
		}
	}
}

// keyAndValue are the first two cells of a row of facts.
func (r *reader) keyAndValue(l grid.Line) (key, value *grid.Cell) {
	for i, c := range l.Cells {
		if c == nil {
			continue
		}
		for _, next := range l.Cells[i+1:] {
			if next != c {
				return c, next
			}
		}
		return c, nil
	}
	return nil, nil
}

func (r *reader) isInfoHeading(name, value *grid.Cell) bool {
	return value == nil || slices.Contains(r.vocabulary.FactHeadings, plain(name.Text))
}

// keyOf is the key of a name, empty for an unknown one.
func (r *reader) keyOf(name string) Key {
	name = plain(name)
	if KnownKey(Key(name)) {
		return Key(name)
	}
	for _, key := range Keys {
		for _, word := range r.vocabulary.Facts[key] {
			if plain(word) == name {
				return key
			}
		}
	}
	return ""
}

func (r *reader) setFact(info Info, key Key, v Value, shown day.Day) {
	info.Values[key] = v
	if !slices.Contains(DateKeys, key) {
		return
	}
	d, ok := shown, !shown.IsZero()
	if !ok {
		d, ok = when.Exact(strings.TrimSuffix(v.Text, "印发"))
	}
	if !ok {
		r.report(badDate(v, string(key)))
		return
	}
	info.Days[key] = d
}
