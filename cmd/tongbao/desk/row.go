package desk

import (
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
)

// A shownRow is a row of the ledger as a small table: what each column is called, and
// what stands there.
type shownRow struct {
	Reference string      `json:"reference"` // 整改台账!K5
	Sheet     string      `json:"sheet"`
	Row       int         `json:"row"`
	Cells     []shownCell `json:"cells"`
	Place     *box        `json:"place,omitempty"` // on the pages
}

type shownCell struct {
	Column  string `json:"column"` // its letters
	Heading string `json:"heading"`
	Text    string `json:"text"`
	Marked  bool   `json:"marked,omitempty"`
}

// mostText bounds what is shown of one cell, in characters.
const mostText = 2000

// row shows the row of a place.
func (l *look) row(at finding.Ref) shownRow {
	shown := shownRow{Reference: reference(at), Sheet: at.Sheet(), Row: int(at.Row), Cells: []shownCell{}}
	if l.places != nil {
		if b, ok := l.places.of(at); ok {
			shown.Place = &b
		}
	}
	book := l.book()
	if book == nil || at.Row == 0 {
		return shown
	}
	headings := headingsAt(l.view.Ledger, at)
	for _, sheet := range book.Sheets {
		if sheet.Name != at.Sheet() {
			continue
		}
		for line := range sheet.Lines {
			if line.Row == int(at.Row) {
				shown.Cells = cellsOf(line, headings, int(at.Col))
				break
			}
		}
	}
	return shown
}

func cellsOf(line grid.Line, headings map[string]string, marked int) []shownCell {
	cells := []shownCell{}
	for col := 1; col <= max(len(line.Cells), marked); col++ {
		letters := lettersOf(col)
		c := shownCell{Column: letters, Heading: headings[letters], Marked: col == marked}
		if at := line.At(col); at != nil {
			c.Text = shortened(at.Text, mostText)
		}
		if c.Text != "" || c.Heading != "" || c.Marked {
			cells = append(cells, c)
		}
	}
	return cells
}

// headingsAt are the headings of the table that a place stands in, by their columns.
func headingsAt(l *ledger.Ledger, at finding.Ref) map[string]string {
	headings := map[string]string{}
	if l == nil {
		return headings
	}
	for _, r := range l.Readings {
		if r.Sheet != at.Sheet() || r.HeadingRow > int(at.Row) {
			continue
		}
		for _, c := range r.Columns {
			headings[c.Column] = c.Heading
		}
	}
	return headings
}

// reference is a place as spreadsheets write it, which a person can put into their box
// for names to go there.
func reference(at finding.Ref) string {
	switch cell := at.Cell(); {
	case at.Sheet() == "":
		return cell
	case cell == "":
		return at.Sheet()
	default:
		return at.Sheet() + "!" + cell
	}
}

func shortened(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}

// lettersOf is a column as spreadsheets name it.
func lettersOf(col int) string {
	return strings.TrimSuffix(finding.Ref{}.At(1, col).Cell(), "1")
}
