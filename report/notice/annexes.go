package notice

import (
	"fmt"
	"strconv"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

// annexes makes the attachments of the ledger that have content, and the names of
// all of them for the 附件说明. Each has the number that its name has there. One
// without content is named and has no pages; it is told.
func (c *composer) annexes() (pages []Annex, names []Paragraph) {
	var hollow []string
	for i := range c.ledger.Annexes {
		a := annex(&c.ledger.Annexes[i])
		if len(c.ledger.Annexes) > 1 {
			a.Label += strconv.Itoa(i + 1)
		}
		c.tellWide(a, &c.ledger.Annexes[i])
		c.tellParted(a, &c.ledger.Annexes[i])
		names = append(names, a.Title)
		if a.hasContent() {
			pages = append(pages, a)
		} else {
			hollow = append(hollow, "“"+a.Title.Text+"”")
		}
	}
	c.tellHollow(hollow)
	return pages, names
}

// columns returns how many columns its table has.
func (a *Annex) columns() int {
	columns := 0
	for _, row := range a.Table {
		columns = max(columns, len(row))
	}
	return columns
}

func (a *Annex) hasContent() bool { return a.Table != nil || len(a.Paragraphs) > 0 }

// tellWide tells of a table with more columns than a page has room for, by its name
// or that of its sheet.
func (c *composer) tellWide(a Annex, from *ledger.Annex) {
	columns := a.columns()
	if columns <= gongwen.MostColumns {
		return
	}
	at, name := from.Name.At, "附件“"+a.Title.Text+"”"
	if a.Title.Text == "" {
		at = sheetOf(from)
		name = "工作表“" + at.Sheet() + "”"
	}
	c.found = append(c.found, attachmentTooWideKind.At(at,
		fmt.Sprintf("%s的表格有%d列，A4纸横着最多排得下%d列，字会挤在一起。", name, columns, gongwen.MostColumns),
		"请删去不必附上的列，或者把表格分成两个附件。"))
}

// tellParted tells of a table with figures that do not fit side by side on a page.
func (c *composer) tellParted(a Annex, from *ledger.Annex) {
	if len(a.Table) == 0 || a.columns() > gongwen.MostColumns || gongwen.SettingOf(a.Table).Whole {
		return
	}
	c.found = append(c.found, figuresPartedKind.At(sheetOf(from),
		"附件“"+a.Title.Text+"”的表格里数字和日期太多太长，A4纸横着排、用小五号字也排不下，有的会断成两行。",
		"请减少几列，或者改用大一些的单位（如“万元”）。"))
}

// sheetOf is the sheet that the table of an attachment stands on.
func sheetOf(a *ledger.Annex) finding.Ref {
	for _, row := range a.Table {
		for _, v := range row {
			if at := v.At; at.Sheet() != "" {
				return at.At(0, 0)
			}
		}
	}
	return finding.Ref{}
}

// tellHollow names the attachments that nothing is attached for.
func (c *composer) tellHollow(hollow []string) {
	if hollow == nil {
		return
	}
	at := c.ledger.Info.Values[ledger.Attachments].At
	at = at.InFile(c.ledger.File)
	advice := "请在印发前另行附上"
	if !sheetless(c.ledger) {
		advice += "；也可以在台账里加一张工作表写它的内容，表名写“附件”和它的序号，如“附件1”"
	}
	c.found = append(c.found, attachmentWithoutContentKind.At(at,
		"附件"+strings.Join(hollow, "、")+"没有内容：附件说明中已列出名称，没有为它排出附件页。", advice+"。"))
}

func annex(from *ledger.Annex) Annex {
	title := oneLine(from.Name.Text)
	a := Annex{
		Label: "附件", Title: Paragraph{title, ofCell(title, from.Name.At)},
		Table: texts(from.Table), Cells: from.Table,
	}
	for _, p := range from.Paragraphs {
		a.Paragraphs = append(a.Paragraphs, paragraphs(p.Text, p.At)...)
	}
	return a
}

func texts(table [][]ledger.Value) [][]string {
	var rows [][]string
	for _, row := range table {
		cells := make([]string, len(row))
		for i, v := range row {
			cells[i] = strings.Join(trimmedLines(v.Text), "\n") // empty lines are no content
		}
		rows = append(rows, cells)
	}
	return rows
}
