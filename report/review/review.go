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
	var log finding.Log
	for _, r := range rules {
		if !policy.Off[r.ID] {
			log.Add(r.findings(b, policy.Right)...)
		}
	}
	found := log.List()
	sortByPlace(found, b)
	return found
}

// An alike is what faults of one cell have in common that read alike.
type alike struct {
	at              finding.Ref
	text            int // the number of the text they stand in
	summary, advice string
}

// findings runs the rule, leaves out what stands at words that are known to be right, and
// merges faults of one cell that read alike. Their texts
// are compared by number: hashed whole for each fault, a long one with many would take
// time that grows with the square of its length.
func (r Rule) findings(b *Book, right finding.Exceptions) finding.List {
	var found finding.List
	var times []int
	index, texts := map[alike]int{}, numbering{}
	for _, f := range r.Check(b) {
		if !r.Fixed && right.Knows(f.excerpt()) {
			continue
		}
		key := alike{f.In.At, texts.of(f.In.Text), f.Summary, f.Advice}
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

// A numbering gives equal texts one number. A text that comes several times running is
// looked up once.
type numbering struct {
	numbers map[string]int
	text    string // the last
	number  int
}

func (n *numbering) of(text string) int {
	if text == n.text {
		return n.number
	}
	number, known := n.numbers[text]
	if !known {
		if n.numbers == nil {
			n.numbers = map[string]int{}
		}
		number = len(n.numbers) + 1
		n.numbers[text] = number
	}
	n.text, n.number = text, number
	return number
}

func (f Fault) excerpt() finding.Excerpt {
	return finding.Excerpt{Text: f.In.Text, From: f.From, To: f.To}
}

func (f Fault) finding(k *finding.Kind) finding.Finding {
	found := k.At(f.In.At, f.Summary, f.Advice)
	found.Excerpt = f.excerpt()
	if f.Unsure && found.Severity > finding.Hint {
		found.Severity--
	}
	return found
}
