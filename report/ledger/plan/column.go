package plan

import (
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// headings tells the fields of the columns of one workbook, by an office's own
// mapping first and else by the lexicon.
type headings struct {
	lex     *words.Lexicon
	mapping map[string]ledger.Field
	known   map[string]guess // headings met before
}

// A guess is what a heading was taken for, and how sure.
type guess struct {
	field ledger.Field
	sure  float64
}

func newHeadings(lex *words.Lexicon, mapping map[string]ledger.Field) *headings {
	return &headings{lex: lex, mapping: mapping, known: map[string]guess{}}
}

// field returns the field of a heading and how sure that is, 0 for an unknown one.
func (h *headings) field(text string) (ledger.Field, float64) {
	if len(text) > words.LongestHeading {
		return "", 0
	}
	g, met := h.known[text]
	if !met {
		g = h.guess(text)
		h.known[text] = g
	}
	return g.field, g.sure
}

func (h *headings) guess(text string) guess {
	for _, key := range []string{text, words.Plain(text)} {
		if field, ok := h.mapping[key]; ok {
			return guess{field, words.Mapped}
		}
	}
	field, sure := h.lex.Headings.Field(text)
	return guess{field, sure}
}

// of returns the heading that a row, or two, would be.
func (h *headings) of(rows []grid.Line) Heading {
	heading := Heading{Top: rows[0].Row, Last: rows[len(rows)-1].Row}
	taken := map[ledger.Field]int{}
	for col := 1; col <= max(len(rows[0].Cells), len(rows[len(rows)-1].Cells)); col++ {
		c, ok := h.column(rows, col)
		if !ok {
			continue
		}
		if i, twice := taken[c.Field]; twice && c.Field != "" {
			c = h.settleTwo(&heading, i, c, taken)
		}
		if c.Field != "" {
			taken[c.Field] = len(heading.Columns)
		}
		heading.Columns = append(heading.Columns, c)
	}
	heading.takeTicks(h.ticks(heading, rows))
	return heading
}

// column returns the column by what its heading cells say: the lower one, both
// together, the upper one; whichever is known best.
func (h *headings) column(rows []grid.Line, col int) (Column, bool) {
	upper, lower := rows[0].At(col), rows[len(rows)-1].At(col)
	if upper == lower {
		upper = nil
	}
	texts := headingTexts(upper, lower)
	if len(texts) == 0 {
		return Column{}, false
	}
	c := Column{Col: col, Hidden: rows[0].HidesColumn(col), Text: strings.Join(strings.Fields(texts[0]), "")}
	for _, text := range texts {
		if field, sure := h.field(text); sure > c.Sure {
			c.Field, c.Sure = field, sure
		}
	}
	c.Named, _ = h.field(c.Text)
	return c, true
}

// settleTwo settles two columns of one field: a visible one wins over a hidden one; one
// whose words have another meaning beside the first takes that; else the surer one keeps
// the field, else the first.
func (h *headings) settleTwo(heading *Heading, i int, c Column, taken map[ledger.Field]int) Column {
	if c.Hidden != heading.Columns[i].Hidden {
		return h.settleHidden(heading, i, c, taken)
	}
	if other, ok := h.beside(c.Text, taken); ok {
		c.Field = other
		return c
	}
	if other, ok := h.beside(heading.Columns[i].Text, taken); ok {
		heading.Columns[i].Field = other
		taken[other] = i
		return c
	}
	if c.Sure > heading.Columns[i].Sure {
		heading.Columns[i].Field = ""
		return c
	}
	c.Field = ""
	return c
}

// settleHidden settles two columns of one field of which one is hidden: that one takes
// another meaning of its words, if they have one, and has else none.
func (h *headings) settleHidden(heading *Heading, i int, c Column, taken map[ledger.Field]int) Column {
	if c.Hidden {
		c.Field, _ = h.beside(c.Text, taken)
		return c
	}
	first := &heading.Columns[i]
	other, ok := h.beside(first.Text, taken)
	if first.Field = other; ok {
		taken[other] = i
	}
	return c
}

// beside returns the field that a heading means where another column has the one
// that it names, if that is still free.
func (h *headings) beside(text string, taken map[ledger.Field]int) (ledger.Field, bool) {
	field, ok := h.lex.Headings.Beside(text)
	if _, gone := taken[field]; !ok || gone {
		return "", false
	}
	return field, true
}
