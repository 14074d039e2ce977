package layout

import (
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// table sets a block's table: each of its rows is a row of the page, and the
// first is repeated where the table goes on. A row too tall for a page is parted.
func (c *composer) table(block int, cells [][]string) []row {
	c.tables++
	columns := gongwen.Columns(cells)
	var rows []row
	for r, texts := range cells {
		lines := c.tableRow(block, r, texts, columns)
		for len(lines) > 0 {
			n := min(len(lines), mostLines(len(rows)))
			rows = append(rows, tableRow(lines[:n], columns, len(rows) == 0))
			lines = lines[n:]
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

// mostLines is how many lines the row at an index may have, so that a heading
// and any row under it fit one page: 33 lines and the space around them.
func mostLines(row int) int {
	if row == 0 {
		return 6
	}
	return 27
}

// A tableLine holds the n-th lines of the cells of one row.
type tableLine []Line

// tableRow breaks the cells of a row and gathers their lines side by side.
func (c *composer) tableRow(block, r int, texts []string, columns []gongwen.Column) []tableLine {
	var lines []tableLine
	x := gongwen.TypeAreaLeft
	for col, column := range columns {
		text := ""
		if col < len(texts) {
			text = texts[col]
		}
		for i, line := range c.cell(block, r, col, text, x, column) {
			if i == len(lines) {
				lines = append(lines, nil)
			}
			lines[i] = append(lines[i], line)
		}
		x += column.Width
	}
	if lines == nil {
		lines = []tableLine{nil} // an empty row is a row
	}
	return lines
}

func (c *composer) cell(block, r, col int, text string, x float64, column gongwen.Column) []Line {
	style := gongwen.Style{Face: gongwen.FangSong, Size: gongwen.TableSize, Align: column.Align}
	if r == 0 {
		style.Face, style.Align = gongwen.Hei, gongwen.Center
	}
	c.doc.Elements = append(c.doc.Elements, Element{
		Block: block, Role: c.flow[block].Role, Text: text, Table: c.tables, Row: r, Col: col,
	})
	var lines []Line
	at := 0
	for _, part := range splitLines(text) {
		if part != "" {
			p := c.paragraph(len(c.doc.Elements)-1, style, []notice.Span{{Text: part}})
			p.first, p.left = x+gongwen.CellPadding, x+gongwen.CellPadding
			p.right = x + column.Width - gongwen.CellPadding
			for i := range p.gs {
				p.gs[i].at += at
			}
			p.breakLines()
			for n := range p.ends {
				lines = append(lines, p.line(n))
			}
		}
		at += len(part) + 1
	}
	return lines
}

// tableRow is a row of the page with rules around its cells. The first of a page
// is the heading; its frame begins half a leading under the line before it, or at
// the edge of the type area, and the others follow without a gap.
func tableRow(lines []tableLine, columns []gongwen.Column, heading bool) row {
	height := gongwen.RowHeight(len(lines))
	above := (height - float64(len(lines))*gongwen.TablePitch) / 2
	r := row{height: height, table: true}
	lift := gongwen.HalfLeading
	if heading {
		r.height += lift
		lift = 0
	}
	r.set = func(top float64) ([]Line, []Rule) {
		top -= lift
		var placed []Line
		for i, cells := range lines {
			middle := top + above + (float64(i)+0.5)*gongwen.TablePitch
			for _, line := range cells {
				line.Baseline = middle + gongwen.InkMiddle*gongwen.TableSize
				placed = append(placed, line)
			}
		}
		return placed, frame(top, height, columns)
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
