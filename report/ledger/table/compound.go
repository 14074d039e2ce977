package table

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/words"
)

// parts are what one cell holds of several fields.
type parts map[ledger.Field]string

// A parting parts the texts of one column in one way; ok is false for a text that it
// does not part without doubt.
type parting func(text string) (p parts, ok bool)

// partColumns parts the columns that hold several things into their fields, each where
// one way parts all its cells. What it can't part stays whole and is told.
func (r *reader) partColumns() {
	for _, c := range slices.Clone(r.Plan.Heading.Columns) {
		place, read := r.place(c)
		holds := r.free(c)
		if !read || len(holds) < 2 {
			continue
		}
		cells := r.filled(place)
		if parted := r.partAll(c, holds, cells); parted != nil {
			r.setParts(c, place, cells, parted)
		}
	}
}

// place returns the place of a column's cells in a record; ok is false where the column
// is not read.
func (r *reader) place(c plan.Column) (place int, ok bool) {
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
func (r *reader) free(c plan.Column) []ledger.Field {
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
		case r.isCompound(c):
			return nil
		}
	}
	return free
}

// isCompound reports whether the heading itself names several fields.
func (r *reader) isCompound(c plan.Column) bool { return c.Holds != nil && c.Field != "" }

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
func (r *reader) partAll(c plan.Column, holds []ledger.Field, cells []*grid.Cell) []parts {
	ways := []parting{r.byLabels(c, holds)}
	if r.isCompound(c) {
		ways = append(ways, r.byNature(holds), r.byLines(holds))
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

// setParts puts what the cells of a column hold into the columns of the fields, which
// the table gets where it has none.
func (r *reader) setParts(c plan.Column, place int, cells []*grid.Cell, parted []parts) {
	delete(r.index, c.Field)
	of := map[*grid.Cell]map[ledger.Field]*grid.Cell{}
	var fields []ledger.Field
	for i, cell := range cells {
		of[cell] = map[ledger.Field]*grid.Cell{}
		for f, text := range parted[i] {
			of[cell][f] = &grid.Cell{Row: cell.Row, Col: cell.Col, Text: text}
			if !slices.Contains(fields, f) {
				fields = append(fields, f)
			}
		}
	}
	slices.SortFunc(fields, func(a, b ledger.Field) int { return slices.Index(ledger.Fields, a) - slices.Index(ledger.Fields, b) })
	for _, f := range fields {
		r.index[f] = r.addColumn()
		for i := range r.Records {
			rec := &r.Records[i]
			rec.cells[r.index[f]] = of[rec.cells[place]][f]
		}
	}
	for i := range r.Records {
		r.Records[i].cells[place] = nil
	}
	r.showAs(c, fields[0])
	at := slices.IndexFunc(parted, func(p parts) bool { return len(p) > 1 })
	r.Plan.Note(fmt.Sprintf("“%s”一列分开读取：%s，如%s“%s”。", c.Text, listed(fields),
		a1.Cell(int(cells[at].Row), int(cells[at].Col)), hanzi.Clip(strings.Join(strings.Fields(cells[at].Text), " "), quoteLength)))
}

// showAs lets a column that was none be shown as that of a field.
func (r *reader) showAs(c plan.Column, f ledger.Field) {
	if c.Field != "" {
		return
	}
	columns := r.Plan.Heading.Columns
	i := slices.IndexFunc(columns, func(other plan.Column) bool { return other.Col == c.Col })
	columns[i].Field, columns[i].Sure = f, words.Contains
	r.Plan.Reading.Columns = r.Plan.Heading.Readings()
}

func listed(fields []ledger.Field) string {
	var b strings.Builder
	for i, f := range fields {
		if i > 0 {
			b.WriteString("、")
		}
		b.WriteString(string(f))
	}
	return b.String()
}
