package ledger

import (
	"fmt"
	"maps"
	"slices"
)

// Extend is the vocabulary with an office's own words added: headings by field,
// and status words by the state's name. The vocabulary itself stays as it is.
func (v Vocabulary) Extend(columns, states map[string][]string) (Vocabulary, error) {
	byState, err := statesByName(states)
	if err != nil {
		return v, err
	}
	out := v
	out.Columns, out.States = maps.Clone(v.Columns), maps.Clone(v.States)
	for _, name := range slices.Sorted(maps.Keys(columns)) {
		field := Field(name)
		if !field.known() {
			return v, fmt.Errorf("台账没有“%s”这一栏，可以写的有：%s", name, FieldNames())
		}
		out.Columns[field] = append(slices.Clone(v.Columns[field]), columns[name]...)
	}
	for state, words := range byState {
		out.States[state] = append(slices.Clone(v.States[state]), words...)
	}
	return out, out.check()
}
