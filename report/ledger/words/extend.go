package words

import (
	"fmt"
	"maps"
	"slices"

	"tongbao/report/ledger"
)

// Extend returns the vocabulary with an office's own words added: headings by field,
// and status words by the state's name. A word that the vocabulary has for another
// field or state means what the office says. The vocabulary itself stays as it is.
// The error says in Chinese which name or word is wrong.
func (v Vocabulary) Extend(columns, states map[string][]string) (Vocabulary, error) {
	byState := map[ledger.State][]string{}
	for _, name := range slices.Sorted(maps.Keys(states)) {
		state, err := stateNamed(name)
		if err != nil {
			return v, err
		}
		byState[state] = states[name]
	}
	own := map[ledger.Field][]string{}
	for _, name := range slices.Sorted(maps.Keys(columns)) {
		field := ledger.Field(name)
		if !field.Known() {
			return v, fmt.Errorf("台账没有“%s”这一栏，可以写的有：%s", name, ledger.FieldNames())
		}
		own[field] = columns[name]
	}
	out := v
	out.Columns, out.States = merged(v.Columns, own), merged(v.States, byState)
	return out, out.check()
}

// merged returns the words of both maps; of the first, those that are not in the second.
func merged[K comparable](words, own map[K][]string) map[K][]string {
	taken := map[string]bool{}
	for _, list := range own {
		for _, word := range list {
			taken[Plain(word)] = true
		}
	}
	out := map[K][]string{}
	for k, list := range words {
		out[k] = slices.DeleteFunc(slices.Clone(list), func(word string) bool { return taken[Plain(word)] })
	}
	for k, list := range own {
		out[k] = append(out[k], list...)
	}
	return out
}
