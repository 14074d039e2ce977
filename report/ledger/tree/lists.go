package tree

import (
	"unicode/utf8"

	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
)

// longestLead is how many characters may stand before a list that is still the
// list of measures; a longer text is a measure that contains a list.
const longestLead = 40

// An item is a sentence that a cell lists, with its number there, 0 for none.
type item struct {
	text   string
	number int
}

// part parts one row's measure into several; a single one is no list.
func (x *texts) part(m ledger.Measure) []ledger.Measure {
	actions, progress := x.items(m.Action), x.items(m.Text)
	if m.Action.Given() && m.Text.Given() && len(actions) != len(progress) {
		if len(actions) < 2 {
			x.found.Add(progressJoined(m.Text, len(progress)))
			return nil
		}
		progress = x.paired(m.Text, actions, progress)
	}
	several := make([]ledger.Measure, max(len(actions), len(progress)))
	for i := range several {
		one := m
		if m.Action.Given() {
			one.Action.Text = actions[i].text
		}
		if m.Text.Given() {
			one.Text.Text = progress[i].text
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
func (x *texts) items(v ledger.Value) []item {
	if !v.Given() {
		return nil
	}
	if list, ok := listmark.Parse(v.Text); ok {
		return x.fromList(v, list)
	}
	if _, _, ok := headed(v.Text); ok {
		return []item{{v.Text, 0}}
	}
	if lines, ok := listmark.Lines(v.Text); ok {
		return sentences(lines)
	}
	if lines, ok := listmark.Unmarked(v.Text); ok {
		return sentences(lines)
	}
	return []item{{v.Text, listmark.Number(v.Text)}}
}

// fromList are a list's items. A short lead goes with the first.
func (x *texts) fromList(v ledger.Value, list listmark.List) []item {
	if utf8.RuneCountInString(list.Lead) > longestLead {
		x.found.Add(listWasKept(v))
		return []item{{v.Text, 0}}
	}
	if list.Inside {
		x.notes.first("序号前面没有标点的，也从那里分条", v.At.Cell())
	}
	items := make([]item, len(list.Items))
	for i, text := range list.Items {
		items[i].text = sentence(x.closedItem(v, text))
		if list.Numbers != nil {
			items[i].number = list.Numbers[i]
		}
	}
	if list.Lead != "" {
		x.found.Add(leadWasKept(v))
		items[0].text = list.Lead + items[0].text
	}
	return items
}

// sentences are the lines of a cell without marks that number nothing in order.
func sentences(lines []string) []item {
	out := make([]item, len(lines))
	for i, line := range lines {
		out[i].number = listmark.Number(line)
		if rest, ok := listmark.CutLone(line); ok {
			line = rest
		}
		out[i].text = sentence(line)
	}
	return out
}
