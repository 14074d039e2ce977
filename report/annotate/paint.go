package annotate

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
)

// paint gives a sheet's cells the colours of what is told of them.
func (p pack) paint(s sheet, grades map[cell]finding.Severity, l *looks) error {
	if len(grades) == 0 {
		return nil
	}
	data, err := p.Read(s.part)
	if err != nil {
		return err
	}
	w := painter{data: data, looks: l, rows: map[int]map[int]finding.Severity{}}
	for at, grade := range grades {
		if w.rows[at.row] == nil {
			w.rows[at.row] = map[int]finding.Severity{}
		}
		w.rows[at.row][at.column] = grade
	}
	if edits := w.edits(); edits != nil {
		p.Put(s.part, apply(data, edits))
	}
	return nil
}

// A painter finds the cells of a sheet that are to be coloured, and makes those that the
// sheet does not have: a cell with nothing in it may be what is told of.
type painter struct {
	data  []byte
	looks *looks
	rows  map[int]map[int]finding.Severity // by row and column
	made  []edit

	columns []columnFormat
	row     tag // the one that is open
	number  int
	prefix  string
}

type columnFormat struct{ first, last, format int }

// edits are those of the sheet, in one pass over its tags.
func (w *painter) edits() []edit {
	inside, left := false, newQueue(w.rows)
	tags(w.data, 0, func(t tag) bool {
		switch {
		case !inside && t.opens("col"):
			w.noteColumn(t)
		case t.opens("sheetData"):
			inside, w.prefix = true, t.prefix
			if t.empty {
				w.put(t.from, t.to, "<"+t.prefix+"sheetData>"+w.newRows(left.rest())+"</"+t.prefix+"sheetData>")
				return false
			}
		case t.closes("sheetData"):
			w.put(t.from, t.from, w.newRows(left.rest()))
			return false
		case inside && t.opens("row"):
			w.openRow(t, left)
		}
		return true
	})
	return w.made
}

func (w *painter) put(from, to int, text string) {
	if text != "" {
		w.made = append(w.made, edit{from, to, text})
	}
}

func (w *painter) noteColumn(t tag) {
	if format := t.number(w.data, "style", 0); format > 0 && len(w.columns) < maxRanges {
		w.columns = append(w.columns, columnFormat{t.number(w.data, "min", 0), t.number(w.data, "max", 0), format})
	}
}

// openRow makes the rows that are to stand before a row, and colours its own cells.
func (w *painter) openRow(t tag, left *queue) {
	w.row, w.number = t, t.number(w.data, "r", w.number+1)
	before, here := left.until(w.number)
	w.put(t.from, t.from, w.newRows(before))
	if here {
		w.cells(newQueue(w.rows[w.number]))
	}
}

// cells colours the open row's cells, and makes those that it does not have.
func (w *painter) cells(left *queue) {
	if w.row.empty {
		w.put(w.row.to-len("/>"), w.row.to, ">"+w.newCells(left.rest())+"</"+w.row.prefix+"row>")
		return
	}
	column := 0
	tags(w.data, w.row.to, func(t tag) bool {
		switch {
		case t.closes("row"):
			w.put(t.from, t.from, w.newCells(left.rest()))
			return false
		case t.opens("c"):
			column++
			if _, stated, ok := a1.Parse(t.text(w.data, "r")); ok {
				column = stated
			}
			before, here := left.until(column)
			w.put(t.from, t.from, w.newCells(before))
			if here {
				w.recolour(t, w.rows[w.number][column])
			}
		}
		return true
	})
}

func (w *painter) recolour(c tag, grade finding.Severity) {
	if format, ok := w.looks.of(c.number(w.data, "s", 0), grade); ok {
		w.made = append(w.made, c.set(w.data, "s", fmt.Sprint(format)))
	}
}

// newRows are rows that the sheet does not have.
func (w *painter) newRows(numbers []int) string {
	var b strings.Builder
	open, number := w.row, w.number
	for _, n := range numbers {
		w.row, w.number = tag{}, n
		fmt.Fprintf(&b, `<%[1]srow r="%[2]d">%[3]s</%[1]srow>`, w.prefix, n, w.newCells(slices.Sorted(maps.Keys(w.rows[n]))))
	}
	w.row, w.number = open, number
	return b.String()
}

// newCells are cells that the row in hand does not have, with its format or their columns'.
func (w *painter) newCells(columns []int) string {
	var b strings.Builder
	for _, column := range columns {
		if format, ok := w.looks.of(w.formatOf(column), w.rows[w.number][column]); ok {
			fmt.Fprintf(&b, `<%sc r="%s" s="%d"/>`, w.prefix, a1.Cell(w.number, column), format)
		}
	}
	return b.String()
}

// formatOf is the format of a cell that is not there: the row's, where it says that it is
// one of its own, or the column's.
func (w *painter) formatOf(column int) int {
	if w.row.to > 0 && isTrue(w.row.text(w.data, "customFormat")) {
		return w.row.number(w.data, "s", 0)
	}
	for _, c := range w.columns {
		if column >= c.first && column <= c.last {
			return c.format
		}
	}
	return 0
}

// A queue has the numbers of rows or columns that are still to be met, in order.
type queue struct{ numbers []int }

func newQueue[T any](of map[int]T) *queue {
	return &queue{slices.Sorted(maps.Keys(of))}
}

// until takes the numbers before n off, and n itself, and reports whether that was one.
func (q *queue) until(n int) (before []int, here bool) {
	i, here := slices.BinarySearch(q.numbers, n)
	before = q.numbers[:i]
	if q.numbers = q.numbers[i:]; here {
		q.numbers = q.numbers[1:]
	}
	return before, here
}

// rest takes off what is left.
func (q *queue) rest() []int {
	left := q.numbers
	q.numbers = nil
	return left
}
