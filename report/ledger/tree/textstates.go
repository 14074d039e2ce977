package tree

import (
	"cmp"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// textMarks gives the measures of a table without a status the states that their texts
// say.
type textMarks struct {
	marks    *words.TextMarks
	headings *words.Headings
	days     days
	found    *finding.Log
}

// textStates counts the texts of a table without a status by whether they say a state.
type textStates struct {
	column             bool // it has a blank one
	rows, marked, sure int
	first              ledger.Value // the text with the first of them
	mark               words.TextMark
}

// take gives the measures the states of their texts, where all texts say one and most
// of these are surely no phrases. It reports whether it did. The texts are those of the
// cells; those which a cell lists have theirs once they are measures, see takeItems.
// column says whether the table has a column of states, a blank one.
func (x textMarks) take(aspects []ledger.Aspect, column bool) bool {
	said := textStates{column: column}
	for t := range tasksOf(aspects) {
		for i := range t.Measures {
			if t.Measures[i].Status.Given() {
				return false
			}
			v, marks := x.ofMeasure(&t.Measures[i])
			said.add(*v, marks)
		}
	}
	switch {
	case said.sure == 0:
		return false
	case said.marked < said.rows || said.sure*2 < said.rows:
		x.found.Add(statesMayBeInTexts(said))
		return false
	}
	x.found.Add(statesWereInTexts(said))
	for t := range tasksOf(aspects) {
		for i := range t.Measures {
			m := &t.Measures[i]
			if v, marks := x.ofMeasure(m); len(marks) == 1 {
				x.mark(m, v.At, marks)
				v.Text = without(v.Text, marks[0])
			}
		}
	}
	return true
}

func (s *textStates) add(text ledger.Value, marks []words.TextMark) {
	s.rows++
	if len(marks) == 0 {
		return
	}
	s.marked++
	if slices.ContainsFunc(marks, func(mark words.TextMark) bool { return !mark.Weak }) {
		if s.sure == 0 {
			s.first, s.mark = text, marks[0]
		}
		s.sure++
	}
}

// mark gives a measure the least of some states that its text says.
func (x textMarks) mark(m *ledger.Measure, at finding.Ref, marks []words.TextMark) {
	least := slices.MinFunc(marks, func(a, b words.TextMark) int { return cmp.Compare(a.State, b.State) })
	m.Status, m.State = ledger.Value{Text: least.Words, At: at}, least.State
	x.days.setDays(m)
}

// takeItems gives the measures that were listed in cells the states of their own texts.
func (x textMarks) takeItems(aspects []ledger.Aspect) {
	for t := range tasksOf(aspects) {
		for i := range t.Measures {
			if m := &t.Measures[i]; !m.Status.Given() {
				x.takeItem(m)
			}
		}
	}
}

func (x textMarks) takeItem(m *ledger.Measure) {
	for _, v := range []ledger.Value{m.Progress, m.Text, m.Action} {
		marks := x.ofText(v.Text)
		if marks == nil {
			continue
		}
		x.mark(m, v.At, marks)
		if mark := marks[0]; len(marks) == 1 && without(v.Text, mark) != v.Text {
			said := v.Text[mark.From:mark.To]
			for _, text := range []*ledger.Value{&m.Progress, &m.Text, &m.Action} {
				text.Text = strings.Replace(text.Text, said, "", 1)
			}
		}
		return
	}
}
