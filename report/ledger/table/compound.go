package table

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
)

// parts are what one cell holds of several fields.
type parts map[ledger.Field]string

// A parting parts the texts of one column in one way; ok is false for a text that it
// does not part without doubt.
type parting func(text string) (p parts, ok bool)

// A columnParter parts the columns of one table.
type columnParter struct {
	*reader
	texts textParter
}

func newColumnParter(r *reader) *columnParter {
	return &columnParter{r, textParter{r.lex, r.Plan.Legend}}
}

// partColumns parts the columns that hold several things into their fields, each where
// one way parts all its cells. What it can't part stays whole and is told.
func (r *columnParter) partColumns() {
	for _, c := range slices.Clone(r.Plan.Heading.Columns) {
		place, read := r.place(c)
		holds := r.free(c)
		if !read || len(holds) < 2 || c.Holds == nil && !r.beginsWithLabel(place) {
			continue
		}
		cells := r.filled(place)
		if parted := r.partAll(c, holds, cells); parted != nil {
			r.setParts(c, place, cells, parted)
		}
	}
}

// beginsWithLabel reports whether the first text of a column has a label: all have one in
// a column of one field by its heading that is parted, and most have none.
func (r *columnParter) beginsWithLabel(place int) bool {
	for i := range r.Records {
		if c := r.Records[i].cells[place]; r.Records[i].Banner == nil && !c.IsBlank() {
			return strings.ContainsAny(c.Text, hanzi.Colons)
		}
	}
	return false
}

// place returns the place of a column's cells in a record; ok is false where the column
// is not read.
func (r *columnParter) place(c plan.Column) (place int, ok bool) {
	if c.Field == "" {
		place, ok = r.loose[c.Col]
		return place, ok
	}
	place, ok = r.index[c.Field]
	return place, ok && r.Plan.Heading.Column(c.Field) == c.Col
}

// responsible are the fields of who answers for a measure.
var responsible = []ledger.Field{ledger.FieldLeader, ledger.FieldOffice, ledger.FieldSupporters, ledger.FieldPerson}

// free returns the fields of what a column may hold that no other column has; nil where
// one that its heading names has its own.
func (r *columnParter) free(c plan.Column) []ledger.Field {
	holds := c.Holds
	if holds == nil && slices.Contains(responsible, c.Field) {
		holds = responsible
	}
	var free []ledger.Field
	for _, f := range holds {
		if f == ledger.FieldProgress && !r.Has(ledger.FieldStatus) {
			f = ledger.FieldStatus // 整改时限及完成情况
		}
		switch {
		case f == c.Field || !r.Has(f):
			free = append(free, f)
		case isCompound(c):
			return nil
		}
	}
	return free
}

// isCompound reports whether the heading itself names several fields.
func isCompound(c plan.Column) bool { return c.Holds != nil && c.Field != "" }

// filled returns the cells of a place that have a text, each once.
func (t *Table) filled(place int) []*grid.Cell {
	var cells []*grid.Cell
	seen := map[*grid.Cell]bool{}
	for i := range t.Records {
		c := t.Records[i].cells[place]
		if t.Records[i].Banner == nil && !c.IsBlank() && !seen[c] {
			seen[c] = true
			cells = append(cells, c)
		}
	}
	return cells
}

// partAll returns the parts of a column's cells by the first of the ways that parts all
// of them; nil where none does.
func (r *columnParter) partAll(c plan.Column, holds []ledger.Field, cells []*grid.Cell) []parts {
	ways := []parting{r.texts.byLabels(c, holds)}
	if isCompound(c) {
		ways = append(ways, r.texts.byNature(holds), r.texts.byLines(holds))
	}
	var failed *grid.Cell
	most := -1
	for _, way := range ways {
		parted, first := partedBy(way, cells)
		switch {
		case first == nil && isParted(parted):
			return parted
		case first == nil:
			return nil // each cell has one thing alone
		case len(parted) > most:
			failed, most = first, len(parted)
		}
	}
	if c.Holds != nil && len(cells) > 0 && !strings.ContainsAny(c.Text, hanzi.RemarkOpeners) {
		r.src.Found.Add(columnWhole(r.src.Value(r.Plan.Sheet, failed), c))
	}
	return nil
}

// partedBy parts cells in one way, down to the first that it does not part.
func partedBy(way parting, cells []*grid.Cell) (parted []parts, failed *grid.Cell) {
	for _, c := range cells {
		p, ok := way(hanzi.Trim(c.Text))
		if !ok {
			return parted, c
		}
		parted = append(parted, p)
	}
	return parted, nil
}

// isParted reports whether some cell has several fields.
func isParted(all []parts) bool {
	return slices.ContainsFunc(all, func(p parts) bool { return len(p) > 1 })
}
