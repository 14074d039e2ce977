package table

import (
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// chapter and section are how headings of the first and second level begin.
var (
	chapter = pattern.Of(`^[` + hanzi.Numerals + `]+、|^第[` + hanzi.Numerals + `]+[、章部方]`)
	section = pattern.Of(`^[(（][` + hanzi.Numerals + `]+[)）]`)
)

// start returns a text from its first character that shows something.
func start(text string) string { return strings.TrimLeftFunc(text, hanzi.IsBlank) }

func (rec *Record) setBanner(c *grid.Cell) {
	rec.Banner, rec.Section = c, section().MatchString(start(c.Text))
}

// addTitlesAbove takes the titles above the heading for rows across the table:
// 一、…方面 stands over the heading in many ledgers.
func (r *reader) addTitlesAbove(columns int) {
	for _, c := range r.Plan.Above {
		if text := start(c.Text); chapter().MatchString(text) || section().MatchString(text) {
			rec := Record{Row: int(c.Row), cells: make([]*grid.Cell, columns)}
			rec.setBanner(c)
			r.Records = append(r.Records, rec)
		}
	}
}

// bannerOf returns the cell of a row that shows nothing but one text: across at least
// half of the table, or in the first column where that has no text of its own.
func (r *reader) bannerOf(l grid.Line) *grid.Cell {
	only, span := l.Only()
	if !only.StandsOn(l.Row) {
		return nil
	}
	if span > 1 && span*2 >= len(r.Plan.Heading.Columns) {
		return only
	}
	field := r.Plan.Heading.FieldAt(int(only.Col))
	if only.Col == 1 && !isNumber(only.Text) &&
		(field == "" || field == ledger.FieldNumber || chapter().MatchString(start(only.Text))) {
		return only
	}
	return nil
}

func isNumber(text string) bool {
	text = words.Plain(text)
	return text != "" && strings.Trim(text, "0123456789.、") == ""
}
