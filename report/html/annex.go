package html

import (
	"cmp"
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// enclosures writes the 附件说明 at the head of the blocks, a list where there are
// several, and returns how many blocks it has.
func (a *article) enclosures(flow []notice.Block) int {
	n := 1
	for n < len(flow) && flow[n].Role == gongwen.AttachmentNote {
		n++
	}
	if n == 1 {
		a.element("p", "", inline(flow[0].Spans))
		return n
	}
	a.element("p", "", "附件：")
	a.line("<ol>")
	for i, block := range flow[:n] {
		a.element("li", "", escaped(strings.TrimPrefix(notice.Unbroken(block.Text()), gongwen.EnclosureLead(i, n))))
	}
	a.line("</ol>")
	return n
}

// annex begins an attachment with its label and title, and returns how many blocks these are.
func (a *article) annex(flow []notice.Block) int {
	a.endSection()
	a.line("<section>")
	a.annexed = true
	label, n := notice.Unbroken(flow[0].Text()), 1
	for n < len(flow) && flow[n].Blank() {
		n++
	}
	title := ""
	if n < len(flow) && flow[n].Role == gongwen.AnnexTitle {
		title, n = notice.Unbroken(flow[n].Text()), n+1
	}
	a.caption = cmp.Or(title, label)
	a.element("h2", "", escaped(strings.Join(nonEmpty(label, title), "　")))
	return n
}

// endSection ends the attachment that has begun.
func (a *article) endSection() {
	if a.annexed {
		a.line("</section>")
		a.annexed = false
	}
}

// imprint writes the 版记 at the head of the blocks, and returns how many blocks it has.
func (a *article) imprint(flow []notice.Block) int {
	a.endSection()
	a.line("<footer>")
	n := 0
	for ; n < len(flow) && isImprint(flow[n].Role); n++ {
		a.element("p", "", inline(flow[n].Spans))
	}
	a.line("</footer>")
	return n
}

func isImprint(role gongwen.Role) bool { return role == gongwen.CopyTo || role == gongwen.Printer }

func nonEmpty(texts ...string) []string {
	var given []string
	for _, text := range texts {
		if text != "" {
			given = append(given, text)
		}
	}
	return given
}

// table writes a table whose first row is the heading.
func (a *article) table(rows [][]string) {
	width := 0
	for _, row := range rows {
		width = max(width, len(row))
	}
	a.line("<table>")
	a.element("caption", "", escaped(cmp.Or(a.caption, "表")))
	a.line("<thead>")
	a.row(rows[0], width, "th", ` scope="col"`)
	a.line("</thead>")
	a.line("<tbody>")
	for _, row := range rows[1:] {
		a.row(row, width, "td", "")
	}
	a.line("</tbody>")
	a.line("</table>")
}

// row writes a row of so many cells. A heading without text is a plain cell, as it heads
// nothing.
func (a *article) row(row []string, width int, name, attributes string) {
	a.line("<tr>")
	for i := range width {
		text := ""
		if i < len(row) {
			text = strings.ReplaceAll(escaped(strings.TrimSpace(row[i])), "\n", "<br>")
		}
		if text == "" {
			a.element("td", "", "")
		} else {
			a.element(name, attributes, text)
		}
	}
	a.line("</tr>")
}
