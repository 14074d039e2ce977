// Package plan recognises what is where in a workbook: what each sheet is for, which
// tables a ledger's sheets have, which rows are their headings, and which column
// holds which field. Its product, a list of Plans, says how the rows are to be read;
// it reads none of them itself.
package plan

import (
	"slices"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// A Plan is what a sheet, or a table on a ledger's sheet, was recognised as.
type Plan struct {
	Sheet   *grid.Sheet
	Role    ledger.Role
	Heading Heading      // of a ledger's table
	Above   []*grid.Cell // the rows across the table right above its heading, in order
	Last    int          // the table's last row, 1-based; 0 where it goes to the sheet's end
	Legend  words.Legend // what the sheet says of its marks
	Name    ledger.Value // what the sheet stands for by its name or title
	Office  bool         // Name is the office that keeps the sheet
	Reading ledger.Reading
}

// Note adds a Chinese sentence to what a person is told of the plan.
func (p *Plan) Note(sentence string) { p.Reading.Notes = append(p.Reading.Notes, sentence) }

// Rows calls yield for each row of the table's body. A Line's Cells are good until
// the next call.
func (p *Plan) Rows(yield func(grid.Line) bool) {
	for l := range p.Sheet.Lines {
		if l.Row <= p.Heading.Last {
			continue
		}
		if p.Last > 0 && l.Row > p.Last || !yield(l) {
			return
		}
	}
}

// Top returns the first row that belongs to the table, a title above its heading
// included.
func (p *Plan) Top() int {
	if len(p.Above) > 0 {
		return int(p.Above[0].Row)
	}
	return p.Heading.Top
}

// Covers reports whether a row belongs to the table or the titles above it.
func (p *Plan) Covers(row int) bool {
	return row >= p.Top() && (p.Last == 0 || row <= p.Last)
}

// CountSheets returns how many sheets make the ledger.
func CountSheets(plans []*Plan) int {
	sheets := map[*grid.Sheet]bool{}
	for _, p := range plans {
		if p.Role == ledger.RoleLedger {
			sheets[p.Sheet] = true
		}
	}
	return len(sheets)
}

// HasLedger reports whether any of the plans is of a ledger's table.
func HasLedger(plans []*Plan) bool {
	return slices.ContainsFunc(plans, func(p *Plan) bool { return p.Role == ledger.RoleLedger })
}

// Recognise returns the plans of a workbook, in the order of its sheets and tables.
// Headings are looked up in mapping first, by their text as it stands or as words
// compare it; "" leaves a column out.
func Recognise(book *grid.Workbook, lex *words.Lexicon, mapping map[string]ledger.Field, src cells.Source) []*Plan {
	r := recogniser{lex: lex, headings: newHeadings(lex, mapping), src: src}
	plans := make([]*Plan, len(book.Sheets))
	for i, sheet := range book.Sheets {
		plans[i] = r.sheet(sheet)
	}
	if !HasLedger(plans) {
		r.lookAgain(plans)
	}
	onlyDetail(plans)
	var all []*Plan
	for _, p := range plans {
		tables := r.tables(p)
		legend := r.legend(tables)
		for _, p := range tables {
			p.Legend = legend
			r.columnsByContent(p)
			r.tellHidden(p)
			r.tellCovered(p)
			p.describe()
		}
		all = append(all, tables...)
	}
	r.nameSheets(all)
	return all
}

// columnsByContent settles what the cells of columns tell and their headings do not.
func (r *recogniser) columnsByContent(p *Plan) {
	if p.Role != ledger.RoleLedger {
		return
	}
	if p.Heading.Series == nil {
		r.statusByContent(p)
		p.Heading.takeSeries()
		p.Heading.nameSeries()
	}
	r.seriesByContent(p)
}

// describe fills in the reading.
func (p *Plan) describe() {
	p.Reading.Role = p.Role
	rows := p.Sheet.Rows
	if len(rows) == 0 {
		return
	}
	p.Reading.FirstRow, p.Reading.LastRow = rows[0].Number, rows[len(rows)-1].Number
	if p.Last > 0 {
		p.Reading.LastRow = p.Last
	}
	if p.Role != ledger.RoleLedger {
		p.Reading.TableRows = tableRows(rows)
		return
	}
	p.Reading.HeadingRow = p.Heading.Last
	if p.Heading.Top < p.Heading.Last {
		p.Reading.HeadingTop = p.Heading.Top
	}
	p.Reading.FirstRow = min(p.Heading.Last+1, p.Reading.LastRow)
	p.Reading.Columns = p.Heading.Readings()
	if ignored := p.Heading.ignored(); len(ignored) > 0 {
		p.Note("没有读取的列：" + strings.Join(ignored, "、") + "。")
	}
}

// leastCells is from how many texts on a row may be one of a table.
const leastCells = 3

// tableRows returns how many rows may be those of a table.
func tableRows(rows []grid.Row) int {
	n := 0
	for _, row := range rows {
		if len(row.Cells) >= leastCells {
			n++
		}
	}
	return n
}

// Readings tell what the columns were taken for.
func (h Heading) Readings() []ledger.ColumnReading {
	var readings []ledger.ColumnReading
	for _, c := range h.Columns {
		readings = append(readings, ledger.ColumnReading{Column: a1.Column(c.Col), Heading: c.Text, Field: c.Field, Sure: c.Sure})
	}
	return readings
}

// ignored returns the headings of the columns that are not read, each once. What becomes
// of one that holds several things is told when its rows are read.
func (h Heading) ignored() []string {
	var texts []string
	for _, c := range h.Columns {
		if c.Field == "" && c.Holds == nil && !slices.Contains(texts, c.Text) {
			texts = append(texts, c.Text)
		}
	}
	return texts
}
