package withhold

import (
	"slices"
	"strings"

	"tongbao/report/ledger"
)

// Prune takes the gaps from a ledger: titles with all that stands under them, measures,
// passages and attachments, and what has nothing left under it.
func Prune(l *ledger.Ledger) {
	l.Aspects = pruned(l.Aspects, aspect)
	l.Setup, l.Plans = pruned(l.Setup, passage), pruned(l.Plans, passage)
	l.Annexes = pruned(l.Annexes, annex)
	for key, v := range l.Info.Values {
		public, _ := cut(v.Text) // of configuration, which no sheet has
		if v.Text = Closed(public); v.Text == "" {
			delete(l.Info.Values, key)
			delete(l.Info.Days, key)
			delete(l.Info.Parts, key)
			l.Info.Unjudged = l.Info.Unjudged && key != ledger.DataDate
			continue
		}
		l.Info.Values[key] = v
	}
}

// pruned returns those of a list that stay.
func pruned[T any](list []T, stays func(*T) bool) []T {
	kept := list[:0]
	for i := range list {
		if stays(&list[i]) {
			kept = append(kept, list[i])
		}
	}
	if len(kept) == 0 {
		return nil
	}
	return kept
}

func isGap(v ledger.Value) bool { return strings.Contains(v.Text, Trace) }

func aspect(a *ledger.Aspect) bool {
	had := len(a.Problems) > 0
	a.Problems = pruned(a.Problems, problem)
	return !isGap(a.Title) && !(had && len(a.Problems) == 0)
}

func problem(p *ledger.Problem) bool {
	had := len(p.Tasks) > 0
	p.Tasks = pruned(p.Tasks, task)
	return !isGap(p.Title) && !(had && len(p.Tasks) == 0)
}

func task(t *ledger.Task) bool {
	had := len(t.Measures) > 0
	t.Measures = pruned(t.Measures, measure)
	for _, v := range []*ledger.Value{&t.Number, &t.Cause, &t.Goal, &t.Status} {
		shut(v)
	}
	return !isGap(t.Title) && !(had && len(t.Measures) == 0)
}

func measure(m *ledger.Measure) bool {
	gone := isGap(m.Action) && Closed(m.Action.Text) == "" || isGap(m.Text) && Closed(m.Text.Text) == ""
	for _, v := range []*ledger.Value{
		&m.Number, &m.Text, &m.Action, &m.Progress, &m.Status, &m.Deadline.Value, &m.Finished.Value, &m.Leader, &m.Office, &m.Supporters,
		&m.Person, &m.Reason, &m.Difficulty, &m.Next, &m.System, &m.Evidence, &m.Accountability, &m.Recovered, &m.Amount, &m.Mended, &m.Note, &m.Part, &m.Source,
	} {
		shut(v)
	}
	return !gone
}

func passage(p *ledger.Passage) bool {
	gone := isGap(p.Heading) || isGap(p.Text) && Closed(p.Text.Text) == ""
	for _, v := range []*ledger.Value{&p.Heading, &p.Text, &p.Part} {
		shut(v)
	}
	return !gone
}

func annex(a *ledger.Annex) bool {
	had := len(a.Table) > 0 || len(a.Paragraphs) > 0
	a.Paragraphs = pruned(a.Paragraphs, func(v *ledger.Value) bool { shut(v); return v.Given() })
	a.Table = pruned(a.Table, func(row *[]ledger.Value) bool {
		for i := range *row {
			shut(&(*row)[i])
		}
		return slices.ContainsFunc(*row, ledger.Value.Given)
	})
	return !isGap(a.Name) && !(had && len(a.Table) == 0 && len(a.Paragraphs) == 0)
}

// shut takes the gaps from a value.
func shut(v *ledger.Value) {
	if isGap(*v) {
		v.Text = Closed(v.Text)
	}
}
