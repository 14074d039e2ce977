// Package review checks a ledger for the faults that real ledgers have, one
// rule a file. A rule prefers a miss to a false alarm.
package review

import (
	"fmt"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// Review runs the rules that the policy does not switch off over the ledger, whose
// statistics are counted. The findings have their kinds' severities and come in
// the ledger's order; those in one cell that read alike are one, with their number.
func Review(l *ledger.Ledger, counted stats.Statistics, policy finding.Policy) finding.List {
	b := newBook(l, counted)
	var found finding.List
	for _, r := range rules {
		if !policy.Off[r.ID] {
			found = append(found, r.findings(b)...)
		}
	}
	sortByPlace(found, b)
	return found
}

// findings runs the rule, and merges faults of one cell that read alike.
func (r Rule) findings(b *Book) finding.List {
	var found finding.List
	var times []int
	index := map[Fault]int{}
	for _, f := range r.Check(b) {
		key := Fault{In: f.In, Summary: f.Summary, Advice: f.Advice}
		if i, again := index[key]; again {
			times[i]++
			continue
		}
		index[key] = len(found)
		found, times = append(found, f.finding(r.Kind)), append(times, 1)
	}
	for i, n := range times {
		if n > 1 {
			found[i].Summary = fmt.Sprintf("%s（本格共%d处）。", strings.TrimSuffix(found[i].Summary, "。"), n)
		}
	}
	return found
}

func (f Fault) finding(k *finding.Kind) finding.Finding {
	found := k.At(f.In.At, f.Summary, f.Advice)
	found.Excerpt = finding.Excerpt{Text: f.In.Text, From: f.From, To: f.To}
	return found
}
