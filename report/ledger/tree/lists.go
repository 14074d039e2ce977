package tree

import (
	"unicode/utf8"

	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
)

// longestLead is how many characters may stand before a list that is still the
// list of measures; a longer text is a measure that contains a list.
const longestLead = 40

// part parts one row's measure into several; a single one is no list.
func (x *texts) part(m ledger.Measure) []ledger.Measure {
	actions, progress := x.items(m.Action), x.items(m.Text)
	if m.Action.Given() && m.Text.Given() && len(actions) != len(progress) {
		x.found.Add(progressUnpaired(m.Text, len(actions), len(progress)))
		return nil
	}
	several := make([]ledger.Measure, max(len(actions), len(progress)))
	for i := range several {
		one := m
		if m.Action.Given() {
			one.Action.Text = actions[i]
		}
		if m.Text.Given() {
			one.Text.Text = progress[i]
		}
		unlabel(&one, x.headings)
		joinTexts(&one)
		several[i] = one
	}
	if len(several) > 1 {
		x.tellUnmarked(m.Action)
		x.tellUnmarked(m.Text)
	}
	return several
}

// tellUnmarked reports a cell that was parted though it has line breaks alone.
func (x *texts) tellUnmarked(v ledger.Value) {
	if _, list := listmark.Parse(v.Text); list {
		return
	}
	if lines, ok := listmark.Unmarked(v.Text); ok {
		x.found.Add(linesWereParted(v, len(lines)))
	}
}

// items are the sentences that a cell lists, or the whole as one.
func (x *texts) items(v ledger.Value) []string {
	if !v.Given() {
		return nil
	}
	if list, ok := listmark.Parse(v.Text); ok {
		return x.fromList(v, list)
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
func (x *texts) fromList(v ledger.Value, list listmark.List) []string {
	if utf8.RuneCountInString(list.Lead) > longestLead {
		x.found.Add(listWasKept(v))
		return []string{v.Text}
	}
	if list.Inside {
		x.notes.first("序号前面没有标点的，也从那里分条", v.At.Cell())
	}
	items := make([]string, len(list.Items))
	for i, item := range list.Items {
		items[i] = sentence(x.closedItem(v, item))
	}
	if list.Lead != "" {
		x.found.Add(leadWasKept(v))
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
