package ledger

import "tongbao/report/internal/listmark"

// longestLead is how many characters may stand before a list that is still the
// list of measures; a longer text is a measure that contains a list.
const longestLead = 40

// part parts one row's measure into several; a single one is no list.
func (b *builder) part(m Measure) []Measure {
	actions, progress := b.items(m.Action), b.items(m.Text)
	if m.Action.Given() && m.Text.Given() && len(actions) != len(progress) {
		b.report(unpaired(m.Text, len(actions), len(progress)))
		return nil
	}
	several := make([]Measure, max(len(actions), len(progress)))
	for i := range several {
		one := m
		if m.Action.Given() {
			one.Action.Text = actions[i]
		}
		if m.Text.Given() {
			one.Text.Text = progress[i]
		}
		b.unlabel(&one)
		one.join()
		several[i] = one
	}
	if len(several) > 1 {
		b.tellUnmarked(m.Action)
		b.tellUnmarked(m.Text)
	}
	return several
}

// tellUnmarked reports a cell that was parted though it has line breaks alone.
func (b *builder) tellUnmarked(v Value) {
	if _, list := listmark.Parse(v.Text); list {
		return
	}
	if lines, ok := listmark.Unmarked(v.Text); ok {
		b.report(linesParted(v, len(lines)))
	}
}

// items are the sentences that a cell lists, or the whole as one.
func (b *builder) items(v Value) []string {
	if !v.Given() {
		return nil
	}
	if list, ok := listmark.Parse(v.Text); ok {
		return b.fromList(v, list)
	}
	if _, _, ok := headed(v.Text); ok {
		return []string{v.Text}
	}
	if lines, ok := listmark.Lines(v.Text); ok {
		return sentences(lines)
	}
	if lines, ok := listmark.Unmarked(v.Text); ok {
		return sentences(lines)
	}
	return []string{v.Text}
}

// fromList are a list's items. A short lead goes with the first.
func (b *builder) fromList(v Value, list listmark.List) []string {
	if len([]rune(list.Lead)) > longestLead {
		b.report(listInside(v))
		return []string{v.Text}
	}
	if list.Inside {
		b.noteFirst("序号前面没有标点的，也从那里分条", v.At.Cell())
	}
	items := make([]string, len(list.Items))
	for i, item := range list.Items {
		items[i] = sentence(b.closedItem(v, item))
	}
	if list.Lead != "" {
		b.report(leadKept(v))
		items[0] = list.Lead + items[0]
	}
	return items
}

// sentences are the lines of a cell without marks that number nothing in order.
func sentences(lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		if rest, ok := listmark.CutLone(line); ok {
			line = rest
		}
		out[i] = sentence(line)
	}
	return out
}
