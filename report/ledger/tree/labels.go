package tree

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// A labelled is a stretch of a cell under a label: 【整改措施】 or 整改进展：.
type labelled struct {
	field ledger.Field
	text  string
}

// unlabel takes the labels from the cells of a measure. Where one cell has both the
// measure and its progress under labels, or the progress alone after the measure, it
// becomes the two.
func unlabel(m *ledger.Measure, headings *words.Headings) {
	one, other := &m.Text, &m.Action
	if !m.Text.Given() {
		one, other = other, one
	}
	lead, parts := partAtLabels(one.Text, headings)
	if !other.Given() {
		if action, progress, ok := bothOf(lead, parts); ok {
			m.Action, m.Text = ledger.Value{Text: action, At: one.At}, ledger.Value{Text: progress, At: one.At}
			return
		}
	}
	cutLabel(one, lead, parts)
	lead, parts = partAtLabels(other.Text, headings)
	cutLabel(other, lead, parts)
}

// cutLabel cuts the label from a value that is all behind one.
func cutLabel(v *ledger.Value, lead string, parts []labelled) {
	if lead == "" && len(parts) == 1 && parts[0].text != "" {
		v.Text = parts[0].text
	}
}

// bothOf returns measure and progress, where labels tell them apart without doubt.
func bothOf(lead string, parts []labelled) (action, progress string, ok bool) {
	if lead != "" && len(parts) == 1 && parts[0].field == ledger.FieldProgress {
		return lead, parts[0].text, true
	}
	if lead != "" || len(parts) != 2 {
		return "", "", false
	}
	if parts[0].field == ledger.FieldProgress {
		parts[0], parts[1] = parts[1], parts[0]
	}
	return parts[0].text, parts[1].text, parts[0].field == ledger.FieldAction && parts[1].field == ledger.FieldProgress
}

// partAtLabels parts a text at the labels at the beginning of its lines and sentences;
// lead is what stands before the first.
func partAtLabels(text string, headings *words.Headings) (lead string, parts []labelled) {
	begin := 0
	end := func(at int) {
		stretch := hanzi.Trim(text[begin:at])
		if len(parts) == 0 {
			lead = stretch
		} else {
			parts[len(parts)-1].text = stretch
		}
	}
	free, line := true, true
	for i, c := range text {
		if free && !hanzi.IsBlank(c) {
			if field, size := labelAt(text[i:], line, headings); size > 0 {
				end(i)
				parts = append(parts, labelled{field: field})
				begin = i + size
			}
			free, line = false, false
		}
		switch {
		case hanzi.IsHan(c): // most are
		case c == '\n':
			free, line = true, true
		case strings.ContainsRune(hanzi.Stops+hanzi.Semicolons, c):
			free = true
		}
	}
	end(len(text))
	return lead, parts
}

// labelAt returns the label with which a text begins, numbered or not, and its length
// with its brackets or colon. On a line of its own it needs neither.
func labelAt(text string, line bool, headings *words.Headings) (ledger.Field, int) {
	text, ends := beginning(text)
	if !ends {
		return "", 0
	}
	rest := listmark.CutFirst(text)
	word, size := bracketedLabel(rest)
	if size == 0 {
		word, size = plainLabel(rest, line)
	}
	field, _ := headings.Word(word)
	if size == 0 || field != ledger.FieldAction && field != ledger.FieldProgress && field != ledger.FieldMeasure {
		return "", 0
	}
	return field, len(text) - len(rest) + size
}

// longestLabel is how many characters a label has at most with its number and marks.
const longestLabel = 24

// beginning returns as much of a text as a label may take, and reports whether a label may
// end in it.
func beginning(text string) (head string, ends bool) {
	n := 0
	for i, c := range text {
		if n++; n > longestLabel {
			return text[:i], ends
		}
		ends = ends || !hanzi.IsHan(c) && strings.ContainsRune(hanzi.Colons+hanzi.LabelClosers+"\n", c)
	}
	return text, ends
}

func bracketedLabel(text string) (word string, size int) {
	first, n := utf8.DecodeRuneInString(text)
	i := strings.IndexRune(hanzi.LabelOpeners, first)
	if i < 0 {
		return "", 0
	}
	closer, width := utf8.DecodeRuneInString(hanzi.LabelClosers[i:])
	at := strings.IndexRune(text, closer)
	if at < 0 {
		return "", 0
	}
	rest := strings.TrimLeft(text[at+width:], hanzi.Colons+" ")
	return text[n:at], len(text) - len(rest)
}

func plainLabel(text string, line bool) (word string, size int) {
	at := strings.IndexAny(text, hanzi.Colons+"\n")
	if at <= 0 || text[at] == '\n' && !line {
		return "", 0
	}
	_, n := utf8.DecodeRuneInString(text[at:])
	return text[:at], at + n
}
