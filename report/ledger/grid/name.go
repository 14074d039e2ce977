package grid

import "strconv"

// ColumnName is the letters of a 1-based column: 1 is A, 27 is AA.
func ColumnName(col int) string {
	var letters [8]byte
	i := len(letters)
	for ; col > 0 && i > 0; col = (col - 1) / 26 {
		i--
		letters[i] = byte('A' + (col-1)%26)
	}
	return string(letters[i:])
}

// CellName is a place in A1 notation, both parts 1-based.
func CellName(row, col int) string { return ColumnName(col) + strconv.Itoa(row) }

// Name is the cell's place in A1 notation.
func (c *Cell) Name() string { return CellName(int(c.Row), int(c.Col)) }

// ParseCell reads A1 notation, with or without $; ok is false where it is none
// or lies outside a sheet.
func ParseCell(name []byte) (row, col int, ok bool) {
	i := 0
	for ; i < len(name); i++ {
		c := name[i] &^ 0x20
		if name[i] == '$' {
			continue
		}
		if c < 'A' || c > 'Z' {
			break
		}
		if col = col*26 + int(c-'A') + 1; col > MaxColumns {
			return 0, 0, false
		}
	}
	for ; i < len(name); i++ {
		if name[i] == '$' {
			continue
		}
		if name[i] < '0' || name[i] > '9' {
			return 0, 0, false
		}
		if row = row*10 + int(name[i]-'0'); row > MaxRows {
			return 0, 0, false
		}
	}
	return row, col, row > 0 && col > 0
}
