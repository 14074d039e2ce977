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

// setParts puts what the cells of a column hold into the columns of the fields, which
// the table gets where it has none.
func (r *columnParter) setParts(c plan.Column, place int, cells []*grid.Cell, parted []parts) {
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
func (r *columnParter) showAs(c plan.Column, f ledger.Field) {
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
