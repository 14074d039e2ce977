// Package digest says in a few paragraphs what many findings say one by one.
package digest

import (
	"slices"

	"tongbao/report/finding"
)

// A Group is the findings of one kind and severity.
type Group struct {
	Title    string // Chinese: what is looked for
	Severity finding.Severity
	Findings []*finding.Finding
}

// Groups returns the findings by their kinds, the gravest first; groups of one
// severity come in the ledger's order.
func Groups(list finding.List) []Group {
	type key struct {
		kind     *finding.Kind
		severity finding.Severity
	}
	var groups []Group
	index := map[key]int{}
	for n := range list {
		f := &list[n]
		k := key{f.Kind, f.Severity}
		i, known := index[k]
		if !known {
			i = len(groups)
			index[k] = i
			groups = append(groups, Group{Title: titleOf(f.Kind), Severity: f.Severity})
		}
		groups[i].Findings = append(groups[i].Findings, f)
	}
	slices.SortStableFunc(groups, func(a, b Group) int { return int(b.Severity) - int(a.Severity) })
	return groups
}

func titleOf(k *finding.Kind) string {
	if k == nil {
		return "其他"
	}
	return k.Title
}
