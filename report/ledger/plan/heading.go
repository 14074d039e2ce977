package plan

import (
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// A Heading is the heading of a ledger's table: one row or two, 1-based.
type Heading struct {
	Top, Last int
	Columns   []Column
	Ticks     []Tick  // columns in which a mark tells the status
	Series    *Series // columns that tell one thing month by month; nil where there are none
	periods   []SeriesColumn
}

// A Column is a column below the heading with the field that it was taken for.
type Column struct {
	Col    int    // 1-based
	Text   string // its heading, without blanks
	Field  ledger.Field
	Sure   float64        // 0..1
	Named  ledger.Field   // the field that the heading alone names, whether it was taken for it or not
	Holds  []ledger.Field // what the column holds by its heading where that is several things, else nil
	Hidden bool           // a person who opens the sheet does not see it
}

// fields returns how many fields the heading names.
func (h Heading) fields() int {
	n := 0
	for _, c := range h.Columns {
		if c.Field != "" {
			n++
		}
	}
	return n
}

// exact returns how many fields the heading names by their own words.
func (h Heading) exact() int {
	n := 0
	for _, c := range h.Columns {
		if c.Field != "" && c.Sure >= words.Exact {
			n++
		}
	}
	return n
}

// isEnough reports whether the heading can be a ledger's: it names a measure's text,
// and another field to which measures belong or which judges them.
func (h Heading) isEnough() bool {
	fields := h.fields()
	if h.Series != nil {
		fields -= len(h.Series.Columns) - 1
	}
	return h.HasAny(ledger.TextFields) && fields >= 2 && (h.HasAny(ledger.TitleFields) || fields >= 3)
}

// HasAny reports whether any of the fields has a column.
func (h Heading) HasAny(fields []ledger.Field) bool {
	return slices.ContainsFunc(fields, func(f ledger.Field) bool { return h.Column(f) > 0 })
}

// Column returns the 1-based column of a field, 0 where there is none.
func (h Heading) Column(f ledger.Field) int { return h.For(f).Col }

// For returns the first column of a field, the zero Column where there is none.
func (h Heading) For(f ledger.Field) Column {
	for _, c := range h.Columns {
		if c.Field == f {
			return c
		}
	}
	return Column{}
}

// FieldAt returns the field of a 1-based column, empty for one that is not read.
func (h Heading) FieldAt(col int) ledger.Field {
	for _, c := range h.Columns {
		if c.Col == col {
			return c.Field
		}
	}
	return ""
}

// IsOneOfMany reports whether a column is one of those of ticks or of a series, which are
// read together.
func (h Heading) IsOneOfMany(c Column) bool {
	return c.Field == ledger.FieldStatus && h.Ticks != nil || h.Series != nil && c.Field == h.Series.Field
}

// headingTexts are what the cells of a column's heading say: the lower one, and both
// together.
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

// LeftOut reports whether an office's mapping says that the column is none.
func (c Column) LeftOut() bool { return c.Field == "" && c.Named == "" && c.Sure == words.Mapped }
