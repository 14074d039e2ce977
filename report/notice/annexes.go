package notice

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

// annexes makes the attachments that the ledger has, and the names for the
// 附件说明: those of the key 附件, then those of the sheets that it leaves out.
// An attachment has the number that its name has there. One without content is
// named and has no pages; it is told.
func (c *composer) annexes() ([]Annex, []string) {
	given := listed(c.ledger.Info.Text(ledger.Attachments))
	names := given
	numbered := make([][]Annex, len(given)+len(c.ledger.Annexes))
	for i := range c.ledger.Annexes {
		a := annex(&c.ledger.Annexes[i])
		at := place(given, a.Title)
		if at < 0 {
			at, names = len(names), append(names, a.Title)
		}
		c.tellWide(a, c.ledger.Annexes[i].Name)
		if a.hasContent() {
			numbered[at] = append(numbered[at], a)
		}
	}
	if len(names) > 1 {
		for i, same := range numbered {
			for j := range same {
				same[j].Label += strconv.Itoa(i + 1)
			}
		}
	}
	c.tellHollow(names, numbered)
	return slices.Concat(numbered...), names
}

func (a *Annex) hasContent() bool { return a.Table != nil || len(a.Paragraphs) > 0 }

// tellWide tells of a table with more columns than a page has room for.
func (c *composer) tellWide(a Annex, name ledger.Value) {
	columns := 0
	for _, row := range a.Table {
		columns = max(columns, len(row))
	}
	if columns <= gongwen.MostColumns {
		return
	}
	c.list = append(c.list, attachmentTooWideKind.At(name.At,
		fmt.Sprintf("附件“%s”的表格有%d列，A4纸竖着最多排得下%d列，字会挤在一起。", a.Title, columns, gongwen.MostColumns),
		"请删去不必附上的列，或者把表格分成两个附件。"))
}

// tellHollow names the attachments that nothing is attached for.
func (c *composer) tellHollow(names []string, numbered [][]Annex) {
	var hollow []string
	for i, name := range names {
		if len(numbered[i]) == 0 {
			hollow = append(hollow, "“"+name+"”")
		}
	}
	if hollow == nil {
		return
	}
	at := c.ledger.Info.Values[ledger.Attachments].At
	at.File = c.ledger.File
	advice := "请在印发前另行附上"
	if !sheetless(c.ledger) {
		advice += "；也可以在台账里加一张工作表写它的内容，表名写“附件”和它的序号，如“附件1”"
	}
	c.list = append(c.list, attachmentWithoutContentKind.At(at,
		"附件"+strings.Join(hollow, "、")+"没有内容：附件说明中已列出名称，没有为它排出附件页。", advice+"。"))
}

func annex(from *ledger.Annex) Annex {
	a := Annex{Label: "附件", Title: oneLine(from.Name.Text), Table: texts(from.Table)}
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

// listed parts a cell that lists attachments, one a line or parted by ；,
// numbered or not. No mark ends a name (GB/T 9704-2012, 7.3.4).
func listed(text string) []string {
	var names []string
	for _, name := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '；' }) {
		name = open(unlabelled(strings.TrimPrefix(strings.TrimSpace(name), "附件：")))
		if name != "" {
			names = append(names, name)
		}
	}
	return names
}

// place is where a name stands among names, -1 where it does not.
func place(names []string, name string) int {
	return slices.IndexFunc(names, func(n string) bool {
		return strings.Trim(n, "《》") == strings.Trim(name, "《》")
	})
}
