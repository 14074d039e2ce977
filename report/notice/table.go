package notice

import (
	"strconv"

	"go.yaml.in/yaml/v3"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// Cells are a row of a table as a template writes it: what stands in each, by the heading
// of its column or by its label.
type Cells []Cell

// A Cell is one of a table: its heading or label, and the text under or beside that.
type Cell struct {
	Label Text
	Items Items
}

// UnmarshalYAML reads a mapping in its order.
func (x *Cells) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind != yaml.MappingNode || len(n.Content) == 0 {
		return faultAt(n.Line, "表格的各格应写成“标签: 文字”的样子，如 {序号: \"{号}\"}")
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		var c Cell
		if err := c.Label.UnmarshalYAML(n.Content[i]); err != nil {
			return err
		}
		if value := n.Content[i+1]; value.Kind == yaml.ScalarNode && value.Value == "" {
			c.Items.given = true // an empty cell
		} else if err := c.Items.UnmarshalYAML(value); err != nil {
			return err
		}
		*x = append(*x, c)
	}
	return nil
}

// A Form is the rows of a table to be filled in.
type Form []Cells

// table is the table or the form of a part over some rows; nil where it has none.
func (p *partMaker) table(rows []row) *Table {
	switch {
	case p.part.Table != nil:
		return p.list(rows)
	case p.part.Form != nil:
		return p.form()
	}
	return nil
}

// list is a table with a row for each group of rows.
func (p *partMaker) list(rows []row) *Table {
	heading := make([]Paragraph, len(p.part.Table))
	for i, c := range p.part.Table {
		heading[i] = p.blanks.fillFrom(p.facts(), c.Label)
	}
	t := &Table{Rows: [][]Paragraph{heading}}
	by := p.part.Rows
	if by == "" {
		by = columnEach
		if p.part.From == FromUnits {
			by = columnUnit
		}
	}
	for n, g := range grouped(rows, By{by}) {
		f := p.blanks.facts
		f.rows = p.over(g.rows)
		f.extra = rowNames(g.title, n+1)
		cells, _ := p.cells(p.part.Table, f)
		if !p.hasRoom(cells) {
			break
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}

// rowNames are the names for the title and the number of a row.
func rowNames(title ledger.Value, n int) map[string]Paragraph {
	names := titleNames(title)
	delete(names, nameQuoted)
	names[nameOrdinal], names[nameFigure], names[nameCircled] = Paragraph{Text: hanzi.Numeral(n)}, Paragraph{Text: strconv.Itoa(n)}, Paragraph{Text: circled(n)}
	return names
}

// columnEach is the column by which each measure is a row of its own.
const columnEach = "整改措施"

// form is a table to be filled in. A row that asks for what the ledger does not have is
// left out.
func (p *partMaker) form() *Table {
	t := &Table{Form: true}
	for _, cells := range p.part.Form {
		texts, hollow := p.cells(cells, p.facts())
		if hollow || !p.hasRoom(texts) {
			continue
		}
		var row []Paragraph
		for i, text := range texts {
			row = append(row, p.blanks.fillFrom(p.facts(), cells[i].Label), text)
		}
		t.Rows = append(t.Rows, row)
	}
	if t.Rows == nil {
		return nil
	}
	return t
}

// cells fills the cells of a row. They are hollow where all ask for what is not there.
func (p *partMaker) cells(cells Cells, f facts) (texts []Paragraph, hollow bool) {
	texts, hollow = make([]Paragraph, len(cells)), true
	for i, c := range cells {
		var asked bool
		texts[i], asked = p.cellText(c.Items, f)
		hollow = hollow && asked && texts[i].Text == ""
	}
	return texts, hollow
}

// cellText is the text of a cell, its paragraphs as lines. asked reports whether it asks
// for anything.
func (p *partMaker) cellText(x Items, f facts) (text Paragraph, asked bool) {
	var j joiner
	for i := range x.list {
		item := &x.list[i]
		said := p.item(item, f)
		if plain := saying(item.Text.pieces); item.Text.Given() && plain.isFixed() {
			said = []Paragraph{{Text: item.Text.raw}} // with the blanks for what is written by hand
		} else {
			asked = asked || item.Text.Given() || item.Each.Given()
		}
		for _, paragraph := range said {
			if j.text.Len() > 0 {
				j.wording("\n")
			}
			j.add(paragraph)
		}
	}
	return j.joined(), asked
}

// isFixed reports whether nothing is filled in.
func (s saying) isFixed() bool { return s.blanks(func(*blank) bool { return false }) }

// hasRoom takes room for cells, and reports whether there was any.
func (c *composer) hasRoom(cells []Paragraph) bool {
	for _, p := range cells {
		c.left -= len(p.Text)
	}
	return c.left >= 0
}
