package tree

import (
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// texts gives measures their texts.
type texts struct {
	headings *words.Headings
	found    *finding.Log
	notes    *notes
}

// settle parts the cells that list a task's measures, if the table has one row a
// task, and gives each measure its text. It returns how many tasks were parted.
func (x *texts) settle(aspects []ledger.Aspect) (parted int) {
	rowPerTask := hasRowPerTask(aspects)
	for t := range tasksOf(aspects) {
		if rowPerTask && len(t.Measures) == 1 {
			if several := x.part(t.Measures[0]); len(several) > 1 {
				t.Measures = several
				parted++
				continue
			}
		}
		for i := range t.Measures {
			x.settleMeasure(&t.Measures[i])
		}
		if cap(t.Measures) > len(t.Measures)+len(t.Measures)/4 {
			t.Measures = slices.Clone(t.Measures) // without the room that appending left, a third of a large ledger
		}
	}
	return parted
}

func hasRowPerTask(aspects []ledger.Aspect) bool {
	for t := range tasksOf(aspects) {
		if len(t.Measures) > 1 {
			return false
		}
	}
	return true
}

// settleMeasure joins measure and progress, and cuts a mark that only numbers the row.
func (x *texts) settleMeasure(m *ledger.Measure) {
	for _, v := range []*ledger.Value{&m.Action, &m.Text} {
		text := x.closeLines(*v)
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
