package ledger

import (
	"slices"
	"strings"

	"tongbao/report/internal/listmark"
)

// tasks calls yield for each task of this table.
func (b *builder) tasks(yield func(*Task) bool) {
	for a := b.first; a < len(b.ledger.Aspects); a++ {
		problems := b.ledger.Aspects[a].Problems
		for p := range problems {
			for t := range problems[p].Tasks {
				if !yield(&problems[p].Tasks[t]) {
					return
				}
			}
		}
	}
}

// settleNumbers decides whether 序号 numbers measures or tasks: measures if some
// task has different ones on its rows.
func (b *builder) settleNumbers() {
	perMeasure := false
	for t := range b.tasks {
		perMeasure = perMeasure || t.numbersDiffer()
	}
	for t := range b.tasks {
		if perMeasure {
			t.Number = Value{}
			continue
		}
		for m := range t.Measures {
			t.Measures[m].Number = Value{}
		}
	}
}

func (t *Task) numbersDiffer() bool {
	first := ""
	for _, m := range t.Measures {
		switch {
		case !m.Number.Given():
		case first == "":
			first = m.Number.Text
		case m.Number.Text != first:
			return true
		}
	}
	return false
}

// settleTexts parts the cells that list a task's measures, if the table has one
// row a task, and gives each measure its text.
func (b *builder) settleTexts() {
	rowPerTask, parted := b.rowPerTask(), 0
	for t := range b.tasks {
		if rowPerTask && len(t.Measures) == 1 {
			if several := b.part(t.Measures[0]); len(several) > 1 {
				t.Measures = several
				parted++
				continue
			}
		}
		for i := range t.Measures {
			b.settle(&t.Measures[i])
		}
		t.Measures = slices.Clone(t.Measures) // without the room that appending left, a third of a large ledger
	}
	if parted > 0 {
		b.table.note("一个任务一行，同一单元格里的几条措施已经分开。")
	}
}

func (b *builder) rowPerTask() bool {
	for t := range b.tasks {
		if len(t.Measures) > 1 {
			return false
		}
	}
	return true
}

// settle joins measure and progress, and cuts a mark that only numbers the row.
func (b *builder) settle(m *Measure) {
	for _, v := range []*Value{&m.Action, &m.Text} {
		text := b.closeLines(*v)
		if _, list := listmark.Parse(text); !list {
			if rest, ok := listmark.CutLone(text); ok {
				text = rest
			}
		}
		v.Text = text
	}
	m.join()
}

// join makes the measure's Text of measure and progress, each a sentence.
func (m *Measure) join() {
	switch {
	case !m.Action.Given():
	case !m.Text.Given():
		m.Text = Value{Text: sentence(m.Action.Text), At: m.Action.At}
	default:
		text := sentence(m.Text.Text)
		if !m.repeatsAction() {
			text = sentence(m.Action.Text) + text
		}
		m.Progress = m.Text
		m.Text = Value{Text: text, At: m.Action.At}
	}
}

// repeatsAction tells whether what was done begins with all that was to be done.
func (m *Measure) repeatsAction() bool {
	action := strings.TrimRight(m.Action.Text, "。；;，, ")
	return action != "" && strings.HasPrefix(m.Text.Text, action)
}

// sentence ends a text with a full stop where it has no end.
func sentence(text string) string {
	text = strings.TrimRight(text, "；;，,")
	for _, end := range []string{"。", "！", "？", "……", "。”", "：", ".", "!", "?"} {
		if strings.HasSuffix(text, end) {
			return text
		}
	}
	return text + "。"
}

// bare tells of a problem that only the row of its aspect's title opened.
func (p Problem) bare() bool {
	return !p.Title.Given() && !slices.ContainsFunc(p.Tasks, func(t Task) bool {
		return t.Title.Given() || t.Cause.Given() || t.Goal.Given() || len(t.Measures) > 0
	})
}

// dropEmpty drops aspects without problems and the bare ones beside others, which
// only a lone title opened, and gives a problem without tasks a nameless one, so
// that it is not lost.
func (b *builder) dropEmpty() {
	kept := b.ledger.Aspects[:b.first]
	for _, a := range b.ledger.Aspects[b.first:] {
		if len(a.Problems) > 1 {
			a.Problems = slices.DeleteFunc(a.Problems, Problem.bare)
		}
		if len(a.Problems) > 0 {
			kept = append(kept, a)
		} else if a.Title.Given() && a.Title != b.sheetAspect {
			b.report(ignoredRow(a.Title))
		}
		for p := range a.Problems {
			if len(a.Problems[p].Tasks) == 0 {
				a.Problems[p].Tasks = []Task{{}}
			}
		}
	}
	b.ledger.Aspects = kept
}
