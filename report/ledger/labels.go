package ledger

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/listmark"
)

// A labelled is a stretch of a cell under a label: 【整改措施】 or 整改进展：.
type labelled struct {
	field Field
	text  string
}

// unlabel takes the labels from the cells of a measure. Where one cell has both the
// measure and its progress under labels, or the progress alone after the measure, it
// becomes the two.
func (b *builder) unlabel(m *Measure) {
	one := &m.Text
	if !m.Text.Given() {
		one = &m.Action
	}
	if lead, parts := b.labels(one.Text); !m.Action.Given() || !m.Text.Given() {
		if action, progress, ok := bothOf(lead, parts); ok {
			m.Action, m.Text = Value{action, one.At}, Value{progress, one.At}
			return
		}
	}
	for _, v := range []*Value{&m.Action, &m.Text} {
		if lead, parts := b.labels(v.Text); lead == "" && len(parts) == 1 && parts[0].text != "" {
			v.Text = parts[0].text
		}
	}
}

// bothOf are measure and progress, where labels tell them apart without doubt.
func bothOf(lead string, parts []labelled) (action, progress string, ok bool) {
	if lead != "" && len(parts) == 1 && parts[0].field == FieldProgress {
		return lead, parts[0].text, true
	}
	if lead != "" || len(parts) != 2 {
		return "", "", false
	}
	if parts[0].field == FieldProgress {
		parts[0], parts[1] = parts[1], parts[0]
	}
	return parts[0].text, parts[1].text, parts[0].field == FieldAction && parts[1].field == FieldProgress
}

// labels parts a text at the labels at the beginning of its lines and sentences;
// lead is what stands before the first.
func (r *reader) labels(text string) (lead string, parts []labelled) {
	begin := 0
	end := func(at int) {
		stretch := strings.TrimFunc(text[begin:at], blank)
		if len(parts) == 0 {
			lead = stretch
		} else {
			parts[len(parts)-1].text = stretch
		}
	}
	free, line := true, true
	for i, c := range text {
		if free && !blank(c) {
			if field, size := r.labelAt(text[i:], line); size > 0 {
				end(i)
				parts = append(parts, labelled{field: field})
				begin = i + size
			}
			free, line = false, false
		}
		switch c {
		case '\n':
			free, line = true, true
		case '。', '；', ';', '！':
			free = true
		}
	}
	end(len(text))
	return lead, parts
}

// labelAt is the label with which a text begins, numbered or not, and its length
// with its brackets or colon. On a line of its own it needs neither.
func (r *reader) labelAt(text string, line bool) (Field, int) {
	text, ends := beginning(text)
	if !ends {
		return "", 0
	}
	rest, _ := listmark.CutLone(text)
	word, size := bracketedLabel(rest)
	if size == 0 {
		word, size = plainLabel(rest, line)
	}
	field := r.columns[plain(word)]
	if size == 0 || field != FieldAction && field != FieldProgress && field != FieldMeasure {
		return "", 0
	}
	return field, len(text) - len(rest) + size
}

// longestLabel is how many characters a label has at most with its number and marks.
const longestLabel = 24

// beginning is as much of a text as a label may take, and tells whether a label may
// end in it.
func beginning(text string) (head string, ends bool) {
	n := 0
	for i, c := range text {
		if n++; n > longestLabel {
			return text[:i], ends
		}
		switch c {
		case '：', ':', '\n', '】', ']', '］', '〕', '）', ')', '」', '〗':
			ends = true
		}
	}
	return text, ends
}

func bracketedLabel(text string) (word string, size int) {
	first, n := utf8.DecodeRuneInString(text)
	closing, ok := map[rune]string{'【': "】", '[': "]", '［': "］", '〔': "〕", '（': "）", '(': ")", '「': "」", '〖': "〗"}[first]
	at := strings.Index(text, closing)
	if !ok || at < 0 {
		return "", 0
	}
	rest := strings.TrimLeft(text[at+len(closing):], "：: ")
	return text[n:at], len(text) - len(rest)
}

func plainLabel(text string, line bool) (word string, size int) {
	at := strings.IndexAny(text, "：:\n")
	if at <= 0 || text[at] == '\n' && !line {
		return "", 0
	}
	_, n := utf8.DecodeRuneInString(text[at:])
	return text[:at], at + n
}
