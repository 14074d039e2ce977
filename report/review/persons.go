package review

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// A named is a person whom the ledger makes answer for measures, with the first cell that
// names the person and how often one does.
type named struct {
	name  string
	first ledger.Value
	times int
}

// maxPersons bounds the comparing of each name with each other.
const maxPersons = 300

// persons returns those of the columns of leaders and persons, in order. What is no name
// of two or three characters with a usual surname is passed over.
func (b *Book) persons() []named {
	var list []named
	index := map[string]int{}
	for _, m := range b.measures() {
		for _, v := range []ledger.Value{m.Leader, m.Person} {
			for _, name := range personsIn(v.Text) {
				i, known := index[name]
				if !known && len(list) < maxPersons {
					i, known = len(list), true
					index[name] = i
					list = append(list, named{name: name, first: v})
				}
				if known {
					list[i].times++
				}
			}
		}
	}
	return list
}

// personsIn returns the names that stand by themselves in a cell, or with posts beside.
func personsIn(cell string) []string {
	var names []string
	for _, token := range strings.FieldsFunc(cell, func(r rune) bool { return !hanzi.IsHan(r) }) {
		for _, post := range terms.Of("persons-titles") {
			token = strings.TrimSuffix(strings.TrimSuffix(token, post), "副")
			if _, name, found := strings.Cut(token, post); found {
				token = name
			}
		}
		first, _ := utf8.DecodeRuneInString(token)
		if n := utf8.RuneCountInString(token); n >= 2 && n <= 3 && surnames.has(first) {
			names = append(names, token)
		}
	}
	return names
}
