package main

import (
	"fmt"
	"maps"
	"slices"
)

// ledger writes a row for each measure and merges what rows share.
func (w *workbook) ledger(s section) {
	list, err := s.entries()
	w.do(err)
	columns := w.headings(s.name)
	for i, e := range list {
		w.entry(s.name, columns, i+2, e)
	}
	for depth := range levels {
		for _, b := range blocks(list, depth) {
			w.block(s.name, columns, b, list, depth)
		}
	}
}

// headings are the columns' numbers by what stands in the first row.
func (w *workbook) headings(sheet string) map[string]int {
	rows, err := w.f.GetRows(sheet)
	w.do(err)
	at := map[string]int{}
	if len(rows) == 0 {
		return at
	}
	for i, heading := range rows[0] {
		at[heading] = i + 1
	}
	return at
}

const measureColumn = "整改措施及进展"

// entry writes what one row has for itself.
func (w *workbook) entry(sheet string, columns map[string]int, row int, e entry) {
	if len(e.texts) != 1 {
		w.do(fmt.Errorf("%s: row %d has %d measures", sheet, row, len(e.texts)))
		return
	}
	own := maps.Clone(e.values)
	own[measureColumn] = e.texts[0]
	for _, level := range levels {
		delete(own, level)
	}
	for _, heading := range slices.Sorted(maps.Keys(own)) { // a fixed order makes fixed bytes
		if columns[heading] == 0 {
			w.do(fmt.Errorf("%s: no column %q", sheet, heading))
			return
		}
		w.put(sheet, columns[heading], row, own[heading])
		w.raise(sheet, row, heightFor(own[heading], w.width(sheet, columns[heading])))
	}
}

// A run is the rows of one node, as indices of entries: from first to last.
type run struct{ first, last int }

// blocks are the runs of entries that agree on a level and all above it.
func blocks(list []entry, depth int) []run {
	var runs []run
	for i := range list {
		if i > 0 && agree(list[i-1], list[i], depth) {
			runs[len(runs)-1].last = i
			continue
		}
		runs = append(runs, run{i, i})
	}
	return runs
}

func agree(a, b entry, depth int) bool {
	for _, level := range levels[:depth+1] {
		if a.values[level] != b.values[level] {
			return false
		}
	}
	return true
}

// block writes a node's name once over all its rows, and a task's number with it.
func (w *workbook) block(sheet string, columns map[string]int, b run, list []entry, depth int) {
	level := levels[depth]
	text := list[b.first].values[level]
	w.over(sheet, columns[level], b, text)
	if depth == len(levels)-1 {
		number := 1 + len(blocks(list[:b.first], depth))
		w.over(sheet, columns["序号"], b, "")
		w.do(w.f.SetCellInt(sheet, cellName(columns["序号"], b.first+2), int64(number)))
	}
}

// over merges a block's cells in one column. The last row grows where the text
// is longer than its rows are high.
func (w *workbook) over(sheet string, column int, b run, text string) {
	first, last := b.first+2, b.last+2
	if last > first {
		w.do(w.f.MergeCell(sheet, cellName(column, first), cellName(column, last)))
	}
	w.put(sheet, column, first, text)
	need := heightFor(text, w.width(sheet, column))
	for row := first; row < last; row++ {
		height, err := w.f.GetRowHeight(sheet, row)
		w.do(err)
		need -= height
	}
	w.raise(sheet, last, need)
}

func (w *workbook) width(sheet string, column int) float64 {
	width, err := w.f.GetColWidth(sheet, letters(column))
	w.do(err)
	return width
}
