package pdf

import (
	"fmt"
	"strings"

	"tongbao/report/pdf/object"
)

// A tagger writes the structure tree into a file (ISO 32000-1, 14.7).
type tagger struct {
	file   *object.File
	pages  []object.Ref
	annots []object.Ref
	refs   map[*node]object.Ref
}

// addStructure adds the tree and ties pages and links to it. It returns the elements that
// the bookmarks lead to.
func addStructure(file *object.File, drawn *drawing) ([]object.Ref, error) {
	t := &tagger{file: file, refs: map[*node]object.Ref{}}
	for i := range file.Objects {
		if file.Objects[i].Dict.Is("Type", "/Page") {
			t.pages = append(t.pages, object.Ref(i+1))
		}
	}
	if len(t.pages) != len(drawn.marks) {
		return nil, fmt.Errorf("%d pages drawn, %d written", len(drawn.marks), len(t.pages))
	}
	if err := t.tiePages(drawn); err != nil {
		return nil, err
	}
	if err := t.addTree(drawn); err != nil {
		return nil, err
	}
	heads := make([]object.Ref, len(drawn.heads))
	for i, n := range drawn.heads {
		heads[i] = t.refs[n]
	}
	return heads, nil
}

// tiePages gives each page and each link its key in the parent tree: the pages
// first, then the links.
func (t *tagger) tiePages(drawn *drawing) error {
	for i, ref := range t.pages {
		page := &t.file.Objects[ref-1].Dict
		page.Set("StructParents", i)
		page.Set("Tabs", "/S")
		list, ok := page.Get("Annots")
		if !ok {
			continue
		}
		items, err := object.ParseArray(list)
		if err != nil {
			return err
		}
		refs, err := t.takeOut(items, ref, drawn)
		if err != nil {
			return err
		}
		t.file.Objects[ref-1].Dict.Set("Annots", "["+strings.Join(refs, " ")+"]")
	}
	if len(t.annots) != len(drawn.annots) {
		return fmt.Errorf("%d links drawn, %d written", len(drawn.annots), len(t.annots))
	}
	return nil
}

// takeOut makes objects of the annotations that gofpdf wrote into a page. They
// are to be printed (ISO 19005-2, 6.3.2) and described (ISO 14289-1, 7.18.5).
func (t *tagger) takeOut(items []string, page object.Ref, drawn *drawing) ([]string, error) {
	var refs []string
	for _, item := range items {
		d, err := object.ParseDict(item)
		if err != nil {
			return nil, err
		}
		n := len(t.annots)
		if n >= len(drawn.annots) {
			return nil, fmt.Errorf("more than the %d links drawn", n)
		}
		d.Set("F", 4)
		d.Set("P", page)
		d.Set("StructParent", len(t.pages)+n)
		d.Set("Contents", object.Text(drawn.annots[n].target))
		ref := t.file.Add(d)
		t.annots = append(t.annots, ref)
		refs = append(refs, ref.String())
	}
	return refs, nil
}

// addTree writes the elements, the tree from marks back to them, and the root.
func (t *tagger) addTree(drawn *drawing) error {
	root := t.file.Add(nil)
	document := t.addNode(drawn.tree.root, root)
	parents := t.file.Add(object.Dict{{Key: "Nums", Value: t.parentTree(drawn)}})
	t.file.Objects[root-1].Dict = object.Dict{
		{Key: "Type", Value: "/StructTreeRoot"},
		{Key: "K", Value: document.String()},
		{Key: "RoleMap", Value: "<</" + tagTitle + " /P>>"},
		{Key: "ParentTree", Value: parents.String()},
		{Key: "ParentTreeNextKey", Value: fmt.Sprint(len(t.pages) + len(t.annots))},
	}
	catalog, err := t.file.At(t.file.Root)
	if err != nil {
		return err
	}
	catalog.Dict.Set("StructTreeRoot", root)
	catalog.Dict.Set("MarkInfo", "<</Marked true>>")
	return nil
}

// addNode writes an element and all below it.
func (t *tagger) addNode(n *node, parent object.Ref) object.Ref {
	ref := t.file.Add(nil)
	t.refs[n] = ref
	d := object.Dict{{Key: "S", Value: "/" + n.tag}, {Key: "P", Value: parent.String()}}
	if a := n.attributes(); a != "" {
		d.Set("A", a)
	}
	home, onPage := n.firstPage()
	if onPage {
		d.Set("Pg", t.pages[home])
	}
	var kids []string
	for _, k := range n.kids {
		kids = append(kids, t.kidOf(k, ref, home))
	}
	if len(kids) > 0 {
		d.Set("K", "["+strings.Join(kids, " ")+"]")
	}
	t.file.Objects[ref-1].Dict = d
	return ref
}

// firstPage returns the page of a node's first content of its own.
func (n *node) firstPage() (page int, ok bool) {
	for _, k := range n.kids {
		if k.node == nil {
			return k.page, true
		}
	}
	return 0, false
}

// kidOf returns a kid as PDF syntax; content on another page than home says so.
func (t *tagger) kidOf(k kid, parent object.Ref, home int) string {
	switch {
	case k.node != nil:
		return t.addNode(k.node, parent).String()
	case k.annot >= 0:
		return fmt.Sprintf("<</Type /OBJR/Obj %v/Pg %v>>", t.annots[k.annot], t.pages[k.page])
	case k.page != home:
		return fmt.Sprintf("<</Type /MCR/Pg %v/MCID %d>>", t.pages[k.page], k.mark)
	}
	return fmt.Sprint(k.mark)
}

// parentTree returns the number tree from the keys of pages and links to elements.
func (t *tagger) parentTree(drawn *drawing) string {
	out := []byte{'['}
	for page, marks := range drawn.marks {
		out = fmt.Appendf(out, "%d[", page)
		for _, n := range marks {
			out = fmt.Appendf(out, "%v ", t.refs[n])
		}
		out = append(out, ']')
	}
	for i, a := range drawn.annots {
		out = fmt.Appendf(out, "%d %v ", len(t.pages)+i, t.refs[a])
	}
	return string(append(out, ']'))
}

// countBookmarks writes how many bookmarks are below each one, closed, and how
// many of the list are to be seen (ISO 32000-1, tables 152 and 153); gofpdf
// writes 0.
func countBookmarks(file *object.File) error {
	children := map[object.Ref]int{}
	for _, o := range file.Objects {
		if _, ok := o.Dict.Get("Dest"); ok {
			children[o.Dict.Ref("Parent")]++
		}
	}
	for i := range file.Objects {
		d, n := &file.Objects[i].Dict, children[object.Ref(i+1)]
		if _, ok := d.Get("Dest"); ok && n == 0 {
			d.Delete("Count")
		} else if ok {
			d.Set("Count", -n)
		} else if d.Is("Type", "/Outlines") {
			d.Set("Count", n)
		}
	}
	return nil
}
