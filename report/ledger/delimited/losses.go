package delimited

import (
	"slices"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
)

// tellDamage tells of damaged bytes once for the file, at the first cell that has them.
// The last record has what no other has.
func (r *reader) tellDamage(rec record) {
	ends := rec.next == len(r.text)
	met := func(d damage) bool { return d.count > 0 && (d.first < rec.next || ends) }
	if met(r.zeros) {
		r.tell(zeroBytes(r.here(rec.column(r.zeros.first)), r.zeros.count))
		r.zeros.count = 0
	}
	if n := r.broken.count; met(r.broken) && (n > 1 || !r.cut) {
		r.tell(damagedBytes(r.here(rec.column(r.broken.first)), r.encoding, n))
		r.broken.count = 0
	}
	if ends && r.cut {
		r.tell(cutCharacter(r.here(len(rec.fields) - 1)))
	}
}

// column returns the index of the field in which a place lies, or the last.
func (r *record) column(place int) int {
	i := slices.IndexFunc(r.fields, func(f field) bool { return place <= f.to })
	if i < 0 {
		i = len(r.fields) - 1
	}
	return i
}

// A shape is how many fields the rows of a table have.
type shape struct {
	width   int        // of the heading, 0 where it is not known
	all     int        // rows
	regular int        // rows that have as many fields as the heading
	short   int        // rows that have several, but fewer
	wide    []grid.Row // rows with texts beyond the heading
	last    grid.Row
	fields  int // of the last
}

func (s *shape) note(row grid.Row, fields int) {
	s.last, s.fields = row, fields
	s.all++
	switch {
	case s.width > 0 && int(row.Cells[len(row.Cells)-1].Col) > s.width:
		s.wide = append(s.wide, row)
	case fields == s.width:
		s.regular++
	case fields > 1:
		s.short++
	}
}

// tellRows tells of rows that have lost fields or got too many, where nearly all
// others have those of the heading: a text with a separator that no quotes enclose
// moves all that follows it.
func (r *reader) tellRows() {
	s := &r.shape
	if s.regular*2 < s.all {
		return
	}
	for _, row := range s.wide {
		if len(s.wide)*3 > s.regular {
			break // they are a table of their own
		}
		r.tell(extraFields(finding.Ref{}.At(row.Number, s.width+1), int(row.Cells[len(row.Cells)-1].Col), s.width))
	}
	if end := r.text[len(r.text)-1]; end == '\n' || end == '\r' || r.cut {
		return
	}
	if s.fields > 1 && s.fields < s.width && s.short == 1 && s.regular > 1 {
		r.tell(cutRow(r.here(s.fields-1), s.fields, s.width))
	}
}
