// Package a1 writes and reads places in a sheet in A1 notation, and has the size of
// a sheet.
package a1

import "strconv"

// The size of a sheet in Excel 2007 and later.
const (
	MaxColumns = 16_384
	MaxRows    = 1_048_576
)

// Column returns the letters of a 1-based column: 1 is A, 27 is AA.
func Column(col int) string {
	var letters [8]byte
	i := len(letters)
	for ; col > 0 && i > 0; col = (col - 1) / 26 {
		i--
		letters[i] = byte('A' + (col-1)%26)
	}
	return string(letters[i:])
}

// Cell returns the name of a cell, both parts 1-based: 12, 5 is E12.
func Cell(row, col int) string { return Column(col) + strconv.Itoa(row) }

// Parse reads the name of a cell, with or without $ and in capitals or small
// letters. ok is false for other texts and for places outside a sheet.
func Parse[Text string | []byte](name Text) (row, col int, ok bool) {
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
