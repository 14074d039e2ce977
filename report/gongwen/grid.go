package gongwen

import "strings"

// A Grid is where the cells of a table stand and how they look. The first row of a list
// is its heading. In a form labels and what is filled in stand by turns, and the last
// cell of a row takes what the row has left.
type Grid struct {
	Setting
	form    bool
	table   [][]string
	columns []Column
}

// GridOf returns the grid of a table.
func GridOf(table [][]string, form bool, setting Setting) Grid {
	g := Grid{Setting: setting, form: form, table: table}
	if form {
		g.columns = g.formColumns(table)
	} else {
		g.columns = g.Setting.columns(table)
	}
	return g
}

// A Cell is one of a grid: its left edge from the table's, its width, both in points, how
// many columns it takes, and how its text stands.
type Cell struct {
	Left, Width float64
	Columns     int
	Align       Align
	Padding     float64 // left and right of its text
	Label       bool    // it says what others hold: set in 黑体 in the middle
}

// Widths are those of the columns, in points.
func (g Grid) Widths() []float64 {
	widths := make([]float64, len(g.columns))
	for i, c := range g.columns {
		widths[i] = c.Width
	}
	return widths
}

// Headed reports whether the first row is a heading, to stand again on each page.
func (g Grid) Headed() bool { return !g.form }

// Row returns the cells of a row.
func (g Grid) Row(r int) []Cell {
	n := len(g.columns)
	if g.form {
		n = len(g.table[r])
	}
	cells := make([]Cell, n)
	left := 0.0
	for c := range cells {
		cell := Cell{Left: left, Width: g.columns[c].Width, Columns: 1, Align: g.columns[c].Align, Padding: g.Padding(), Label: r == 0}
		if g.form {
			g.fillIn(&cell, r, c)
		}
		if cell.Label {
			cell.Align = Center
		}
		cells[c] = cell
		left += cell.Width
	}
	return cells
}

// fillIn makes a cell one of a form. A text that has room on one line stands in the middle.
func (g Grid) fillIn(cell *Cell, r, c int) {
	texts := g.table[r]
	cell.Label = c%2 == 0 && len(texts) > 1
	if c == len(texts)-1 {
		for _, column := range g.columns[c+1:] {
			cell.Width += column.Width
			cell.Columns++
		}
	}
	room := (cell.Width - 2*cell.Padding) / g.TextSize()
	if !strings.Contains(texts[c], "\n") && RoughWidth(texts[c]) <= room {
		cell.Align = Center
	}
}

// labelWidth is how wide the column of a form's labels is at most, in characters.
const labelWidth = 6.0

// formColumns returns the columns of a form: labels as wide as the longest, the others
// sharing what is left.
func (s Setting) formColumns(table [][]string) []Column {
	columns := make([]Column, widest(table))
	left, open := s.Sheet.TypeArea().Width, 0
	for c := range columns {
		if c%2 == 1 {
			open++
			continue
		}
		longest := leastColumn
		for _, row := range table {
			if c < len(row)-1 {
				longest = max(longest, min(longestLine(row[c]), labelWidth))
			}
		}
		columns[c].Width = s.widthOf(longest)
		left -= columns[c].Width
	}
	for c := range columns {
		switch {
		case c%2 == 1:
			columns[c].Width = left / float64(open)
		case open == 0:
			columns[c].Width += left / float64(len(columns))
		}
	}
	return columns
}
