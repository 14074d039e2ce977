package delimited

import (
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
)

// A reader makes the rows of a sheet of records, numbered as in a spreadsheet that opens
// the file: blank lines count, lines inside a field do not.
type reader struct {
	content
	scan   scanner
	sheet  *grid.Sheet
	budget *grid.Budget
	number int // of the row in hand
	shape  shape

	faults  finding.List
	tooMuch bool // there are more faults than are told of a file
}

// longestField is the most bytes that a spreadsheet's cell can hold: 32,767
// characters. A longer field means that a quotation mark is missing.
const longestField = 4 * 32767

func (r *reader) read(at int) error {
	for at < len(r.text) {
		rec := r.scan.record(at)
		if err := r.add(rec); err != nil {
			return err
		}
		r.tellDamage(rec)
		at = rec.next
	}
	return nil
}

func (r *reader) add(rec record) error {
	r.number++
	if r.number > a1.MaxRows || len(rec.fields) > a1.MaxColumns {
		return tooLarge()
	}
	row := grid.Row{Number: r.number}
	for i, f := range rec.fields {
		text := f.show(r.text)
		if strings.TrimSpace(text) == "" {
			continue
		}
		if len(text) > longestField {
			return openQuote(r.here(i))
		}
		text = r.said(text, f.how, i)
		if !r.budget.Cell(text) {
			return tooLarge()
		}
		if text != "" {
			row.Cells = append(row.Cells, grid.Cell{Row: int32(r.number), Col: int32(i + 1), Text: text})
		}
	}
	if len(row.Cells) > 0 {
		r.sheet.Rows = append(r.sheet.Rows, row)
		r.shape.note(row, len(rec.fields))
	}
	if r.tooMuch {
		return tooLarge()
	}
	return nil
}

// said returns what the text of a field says, and tells how it was read where that was
// in doubt.
func (r *reader) said(text string, h how, i int) string {
	switch h {
	case asText:
		r.tell(quoteAsText(r.here(i)))
	case loose:
		r.tell(quotesInside(r.here(i)))
	case unclosed:
		r.tell(openQuote(r.here(i)))
	}
	if inside, ok := quoted(text); ok {
		return inside
	}
	if isFormula(text) {
		r.tell(noValue(r.here(i)))
		return ""
	}
	return text
}

func (r *reader) tell(f finding.Finding) {
	r.faults = append(r.faults, f)
	r.tooMuch = r.tooMuch || !r.budget.Fault()
}

// here is the place of a field of the row in hand.
func (r *reader) here(i int) finding.Ref { return finding.Ref{}.At(r.number, i+1) }
