package spreadsheet

// A Cell is what stands at a place of a sheet. The zero value is none.
type Cell struct {
	style   StyleID
	kind    kind
	text    string
	number  float64
	formula string
}

type kind uint8

const (
	noCell kind = iota
	textCell
	numberCell
	textFormula
	numberFormula
)

// Text returns a cell that shows a text as it is, whatever it looks like.
func Text(style StyleID, text string) Cell { return Cell{style: style, kind: textCell, text: text} }

// Number returns a cell with a number.
func Number(style StyleID, n float64) Cell {
	return Cell{style: style, kind: numberCell, number: n}
}

// FormulaOfText returns a cell that is calculated, and gives a text today.
func FormulaOfText(style StyleID, formula, text string) Cell {
	return Cell{style: style, kind: textFormula, formula: formula, text: text}
}

// FormulaOfNumber returns a cell that is calculated, and gives a number today.
func FormulaOfNumber(style StyleID, formula string, n float64) Cell {
	return Cell{style: style, kind: numberFormula, formula: formula, number: n}
}

// Shown returns the text that the cell shows today; a number has none.
func (c Cell) Shown() string { return c.text }

// appendCell appends a cell at a place, given by the letters of its column and the
// digits of its row.
func (s *Sheet) appendCell(to []byte, c *Cell, column, row string) []byte {
	if c.kind == noCell {
		return to
	}
	to = append(to, `<c r="`...)
	to = append(append(to, column...), row...)
	to = append(to, '"')
	if c.style != 0 {
		to = append(to, ` s="`...)
		to = append(appendInt(to, int(c.style)), '"')
	}
	switch c.kind {
	case textCell:
		if c.text == "" {
			return append(to, "/>"...)
		}
		to = append(to, ` t="s"><v>`...)
		to = appendInt(to, s.book.texts.number(c.text))
	case numberCell:
		to = append(to, "><v>"...)
		to = appendFloat(to, c.number)
	case textFormula:
		to = append(to, ` t="str"><f>`...)
		to = append(appendText(to, c.formula), "</f><v>"...)
		to = appendCellText(to, c.text)
	case numberFormula:
		to = append(to, "><f>"...)
		to = append(appendText(to, c.formula), "</f><v>"...)
		to = appendFloat(to, c.number)
	}
	return append(to, "</v></c>"...)
}
