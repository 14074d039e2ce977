package tree

import (
	"cmp"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// textStates are the states that the texts of a table without a status say.
type textStates struct {
	column             bool // it has a blank one
	rows, marked, sure int
	first              ledger.Value // the text with the first of them
	mark               words.TextMark
}

// takeTextStates gives the measures of a table without a status the states that their
// texts say, where all texts say one and most of these are surely no phrases. It
// reports whether it did. The texts are those of the cells; those which a cell lists
// have theirs once they are measures, see markItems.
func (b *builder) takeTextStates() bool {
	said := textStates{column: b.table.Has(ledger.FieldStatus)}
	for t := range tasksOf(b.aspects) {
		for i := range t.Measures {
			if t.Measures[i].Status.Given() {
				return false
			}
			v, marks := b.textMarks(&t.Measures[i])
			said.add(*v, marks)
		}
	}
	switch {
	case said.sure == 0:
		return false
	case said.marked < said.rows || said.sure*2 < said.rows:
		b.src.Found.Add(statesMayBeInTexts(said))
		return false
	}
	b.src.Found.Add(statesWereInTexts(said))
	for t := range tasksOf(b.aspects) {
		for i := range t.Measures {
			m := &t.Measures[i]
			if v, marks := b.textMarks(m); len(marks) == 1 {
				b.mark(m, v.At, marks)
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

// textMarks returns the states that a measure's cells say, with the value of that which
// does: one, or one for each item that it lists; nil where they say none.
func (b *builder) textMarks(m *ledger.Measure) (*ledger.Value, []words.TextMark) {
	for _, v := range []*ledger.Value{&m.Text, &m.Action} {
		if marks := b.marksOf(v.Text); marks != nil {
			return v, marks
		}
	}
	return &m.Text, nil
}

func (b *builder) marksOf(text string) []words.TextMark {
	items := listed(text)
	if len(items) < 2 {
		return b.oneMark(text, b.lex.TextMarks.Of)
	}
	var marks []words.TextMark
	later := false // an item behind the first has a mark
	for i, item := range items {
		if mark, ok := b.lex.TextMarks.Of(item); ok {
			marks, later = append(marks, mark), later || i > 0
		}
	}
	switch {
	case len(marks) == len(items):
		return marks
	case later:
		return nil
	}
	return b.oneMark(text, b.lex.TextMarks.Ahead)
}

// listed returns what a cell lists, as texts do when they part it.
func listed(text string) []string {
	if list, ok := listmark.Parse(text); ok {
		return list.Items
	}
	if lines, ok := listmark.Lines(text); ok {
		return lines
	}
	lines, _ := listmark.Unmarked(text)
	return lines
}

// oneMark reads the mark of a text, which may begin with a number or with the label
// 整改状态：. The label goes with the mark.
func (b *builder) oneMark(text string, read func(string) (words.TextMark, bool)) []words.TextMark {
	rest, _ := listmark.CutLone(text)
	number := len(text) - len(rest)
	label := b.statusLabel(rest)
	mark, ok := read(rest[label:])
	if !ok {
		return nil
	}
	if label > 0 && mark.To == 0 && strings.HasPrefix(rest[label:], mark.Words) {
		behind := rest[label+len(mark.Words):]
		mark.To = len(rest) - label - len(strings.TrimLeft(behind, hanzi.Stops+hanzi.Semicolons+hanzi.Commas))
	}
	if mark.From > 0 {
		mark.From += label
	}
	if mark.To > 0 {
		mark.From, mark.To = mark.From+number, mark.To+number+label
	}
	return []words.TextMark{mark}
}

// statusLabel returns the bytes of the label 整改状态： with which a text begins, 0 for
// none.
func (b *builder) statusLabel(text string) int {
	label, rest, found := strings.Cut(strings.ReplaceAll(text, ":", "："), "：")
	if field, _ := b.lex.Headings.Word(label); !found || field != ledger.FieldStatus {
		return 0
	}
	return len(text) - len(rest)
}

// mark gives a measure the least of some states that its text says.
func (b *builder) mark(m *ledger.Measure, at finding.Ref, marks []words.TextMark) {
	least := slices.MinFunc(marks, func(a, b words.TextMark) int { return cmp.Compare(a.State, b.State) })
	m.Status, m.State = ledger.Value{Text: least.Words, At: at}, least.State
	b.setDays(m)
}

// markItems gives the measures that were listed in cells the states of their own texts.
func (b *builder) markItems() {
	for t := range tasksOf(b.aspects) {
		for i := range t.Measures {
			if m := &t.Measures[i]; !m.Status.Given() {
				b.markItem(m)
			}
		}
	}
}

func (b *builder) markItem(m *ledger.Measure) {
	for _, v := range []ledger.Value{m.Progress, m.Text, m.Action} {
		marks := b.marksOf(v.Text)
		if marks == nil {
			continue
		}
		b.mark(m, v.At, marks)
		if mark := marks[0]; len(marks) == 1 && without(v.Text, mark) != v.Text {
			said := v.Text[mark.From:mark.To]
			for _, text := range []*ledger.Value{&m.Progress, &m.Text, &m.Action} {
				text.Text = strings.Replace(text.Text, said, "", 1)
			}
		}
		return
	}
}

// without returns a text without the mark in brackets, unless it has nothing else.
func without(text string, mark words.TextMark) string {
	rest := hanzi.Trim(text[:mark.From] + text[mark.To:])
	if mark.To == 0 || strings.Trim(rest, hanzi.Stops+hanzi.Semicolons) == "" {
		return text
	}
	return rest
}
