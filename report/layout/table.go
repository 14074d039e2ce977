package layout

import (
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// table sets a block's table: each of its rows is a row of the page, and the
// first is repeated where the table goes on. A row too tall for a page is split.
func (c *composer) table(block int, cells [][]string) []row {
	c.tables++
	columns := gongwen.Columns(cells)
	var rows []row
	for r, texts := range cells {
		rest := c.tableCells(block, r, texts, columns)
		for split := false; rest != nil; split = true {
			var part tableCells
			part, rest = rest.cut(maxLines(len(rows)))
			part.top = split || rest != nil
			rows = append(rows, tableRow(part, columns, len(rows) == 0))
		}
	}
	for i := 1; i < len(rows); i++ {
		rows[i].repeat = &rows[0]
	}
	if len(rows) > 1 {
		rows[0].under = rows[1].height
	}
	return rows
}

// maxLines returns how many lines the row at an index may have, so that a heading
// and any row under it fit one page: 33 lines and the space around them.
func maxLines(row int) int {
	if row == 0 {
		return 6
	}
	return 27
}

// tableCells are the lines of each cell of a row.
type tableCells struct {
	cells [][]Line
	top   bool // they stand at the top of their cells and not in the middle
}

// tableCells sets the cells of row r of a table.
func (c *composer) tableCells(block, r int, texts []string, columns []gongwen.Column) *tableCells {
	var row tableCells
	x := gongwen.TypeAreaLeft
	for col, column := range columns {
		text := ""
		if col < len(texts) {
			text = texts[col]
		}
		row.cells = append(row.cells, c.cell(block, r, col, text, x, column))
		x += column.Width
	}
	return &row
}

// lines returns how many the row has: an empty one is a row too.
func (t tableCells) lines() int {
	most := 1
	for _, lines := range t.cells {
		most = max(most, len(lines))
	}
	return most
}

// cut splits a row after so many lines; rest is nil where it has no more.
func (t tableCells) cut(lines int) (part tableCells, rest *tableCells) {
	if t.lines() <= lines {
		return t, nil
	}
	rest = &tableCells{}
	for _, cell := range t.cells {
		n := min(lines, len(cell))
		part.cells = append(part.cells, cell[:n])
		rest.cells = append(rest.cells, cell[n:])
	}
	return part, rest
}

// place puts the lines of all cells into a row whose top and height are given.
func (t tableCells) place(top, height float64) []Line {
	var placed []Line
	for _, lines := range t.cells {
		taken := len(lines)
		if t.top {
			taken = t.lines()
		}
		middle := top + (height-float64(taken-1)*gongwen.TablePitch)/2
		for i, line := range lines {
			line.Baseline = middle + float64(i)*gongwen.TablePitch + gongwen.InkMiddle*gongwen.TableSize
			placed = append(placed, line)
		}
	}
	return placed
}

// cell sets the text of a cell whose left edge is at x.
func (c *composer) cell(block, r, col int, text string, x float64, column gongwen.Column) []Line {
	style := gongwen.Style{Face: gongwen.FangSong, Size: gongwen.TableSize, Align: column.Align}
	if r == 0 {
		style.Face, style.Align = gongwen.Hei, gongwen.Center
	}
	c.doc.Elements = append(c.doc.Elements, Element{
		Block: block, Role: c.flow[block].Role, Text: text, Table: c.tables, Row: r, Col: col,
		Origins: c.flow[block].CellOrigins(r, col),
	})
	var lines []Line
	at := 0
	for _, part := range splitLines(text) {
		if part != "" {
			p := c.paragraph(len(c.doc.Elements)-1, style, []notice.Span{{Text: part}})
			p.first, p.left = x+gongwen.CellPadding, x+gongwen.CellPadding
			p.right = x + column.Width - gongwen.CellPadding
			for i := range p.gs {
				p.gs[i].at += int32(at)
			}
			p.keepFigures()
			p.breakLines()
			for n := range p.ends {
				lines = append(lines, p.line(n))
			}
		}
		at += len(part) + 1
	}
	return lines
}

// tableRow returns a row of the page with rules around its cells. The first of a page
// is the heading; its frame begins half a leading under the line before it, or at
// the edge of the type area, and the others follow without a gap.
func tableRow(cells tableCells, columns []gongwen.Column, heading bool) row {
	height := gongwen.RowHeight(cells.lines())
	r := row{height: height, table: true}
	lift := gongwen.HalfLeading
	if heading {
		r.height += lift
		lift = 0
	}
	r.set = func(top float64) ([]Line, []Rule) {
		return cells.place(top-lift, height), frame(top-lift, height, columns)
	}
	return r
}

// frame draws the rules around a row's cells.
func frame(top, height float64, columns []gongwen.Column) []Rule {
	above, below := across(top, gongwen.TableRule), across(top+height, gongwen.TableRule)
	rules := []Rule{above, below}
	x := gongwen.TypeAreaLeft
	for i := 0; i <= len(columns); i++ {
		rules = append(rules, Rule{X1: x, Y1: top, X2: x, Y2: top + height, Width: gongwen.TableRule})
		if i < len(columns) {
			x += columns[i].Width
		}
	}
	return rules
}
