package layout

import (
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// table sets a block's table: each of its rows is a row of the page, and the
// first is repeated where the table goes on, but in a form. A row too tall for a page is split.
func (c *composer) table(block int, b notice.Block) []row {
	c.tables++
	grid := gongwen.GridOf(b.Table, b.Form, b.Setting)
	var rows []row
	for r, texts := range b.Table {
		rest := c.tableCells(block, r, texts, grid.Row(r))
		for split := false; rest != nil; split = true {
			var part tableCells
			part, rest = rest.cut(grid.MostLines(len(rows) == 0 && grid.Headed()))
			part.top = split || rest != nil
			rows = append(rows, tableRow(part, b.Setting, len(rows) == 0))
		}
	}
	if !grid.Headed() {
		return rows
	}
	for i := 1; i < len(rows); i++ {
		rows[i].repeat = &rows[0]
	}
	if len(rows) > 1 {
		rows[0].under = rows[1].height
	}
	return rows
}

// tableCells are the lines of each cell of a row. A line without runs is an empty one.
type tableCells struct {
	grid  []gongwen.Cell
	cells [][]Line
	top   bool // they stand at the top of their cells and not in the middle
}

// tableCells sets the cells of row r of a table.
func (c *composer) tableCells(block, r int, texts []string, grid []gongwen.Cell) *tableCells {
	row := tableCells{grid: grid}
	for col, cell := range grid {
		text := ""
		if col < len(texts) {
			text = texts[col]
		}
		row.cells = append(row.cells, c.cell(block, r, col, text, cell))
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
	part.grid, rest = t.grid, &tableCells{grid: t.grid}
	for _, cell := range t.cells {
		n := min(lines, len(cell))
		part.cells = append(part.cells, cell[:n])
		rest.cells = append(rest.cells, cell[n:])
	}
	return part, rest
}

// place puts the lines of all cells into a row whose top and height are given.
func (t tableCells) place(setting gongwen.Setting, top, height float64) []Line {
	var placed []Line
	for _, lines := range t.cells {
		taken := len(lines)
		if t.top {
			taken = t.lines()
		}
		middle := top + (height-float64(taken-1)*setting.Pitch())/2
		for i, line := range lines {
			line.Baseline = middle + float64(i)*setting.Pitch() + gongwen.InkMiddle*setting.TextSize()
			if len(line.Runs) > 0 {
				placed = append(placed, line)
			}
		}
	}
	return placed
}

// cell sets the text of a cell. Empty lines in it are room for what is written by hand.
func (c *composer) cell(block, r, col int, text string, cell gongwen.Cell) []Line {
	setting := c.flow[block].Setting
	style := gongwen.Style{Face: gongwen.FangSong, Size: setting.TextSize(), Align: cell.Align}
	if cell.Label {
		style.Face = gongwen.Hei
	}
	c.doc.Elements = append(c.doc.Elements, Element{
		Block: block, Role: c.flow[block].Role, Text: text, Sheet: setting.Sheet, Table: c.tables, Form: c.flow[block].Form, Row: r, Col: col, Cell: cell,
		Origins: c.flow[block].CellOrigins(r, col),
	})
	var lines []Line
	at := 0
	x := setting.Sheet.TypeArea().Left + cell.Left
	for _, part := range splitLines(text) {
		if part == "" && text != "" {
			lines = append(lines, Line{})
		}
		if part != "" {
			p := c.paragraph(len(c.doc.Elements)-1, style, []notice.Span{{Text: part}})
			p.first, p.left = x+cell.Padding, x+cell.Padding
			p.right = x + cell.Width - cell.Padding
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

// tableRow returns a row of the page with rules around its cells. The frame of the first
// begins half a leading under the line before it, or at the edge of the type area, and the
// others follow without a gap.
func tableRow(cells tableCells, setting gongwen.Setting, first bool) row {
	height := setting.RowHeight(cells.lines())
	r := row{height: height, sheet: setting.Sheet, table: true}
	lift := gongwen.HalfLeading
	if first {
		r.height += lift
		lift = 0
	}
	r.set = func(top float64) ([]Line, []Rule) {
		return cells.place(setting, top-lift, height), frame(setting.Sheet.TypeArea(), top-lift, height, cells.grid)
	}
	return r
}

// frame draws the rules around a row's cells.
func frame(area gongwen.Area, top, height float64, grid []gongwen.Cell) []Rule {
	var rules []Rule
	for _, y := range [...]float64{top, top + height} {
		rules = append(rules, Rule{X1: area.Left, Y1: y, X2: area.Right(), Y2: y, Width: gongwen.TableRule})
	}
	down := func(x float64) {
		rules = append(rules, Rule{X1: x, Y1: top, X2: x, Y2: top + height, Width: gongwen.TableRule})
	}
	x := area.Left
	down(x)
	for _, cell := range grid {
		x += cell.Width
		down(x)
	}
	return rules
}
