package notice

import (
	"strconv"
	"strings"

	"tongbao/report/ledger"
)

// annexes makes the attachments that the ledger has, and the names for the
// 附件说明: those of the sheets, else those of the key 附件.
func (c *composer) annexes() ([]Annex, []string) {
	var annexes []Annex
	var names []string
	for i, a := range c.ledger.Annexes {
		annex := Annex{Label: "附件", Title: oneLine(a.Name.Text)}
		if len(c.ledger.Annexes) > 1 {
			annex.Label += strconv.Itoa(i + 1)
		}
		for _, p := range a.Paragraphs {
			annex.Paragraphs = append(annex.Paragraphs, paragraphs(p.Text, p.At)...)
		}
		annex.Table = texts(a.Table)
		annexes = append(annexes, annex)
		names = append(names, annex.Title)
	}
	for _, name := range listed(c.ledger.Info.Text(ledger.Attachments)) {
		if !contains(names, name) {
			names = append(names, name)
		}
	}
	return annexes, names
}

func texts(table [][]ledger.Value) [][]string {
	var rows [][]string
	for _, row := range table {
		cells := make([]string, len(row))
		for i, v := range row {
			cells[i] = v.Text
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

func contains(names []string, name string) bool {
	for _, n := range names {
		if strings.Trim(n, "《》") == strings.Trim(name, "《》") {
			return true
		}
	}
	return false
}
