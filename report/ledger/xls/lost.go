package xls

import (
	"bytes"
	"slices"

	"tongbao/report/finding"
)

// A ranges compares the columns that ROW records state with the cells there are. Where
// most rows have just the cells they state, one that has not has lost some. Programs
// that state the same for each row tell nothing.
type ranges map[int]*extent

// An extent is the columns that a row states and those of its cells.
type extent struct {
	stated, found span
	taken         [maxColumns/64 + 1]uint64 // a bit for each column with a cell
	twice         bool                      // two cells stand in one place
}

// A span is columns [first, end); first is 0 for none.
type span struct{ first, end int }

func (r ranges) row(row int) *extent {
	if r[row] == nil {
		r[row] = &extent{}
	}
	return r[row]
}

// state notes the columns of a ROW record.
func (r ranges) state(row, first, end int) {
	if first < end {
		r.row(row).stated = span{first, end}
	}
}

// cell notes a cell, of whatever kind.
func (r ranges) cell(row, col int) {
	e := r.row(row)
	bit := uint64(1) << (col % 64)
	e.twice = e.twice || e.taken[col/64]&bit != 0
	e.taken[col/64] |= bit
	s := &e.found
	if s.first == 0 {
		*s = span{col, col}
	}
	s.first, s.end = min(s.first, col), max(s.end, col+1)
}

// wrong returns the rows, in order, that have two cells in one place, or that have not
// the cells they state, where most have.
func (r ranges) wrong() []int {
	var twice, other []int
	for row, e := range r {
		switch {
		case e.twice:
			twice = append(twice, row)
		case e.stated != e.found:
			other = append(other, row)
		}
	}
	if len(other) <= len(r)/2 {
		twice = append(twice, other...)
	}
	slices.Sort(twice)
	return twice
}

// cellTable are the kinds of records that stand among cells ([MS-XLS] 2.1.7.20.6).
var cellTable = map[uint16]bool{
	recRow: true, recBlank: true, recMulBlank: true, recString: true,
	recArray: true, recTable: true, recSharedFormula: true,
	0x005E: true, 0x0091: true, 0x00D7: true, 0x01C2: true,
}

// behindCells are the kinds of records that follow the cells and begin with a number
// that may look like a row.
var behindCells = map[uint16]bool{
	0x001C: true, 0x001D: true, 0x0041: true, 0x005D: true, 0x00A0: true, 0x00EC: true, 0x00EF: true,
	recMergeCells: true, 0x01B0: true, 0x01B2: true, 0x01B8: true, 0x0800: true,
}

// How many bytes records have: that of a cell at least, that of a window.
const (
	smallestCell = 6
	windowSize   = 18
)

// addOther tells of a record that stands where a cell should, with a row's number as a
// cell has, but is none: damage made it of one.
func (r *sheetReader) addOther(rec record) error {
	if rec.kind == recWindow2 && len(rec.parts[0]) == windowSize {
		return nil
	}
	if cellTable[rec.kind] || behindCells[rec.kind] || r.lastRow == 0 || len(rec.parts[0]) < smallestCell {
		return nil
	}
	c := fields(rec)
	row, col := c.u16()+1, c.u16()+1
	if col > maxColumns || row != r.lastRow && row != r.lastRow+1 {
		return nil
	}
	return r.tell(lost(r.at(row, col)))
}

// mostLost is how many rows of one sheet are told to have lost cells.
const mostLost = 20

// mostZeros is how many bytes behind a sheet are looked at, which are zeros or none.
const mostZeros = 4096

// tellLost tells of the rows that have lost cells, and of a sheet that seems to end too
// soon; behind is what follows it in the stream.
func (r *sheetReader) tellLost(behind []byte) {
	told := map[int]bool{}
	for _, f := range r.faults {
		if f.Kind == Lost {
			told[int(f.At.Row)] = true
		}
	}
	rows := slices.DeleteFunc(r.check.wrong(), func(row int) bool { return told[row] })
	for _, row := range rows[:min(len(rows), mostLost)] {
		r.faults = append(r.faults, lost(r.at(row, 1)))
	}
	if !Begins(behind) && len(bytes.Trim(behind[:min(len(behind), mostZeros)], "\x00")) > 0 {
		r.faults = append(r.faults, lostEnd(finding.In("", r.sheet.Name)))
	}
}

// tellStray tells of a sheet in the stream that the workbook does not list; from is
// where the globals end.
func tellStray(data []byte, from int, sheets []sheetEntry) finding.List {
	listed := map[int]bool{}
	for _, s := range sheets {
		listed[s.offset] = true
	}
	s, depth := stream{data: data, pos: from}, 0
	for {
		at := s.pos
		kind, body, err := s.single()
		switch {
		case err != nil:
			return nil
		case kind == recEOF:
			depth = max(depth-1, 0)
		case kind == recBOF:
			if depth++; depth == 1 && !listed[at] && isTable(record{kind, [][]byte{body}}) {
				return finding.List{lostSheet()}
			}
		}
	}
}
