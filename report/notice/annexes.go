package notice

import (
	"slices"
	"strconv"
	"strings"

	"tongbao/report/ledger"
)

// annexes makes the attachments that the ledger has, and the names for the
// 附件说明: those of the key 附件, then those of the sheets that it leaves out.
// An attachment has the number that its name has there.
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
		numbered[at] = append(numbered[at], a)
	}
	if len(names) > 1 {
		for i, same := range numbered {
			for j := range same {
				same[j].Label += strconv.Itoa(i + 1)
			}
		}
	}
	return slices.Concat(numbered...), names
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
