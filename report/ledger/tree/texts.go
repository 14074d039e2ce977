package tree

import (
	"slices"
	"strings"

	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
)

// settleTexts parts the cells that list a task's measures, if the table has one
// row a task, and gives each measure its text.
func (b *builder) settleTexts() {
	rowPerTask, parted := b.hasRowPerTask(), 0
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
		b.table.Plan.Note("一个任务一行，同一单元格里的几条措施已经分开。")
	}
}

func (b *builder) hasRowPerTask() bool {
	for t := range b.tasks {
		if len(t.Measures) > 1 {
			return false
		}
	}
	return true
}

// settle joins measure and progress, and cuts a mark that only numbers the row.
func (b *builder) settle(m *ledger.Measure) {
	for _, v := range []*ledger.Value{&m.Action, &m.Text} {
		text := b.closeLines(*v)
		if _, list := listmark.Parse(text); !list {
			if rest, ok := listmark.CutLone(text); ok {
				text = rest
			}
		}
		v.Text = text
	}
	joinTexts(m)
}

// joinTexts makes the measure's Text of measure and progress, each a sentence.
func joinTexts(m *ledger.Measure) {
	switch {
	case !m.Action.Given():
	case !m.Text.Given():
		m.Text = ledger.Value{Text: sentence(m.Action.Text), At: m.Action.At}
	default:
		text := sentence(m.Text.Text)
		if !repeatsAction(m) {
			text = sentence(m.Action.Text) + text
		}
		m.Progress = m.Text
		m.Text = ledger.Value{Text: text, At: m.Action.At}
	}
}

// repeatsAction reports whether what was done begins with all that was to be done.
func repeatsAction(m *ledger.Measure) bool {
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

// isBare reports whether only the row of its aspect's title opened a problem.
func isBare(p ledger.Problem) bool {
	return !p.Title.Given() && !slices.ContainsFunc(p.Tasks, func(t ledger.Task) bool {
		return t.Title.Given() || t.Cause.Given() || t.Goal.Given() || len(t.Measures) > 0
	})
}

// dropEmpty drops aspects without problems and the bare ones beside others, which
// only a lone title opened, and gives a problem without tasks a nameless one, so
// that it is not lost.
func (b *builder) dropEmpty() {
	kept := b.aspects[:0]
	for _, a := range b.aspects {
		if len(a.Problems) > 1 {
			a.Problems = slices.DeleteFunc(a.Problems, isBare)
		}
		if len(a.Problems) > 0 {
			kept = append(kept, a)
		} else if a.Title.Given() && a.Title != b.table.Aspect {
			b.src.Found.Add(rowIgnored(a.Title))
		}
		for p := range a.Problems {
			if len(a.Problems[p].Tasks) == 0 {
				a.Problems[p].Tasks = []ledger.Task{{}}
			}
		}
	}
	b.aspects = kept
}
