package pdf

import (
	"fmt"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

// A node is an element of the logical structure (ISO 32000-1, 14.7).
type node struct {
	tag     string // structure type
	target  string // of a Link
	form    bool   // a TH is of a form
	columns int    // how many a TH or TD takes
	kids    []kid
}

// A kid is a node, or marked content of a page, or an annotation.
type kid struct {
	node  *node
	annot int // index into the drawing's annotations, -1 for none
	page  int
	mark  int
}

// Structure types: those of the standard, but for the title's, which is mapped
// to P: a heading of its own would shift the levels of all others.
const (
	tagTitle = "Title"
	tagLink  = "Link"
)

// A tree is the structure of a document and where its elements stand in it.
type tree struct {
	root     *node
	elements []place
}

// A place is an element's node, and the node of the text that runs on after a
// heading; the same node where nothing does.
type place struct {
	head, rest *node
	headLen    int // in bytes
	depth      int // of a heading among the others, from 1; 0 for other elements
}

// plan makes the tree of a document, empty of content.
func plan(doc *layout.Document) *tree {
	t := &tree{root: &node{tag: "Document"}, elements: make([]place, len(doc.Elements))}
	depths := doc.Depths()
	var table tableNodes
	for i, e := range doc.Elements {
		p := &t.elements[i]
		if e.Table > 0 {
			p.head = table.cell(t.root, e)
			p.rest = p.head
			continue
		}
		p.depth = depths[i]
		p.addTo(t.root, e)
	}
	return t
}

var headingTags = [...]string{1: "H1", 2: "H2", 3: "H3", 4: "H4"}

func (p *place) addTo(root *node, e layout.Element) {
	tag := "P"
	switch {
	case p.depth > 0:
		tag = headingTags[p.depth]
	case e.Role == gongwen.Title:
		tag = tagTitle
	}
	p.head = root.child(tag)
	p.rest = p.head
	if p.depth > 0 && e.Heading != "" && len(e.Heading) < len(e.Text) {
		p.headLen = len(e.Heading)
		p.rest = root.child("P")
	}
}

// at returns the node of the text from a byte of the element's text on.
func (p place) at(offset int) *node {
	if offset < p.headLen {
		return p.head
	}
	return p.rest
}

// child adds a node under n.
func (n *node) child(tag string) *node {
	c := &node{tag: tag}
	n.kids = append(n.kids, kid{node: c, annot: -1})
	return c
}

// link returns the node of a link under n; a link that goes on from the line before
// is the same.
func (n *node) link(target string) *node {
	if len(n.kids) > 0 {
		if last := n.kids[len(n.kids)-1].node; last != nil && last.target == target {
			return last
		}
	}
	c := n.child(tagLink)
	c.target = target
	return c
}

// tableNodes are the table and the row that cells are added to.
type tableNodes struct {
	number, rowNumber int
	table, row        *node
}

// cell adds a cell's node, with a table and a row where it is the first in them.
func (t *tableNodes) cell(root *node, e layout.Element) *node {
	if t.table == nil || t.number != e.Table {
		*t = tableNodes{number: e.Table, table: root.child("Table")}
	}
	if t.row == nil || t.rowNumber != e.Row {
		t.row, t.rowNumber = t.table.child("TR"), e.Row
	}
	tag := "TD"
	if e.Cell.Label {
		tag = "TH"
	}
	c := t.row.child(tag)
	c.form, c.columns = e.Form, e.Cell.Columns
	return c
}

// attributes are those of a table's cell (ISO 32000-1, 14.8.5.7), empty for none.
func (n *node) attributes() string {
	list := ""
	switch {
	case n.tag == "TH" && n.form:
		list = "/Scope /Row"
	case n.tag == "TH":
		list = "/Scope /Column"
	}
	if n.columns > 1 {
		list += fmt.Sprintf("/ColSpan %d", n.columns)
	}
	if list == "" {
		return ""
	}
	return "<</O /Table" + list + ">>"
}
