package fit

import (
	"math"
	"slices"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

// CellPadding stands between a table's rules and the text of its cells.
const CellPadding = 108

// A Table is how a table was set. A nil Table knows nothing.
type Table struct {
	edges []float64 // x of the rules between the columns, the outer ones with them, in points
	cells map[[2]int]Block
}

// newTable finds the edges of a table's columns by its rules.
func newTable(doc *layout.Document, number int) *Table {
	t := &Table{cells: map[[2]int]Block{}}
	for _, page := range doc.Pages {
		top, bottom := extent(doc, page, number)
		for _, rule := range page.Rules {
			if rule.X1 == rule.X2 && min(rule.Y1, rule.Y2) < bottom && max(rule.Y1, rule.Y2) > top {
				t.edges = append(t.edges, rule.X1)
			}
		}
	}
	slices.Sort(t.edges)
	t.edges = slices.CompactFunc(t.edges, func(a, b float64) bool { return b-a < 1 })
	return t
}

// extent is from which baseline to which the page has lines of a table.
func extent(doc *layout.Document, page layout.Page, number int) (top, bottom float64) {
	top, bottom = math.Inf(1), math.Inf(-1)
	for _, line := range page.Lines {
		if line.Element >= 0 && line.Element < len(doc.Elements) && doc.Elements[line.Element].Table == number {
			top, bottom = min(top, line.Baseline), max(bottom, line.Baseline)
		}
	}
	return top, bottom
}

func (t *Table) add(element layout.Element, lines []placed) {
	if element.Col < 0 || element.Col+1 >= len(t.edges) {
		return
	}
	const padding = CellPadding / 20.0
	cell := box{
		left:  t.edges[element.Col] + padding,
		right: t.edges[element.Col+1] - padding,
		align: gongwen.Left,
	}
	var set Block
	set.Lines, set.Auto = setLines(lines, cell)
	t.cells[[2]int{element.Row, element.Col}] = set
}

// Cell is how a cell was set.
func (t *Table) Cell(row, col int) Block {
	if t == nil {
		return Block{}
	}
	return t.cells[[2]int{row, col}]
}

// Widths are the widths of n columns, equal parts of all where the layout had others.
func (t *Table) Widths(n, all int) []int {
	widths := make([]int, n)
	for i := range widths {
		widths[i] = all / n
		if t != nil && len(t.edges) == n+1 {
			widths[i] = Twips(t.edges[i+1] - t.edges[i])
		}
	}
	return widths
}

// Parted tells whether a row runs over the end of a page.
func (t *Table) Parted(row int) bool {
	if t == nil {
		return false
	}
	first, last := math.MaxInt, -1
	for at, cell := range t.cells {
		for _, line := range cell.Lines {
			if at[0] == row {
				first, last = min(first, line.Page), max(last, line.Page)
			}
		}
	}
	return last > first
}

func (t *Table) lastPage() (page int, ok bool) {
	page = -1
	for _, cell := range t.cells {
		for _, line := range cell.Lines {
			page = max(page, line.Page)
		}
	}
	return page, page >= 0
}
