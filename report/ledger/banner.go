package ledger

import (
	"regexp"
	"strings"

	"tongbao/report/ledger/grid"
)

// bannerOf is the cell of a row that shows nothing but one text: across at least
// half of the table, or in the first column where that has no text of its own.
func (t *table) bannerOf(l grid.Line) *grid.Cell {
	only, span := onlyCell(l)
	if only == nil || int(only.Row) != l.Row {
		return nil
	}
	if span > 1 && span*2 >= len(t.heading.columns) {
		return only
	}
	field := t.fieldAt(int(only.Col))
	if only.Col == 1 && !isNumber(only.Text) &&
		(field == "" || field == FieldNumber || chapter.MatchString(plainStart(only.Text))) {
		return only
	}
	return nil
}

// onlyCell is the single cell with text of a row and how many columns it spans.
func onlyCell(l grid.Line) (only *grid.Cell, span int) {
	for c := range l.Shown {
		switch {
		case isBlank(c):
		case only == nil || c == only:
			only = c
			span++
		default:
			return nil, 0
		}
	}
	return only, span
}

func (p *plan) fieldAt(col int) Field {
	for _, c := range p.heading.columns {
		if c.col == col {
			return c.field
		}
	}
	return ""
}

// chapter and section are how headings of the first and second level begin.
var (
	chapter = regexp.MustCompile(`^[一二三四五六七八九十]+、|^第[一二三四五六七八九十]+[、章部方]`)
	section = regexp.MustCompile(`^[(（][一二三四五六七八九十]+[)）]`)
)

func plainStart(text string) string { return strings.TrimLeftFunc(text, blank) }

func isNumber(text string) bool {
	text = plain(text)
	return text != "" && strings.Trim(text, "0123456789.、") == ""
}
