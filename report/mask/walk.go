package mask

import (
	"maps"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/privacy"
	"tongbao/report/ledger"
)

// info masks all facts but those of the contact block.
func (m *masker) info(i ledger.Info) ledger.Info {
	masked := ledger.Info{Values: maps.Clone(i.Values), Days: maps.Clone(i.Days), Parts: maps.Clone(i.Parts), Unjudged: i.Unjudged}
	for _, k := range slices.Sorted(maps.Keys(i.Values)) {
		switch v := i.Values[k]; {
		case exempt[k]:
			masked.Values[k] = v
		case k == ledger.Remark: // where a notice names its contact, as GB/T 9704 has it
			masked.Values[k] = m.hidden(v, slices.DeleteFunc(privacy.Find(v.Text), func(x privacy.Match) bool { return x.Kind.IsOffices() }))
		default:
			masked.Values[k] = m.value(v)
		}
	}
	return masked
}

func (m *masker) passage(p ledger.Passage) ledger.Passage {
	return ledger.Passage{Heading: m.value(p.Heading), Text: m.value(p.Text), Part: m.value(p.Part)}
}

func (m *masker) aspect(a ledger.Aspect) ledger.Aspect {
	return ledger.Aspect{Title: m.value(a.Title), Problems: mapped(a.Problems, m.problem)}
}

func (m *masker) problem(p ledger.Problem) ledger.Problem {
	return ledger.Problem{Title: m.value(p.Title), Tasks: mapped(p.Tasks, m.task)}
}

func (m *masker) task(t ledger.Task) ledger.Task {
	for _, v := range []*ledger.Value{&t.Number, &t.Title, &t.Cause, &t.Goal, &t.Status} {
		*v = m.value(*v)
	}
	t.Measures = mapped(t.Measures, m.measure)
	return t
}

func (m *masker) measure(x ledger.Measure) ledger.Measure {
	for _, v := range []*ledger.Value{
		&x.Number, &x.Action, &x.Progress, &x.Status, &x.Deadline.Value, &x.Finished.Value,
		&x.Leader, &x.Office, &x.Supporters, &x.Person,
		&x.Reason, &x.Difficulty, &x.Next, &x.System, &x.Evidence, &x.Accountability, &x.Recovered, &x.Amount, &x.Mended, &x.Note, &x.Part, &x.Source,
	} {
		*v = m.value(*v)
	}
	x.Text = m.joined(x.Text, x.Action, x.Progress)
	return x
}

// joined masks a text that was made of other cells, of which those given are masked: what
// is hidden there is listed at its own cell and not once more.
func (m *masker) joined(v ledger.Value, parts ...ledger.Value) ledger.Value {
	own := masker{Mask: m.Mask, listed: map[finding.Finding]bool{}}
	v = own.value(v)
	for _, f := range own.list {
		stars := f.Excerpt.Text[f.Excerpt.From:f.Excerpt.To]
		if !slices.ContainsFunc(parts, func(p ledger.Value) bool { return strings.Contains(p.Text, stars) }) {
			m.add(f)
		}
	}
	return v
}

func (m *masker) annex(a ledger.Annex) ledger.Annex {
	return ledger.Annex{
		Name: m.value(a.Name), Paragraphs: mapped(a.Paragraphs, m.value),
		Table: m.table(a.Table),
	}
}

// table masks the cells of a table, whose first row says what stands below.
func (m *masker) table(rows [][]ledger.Value) [][]ledger.Value {
	var headings []ledger.Value
	return mapped(rows, func(row []ledger.Value) []ledger.Value {
		masked := make([]ledger.Value, len(row))
		for i, v := range row {
			heading := ""
			if i < len(headings) {
				heading = headings[i].Text
			}
			masked[i] = m.hidden(v, privacy.FindUnder(heading, v.Text))
		}
		if headings == nil {
			headings = row
		}
		return masked
	})
}
