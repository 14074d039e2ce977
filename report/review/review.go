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

// Options change the rules by their ids. Ids that no rule has do nothing.
type Options struct {
	Off      map[string]bool             // rules that are not run
	Severity map[string]finding.Severity // rules whose findings are graded otherwise
}

// Review runs the rules over the ledger, which is counted. The findings come in the ledger's
// order; those of one kind in one cell are told once, with their number.
func Review(l *ledger.Ledger, counted stats.Statistics, opt Options) finding.List {
	b := newBook(l, counted)
	var found finding.List
	for _, r := range rules {
		if !opt.Off[r.ID] {
			found = append(found, r.findings(b, opt)...)
		}
	}
	sortByPlace(found, b)
	return found
}

// findings runs the rule, and puts faults of one cell that read alike together.
func (r Rule) findings(b *Book, opt Options) finding.List {
	severity, changed := opt.Severity[r.ID]
	if !changed {
		severity = r.Severity
	}
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
		found, times = append(found, f.finding(r.ID, severity)), append(times, 1)
	}
	for i, n := range times {
		if n > 1 {
			found[i].Summary = fmt.Sprintf("%s（本格共%d处）。", strings.TrimSuffix(found[i].Summary, "。"), n)
		}
	}
	return found
}

func (f Fault) finding(rule string, s finding.Severity) finding.Finding {
	return finding.Finding{
		Rule: rule, Severity: s, At: f.In.At, Summary: f.Summary, Advice: f.Advice,
		Excerpt: finding.Excerpt{Text: f.In.Text, From: f.From, To: f.To},
	}
}
