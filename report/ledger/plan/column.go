package plan

import (
	"slices"
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
	holds []ledger.Field
}

func newHeadings(lex *words.Lexicon, mapping map[string]ledger.Field) *headings {
	return &headings{lex: lex, mapping: mapping, known: map[string]guess{}}
}

// of returns what a heading is taken for; how sure that is, is 0 for an unknown one.
func (h *headings) of(text string) guess {
	if len(text) > words.LongestHeading {
		return guess{}
	}
	g, met := h.known[text]
	if !met {
		g = h.guess(text)
		h.known[text] = g
	}
	return g
}

func (h *headings) guess(text string) guess {
	for _, key := range []string{text, words.Plain(text)} {
		if field, ok := h.mapping[key]; ok {
			g := guess{field: field, sure: words.Mapped}
			if holds := h.holds(text); slices.Contains(holds, field) {
				g.holds = holds
			}
			return g
		}
	}
	field, sure := h.lex.Headings.Field(text)
	holds := h.holds(text)
	if sure != words.Exact && holds != nil && !h.lex.Headings.Assigns(text) {
		field, sure = mainOf(holds), words.Contains
	}
	return guess{field, sure, holds}
}

// holds returns the several fields of what a column has by its heading, nil for one.
func (h *headings) holds(text string) []ledger.Field {
	if h.lex.Headings.Assigns(text) {
		return words.Assigned
	}
	return h.lex.Headings.Several(text)
}

// mainOf returns the field for which a column of several things is taken as long as they
// are not parted: the measure that it has, else what its heading names first.
func mainOf(holds []ledger.Field) ledger.Field {
	for _, f := range holds {
		if f == ledger.FieldAction || f == ledger.FieldMeasure {
			return f
		}
	}
	return holds[0]
}

// heading returns the heading that a row, or two, would be.
func (h *headings) heading(rows []grid.Line) Heading {
	heading := Heading{Top: rows[0].Row, Last: rows[len(rows)-1].Row}
	taken := map[ledger.Field]int{}
	for col := 1; col <= max(len(rows[0].Cells), len(rows[len(rows)-1].Cells)); col++ {
		c, ok := h.column(rows, col)
		if !ok {
			continue
		}
		if p, ok := h.period(heading, rows, c); ok {
			heading.periods = append(heading.periods, p)
			c.Field, c.Sure, c.Named = "", 0, ""
		}
		if i, twice := taken[c.Field]; twice && c.Field != "" {
			c = h.settleTwo(&heading, i, c, taken)
		}
		if c.Field != "" {
			taken[c.Field] = len(heading.Columns)
		}
		heading.Columns = append(heading.Columns, c)
	}
	h.takeHelper(&heading)
	heading.takeTicks(h.ticks(heading, rows))
	heading.takeSeries()
	return heading
}

// period returns the time of which a column has the progress, unless a mapping says
// that the column is something else.
func (h *headings) period(heading Heading, rows []grid.Line, c Column) (SeriesColumn, bool) {
	if c.Sure == words.Mapped && c.Field != ledger.FieldProgress || len(c.Text) > words.LongestHeading {
		return SeriesColumn{}, false
	}
	s := SeriesColumn{Col: c.Col}
	if above := rows[0].At(c.Col); !above.IsBlank() {
		s.above = above.Text
	} else if n := len(heading.periods); n > 0 && heading.periods[n-1].Col == c.Col-1 {
		s.above = heading.periods[n-1].above // which stands over the first of them alone
	}
	var ok bool
	s.Period, ok = h.lex.Headings.Period(s.above, c.Text)
	return s, ok
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
		if g := h.of(text); g.sure > c.Sure {
			c.Field, c.Sure = g.field, g.sure
		}
	}
	alone := h.of(c.Text)
	c.Named, c.Holds = alone.field, alone.holds
	return c, true
}
