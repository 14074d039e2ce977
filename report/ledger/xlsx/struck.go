package xlsx

import (
	"bytes"

	"tongbao/report/ledger/grid"
)

// A struckCell is one of the row in hand of whose text some or all is struck through.
type struckCell struct {
	col   int
	whole bool
}

// isBlank reports whether a text, with its references as they are written, is blank.
func isBlank(text []byte) bool { return len(bytes.TrimSpace(text)) == 0 }

// live returns what of a text is not struck through in a cell of a style, and notes
// the cell where that is not all.
func (r *sheetReader) live(style int, text richText) string {
	if !r.style(style).struck {
		if text.struck {
			r.strike(isBlank([]byte(text.text)))
		}
		return text.text
	}
	if text.struck || text.styled != text.text {
		r.strike(isBlank([]byte(text.styled)))
	}
	return text.styled
}

func (r *sheetReader) strike(whole bool) {
	r.struck = append(r.struck, struckCell{r.col, whole})
}

// tellStruck tells of the row's struck cells: once of those that are struck wholly,
// and of each of the others.
func (r *sheetReader) tellStruck() error {
	first, whole := 0, 0
	for _, c := range r.struck {
		if !c.whole {
			if err := r.tell(grid.StruckPart(r.atColumn(c.col))); err != nil {
				return err
			}
			continue
		}
		if whole++; whole == 1 {
			first = c.col
		}
	}
	r.struck = r.struck[:0]
	if whole == 0 {
		return nil
	}
	nothingElse := len(r.sheet.Rows[len(r.sheet.Rows)-1].Cells) == 0
	return r.tell(grid.Struck(r.atColumn(first), whole, nothingElse))
}
