package ledger

import (
	"slices"
	"strings"

	"tongbao/report/ledger/grid"
)

// A heading is the heading of a ledger's table: one row or two.
type heading struct {
	top, last int // rows, 1-based
	columns   []column
	ticks     []tick // columns in which a mark tells the status
}

// A column is a column below the heading with the field that it was taken for.
type column struct {
	col   int // 1-based
	text  string
	field Field
	sure  float64
}

func (r *reader) headingOf(rows []grid.Line) heading {
	h := heading{top: rows[0].Row, last: rows[len(rows)-1].Row}
	taken := map[Field]int{}
	for col := 1; col <= max(len(rows[0].Cells), len(rows[len(rows)-1].Cells)); col++ {
		c, ok := r.columnOf(rows, col)
		if !ok {
			continue
		}
		if i, twice := taken[c.field]; twice && c.field != "" {
			c = r.settleTwo(&h, i, c, taken)
		}
		if c.field != "" {
			taken[c.field] = len(h.columns)
		}
		h.columns = append(h.columns, c)
	}
	h.takeTicks(r.ticksOf(h))
	return h
}

// settleTwo settles two columns of one field: one whose words have another meaning
// beside the first takes that; else the surer one keeps the field, else the first.
func (r *reader) settleTwo(h *heading, i int, c column, taken map[Field]int) column {
	if other, ok := r.beside(c.text, taken); ok {
		c.field = other
		return c
	}
	if other, ok := r.beside(h.columns[i].text, taken); ok {
		h.columns[i].field = other
		taken[other] = i
		return c
	}
	if c.sure > h.columns[i].sure {
		h.columns[i].field = ""
		return c
	}
	c.field = ""
	return c
}

// beside is the field for which a heading is taken that another one leaves no
// room: 完成时间 is the deadline, and beside 完成时限 the day of completion.
func (r *reader) beside(text string, taken map[Field]int) (Field, bool) {
	word := plain(text)
	for field, words := range r.vocabulary.Beside {
		if _, gone := taken[field]; !gone && slices.Contains(words, word) {
			return field, true
		}
	}
	return "", false
}

// columnOf is the column by what its heading cells say: the lower one, both
// together, the upper one; whichever is known best.
func (r *reader) columnOf(rows []grid.Line, col int) (column, bool) {
	upper, lower := rows[0].At(col), rows[len(rows)-1].At(col)
	if upper == lower {
		upper = nil
	}
	texts := headingTexts(upper, lower)
	if len(texts) == 0 {
		return column{}, false
	}
	c := column{col: col, text: strings.Join(strings.Fields(texts[0]), "")}
	for _, text := range texts {
		if field, sure := r.fieldOf(text); sure > c.sure {
			c.field, c.sure = field, sure
		}
	}
	return c, true
}

func headingTexts(upper, lower *grid.Cell) []string {
	switch {
	case upper == nil && lower == nil:
		return nil
	case upper == nil:
		return []string{lower.Text}
	case lower == nil:
		return []string{upper.Text}
	}
	return []string{lower.Text, upper.Text + lower.Text}
}

// Sureness of a heading's field.
const (
	saved     = 1.0  // a mapping says so
	exactly   = 0.95 // the vocabulary has the heading
	containsA = 0.7  // the heading contains one of its words
)

// leastContained is how many characters a word has at least that is looked for
// inside a longer heading; shorter ones, like 问题, stand in too many.
const leastContained = 3

// fieldOf is the field of a heading and how sure that is, 0 for an unknown one.
func (r *reader) fieldOf(text string) (Field, float64) {
	if len(text) > longestHeading {
		return "", 0
	}
	known, ok := r.guesses[text]
	if !ok {
		known.field, known.sure = r.guess(text)
		r.guesses[text] = known
	}
	return known.field, known.sure
}

// longestHeading is the bytes of the longest text that may be a column's heading.
const longestHeading = 90

// A guess is what a heading was taken for.
type guess struct {
	field Field
	sure  float64
}

func (r *reader) guess(text string) (Field, float64) {
	if field, ok := r.mapped(text); ok {
		return field, saved
	}
	word := plain(text)
	if field, ok := r.columns[word]; ok {
		return field, exactly
	}
	return r.containedField(word)
}

func (r *reader) mapped(text string) (Field, bool) {
	for _, key := range []string{text, plain(text)} {
		if field, ok := r.options.Mapping[key]; ok {
			return field, true
		}
	}
	return "", false
}

// containedField is the field of the longest word inside a heading. One that
// names measure and progress both is a column of both.
func (r *reader) containedField(heading string) (Field, float64) {
	longest, field := 0, Field("")
	has := map[Field]bool{}
	for word, f := range r.columns {
		n := len([]rune(word))
		if n < leastContained || !strings.Contains(heading, word) {
			continue
		}
		has[f] = true
		if n > longest || n == longest && f < field {
			longest, field = n, f
		}
	}
	switch {
	case longest == 0:
		return "", 0
	case has[FieldAction] && has[FieldProgress]:
		return FieldMeasure, containsA
	}
	return field, containsA
}

// fields is how many fields the heading names.
func (h heading) fields() int {
	n := 0
	for _, c := range h.columns {
		if c.field != "" {
			n++
		}
	}
	return n
}

// enough tells whether the heading can be a ledger's: it names a measure's text,
// and another field to which measures belong or which judges them.
func (h heading) enough() bool {
	return h.hasAny(measureFields) && h.fields() >= 2 &&
		(h.hasAny(structural) || h.fields() >= 3)
}

func (h heading) hasAny(fields []Field) bool {
	return slices.ContainsFunc(fields, func(f Field) bool { return h.column(f) > 0 })
}

// column is the 1-based column of a field, 0 where there is none.
func (h heading) column(f Field) int {
	for _, c := range h.columns {
		if c.field == f {
			return c.col
		}
	}
	return 0
}
