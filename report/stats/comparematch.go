package stats

import (
	"cmp"
	"strings"

	"tongbao/report/ledger"
)

// An entry is a measure with its match in the other ledger. Its texts are without
// blanks.
type entry struct {
	measure *ledger.Measure
	problem string
	task    string
	place   string // its problem and task; of a task without titles, its number
	subject string // the task, else its problem, as written
	other   *ledger.Measure
}

// matched lists the measures of two ledgers, each with its match. A measure is
// sought in its own task first; then in the task of its title, whatever the problem
// is called; then in its problem, whatever the task is called. In its own task
// alone, where nothing speaks against it, a match may read otherwise altogether.
func matched(previous, current *ledger.Ledger) (before, after []entry) {
	before, after = flatten(previous), flatten(current)
	for _, g := range grouped(before, after, func(e *entry) string { return e.place }) {
		g.bySaying()
		g.byKey(func(e *entry) string { return e.measure.Number.Text })
		g.byElimination()
	}
	for _, key := range []func(*entry) string{
		func(e *entry) string { return e.task },
		func(e *entry) string { return e.problem },
	} {
		for _, g := range grouped(before, after, key) {
			g.bySaying()
		}
	}
	return before, after
}

func flatten(l *ledger.Ledger) []entry {
	var entries []entry
	l.Measures(func(_ *ledger.Aspect, p *ledger.Problem, t *ledger.Task, m *ledger.Measure) bool {
		e := entry{measure: m, problem: squeeze(p.Title.Text), task: squeeze(t.Title.Text), subject: cmp.Or(t.Title.Text, p.Title.Text)}
		e.place = e.problem + "\x00" + e.task
		if e.subject == "" {
			e.place += t.Number.Text
		}
		entries = append(entries, e)
		return true
	})
	return entries
}

// A group is the measures of one place in both ledgers that have no match yet.
type group struct{ before, after []*entry }

// grouped returns the places of both ledgers, in the order of the later one. What has
// no key is in none.
func grouped(before, after []entry, key func(*entry) string) []*group {
	byKey := map[string]*group{}
	var list []*group
	for i := range after {
		e := &after[i]
		k := key(e)
		if e.other != nil || k == "" {
			continue
		}
		if byKey[k] == nil {
			byKey[k] = &group{}
			list = append(list, byKey[k])
		}
		byKey[k].after = append(byKey[k].after, e)
	}
	for i := range before {
		if g := byKey[key(&before[i])]; g != nil && before[i].other == nil {
			g.before = append(g.before, &before[i])
		}
	}
	return list
}

// bySaying matches what says the same, the surest first: measure and progress, the
// measure alone, what is much alike.
func (g *group) bySaying() {
	g.byKey(func(e *entry) string { return squeeze(e.measure.Text.Text) + "\x00" })
	g.byKey(func(e *entry) string { return squeeze(e.measure.Action.Text) })
	g.byLikeness()
}

// byKey matches those of one key; of several the first goes with the first.
func (g *group) byKey(key func(*entry) string) {
	waiting := map[string][]*entry{}
	for _, e := range g.before {
		if k := key(e); k != "" {
			waiting[k] = append(waiting[k], e)
		}
	}
	for _, e := range g.after {
		if k := key(e); len(waiting[k]) > 0 {
			pair(waiting[k][0], e)
			waiting[k] = waiting[k][1:]
		}
	}
	g.dropMatched()
}

// byElimination matches the only measure that is left with its only counterpart, unless
// their numbers say that they are two.
func (g *group) byElimination() {
	if len(g.before) != 1 || len(g.after) != 1 {
		return
	}
	was, is := g.before[0].measure.Number, g.after[0].measure.Number
	if !was.Given() || !is.Given() || was.Text == is.Text {
		pair(g.before[0], g.after[0])
	}
}

func pair(was, is *entry) { was.other, is.other = is.measure, was.measure }

func (g *group) dropMatched() { g.before, g.after = unmatched(g.before), unmatched(g.after) }

func unmatched(entries []*entry) []*entry {
	left := entries[:0]
	for _, e := range entries {
		if e.other == nil {
			left = append(left, e)
		}
	}
	return left
}

func squeeze(text string) string { return strings.Join(strings.Fields(text), "") }
