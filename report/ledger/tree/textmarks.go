package tree

import (
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// ofMeasure returns the states that a measure's cells say, with the value of that which
// does: one, or one for each item that it lists; nil where they say none.
func (x textMarks) ofMeasure(m *ledger.Measure) (*ledger.Value, []words.TextMark) {
	for _, v := range []*ledger.Value{&m.Text, &m.Action} {
		if marks := x.ofText(v.Text); marks != nil {
			return v, marks
		}
	}
	return &m.Text, nil
}

func (x textMarks) ofText(text string) []words.TextMark {
	items := listed(text)
	if len(items) < 2 {
		return x.one(text, x.marks.Of)
	}
	var marks []words.TextMark
	later := false // an item behind the first has a mark
	for i, item := range items {
		if mark, ok := x.marks.Of(item); ok {
			marks, later = append(marks, mark), later || i > 0
		}
	}
	switch {
	case len(marks) == len(items):
		return marks
	case later:
		return nil
	}
	return x.one(text, x.marks.Ahead)
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

// one reads the mark of a text, which may begin with a number or with the label
// 整改状态：. The label goes with the mark.
func (x textMarks) one(text string, read func(string) (words.TextMark, bool)) []words.TextMark {
	rest, _ := listmark.CutLone(text)
	number := len(text) - len(rest)
	label := x.statusLabel(rest)
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
func (x textMarks) statusLabel(text string) int {
	label, rest, found := strings.Cut(strings.ReplaceAll(text, ":", "："), "：")
	if field, _ := x.headings.Word(label); !found || field != ledger.FieldStatus {
		return 0
	}
	return len(text) - len(rest)
}

// without returns a text without the mark in brackets, unless it has nothing else.
func without(text string, mark words.TextMark) string {
	rest := hanzi.Trim(text[:mark.From] + text[mark.To:])
	if mark.To == 0 || strings.Trim(rest, hanzi.Stops+hanzi.Semicolons) == "" {
		return text
	}
	return rest
}
