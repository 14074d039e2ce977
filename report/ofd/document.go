package ofd

import (
	"fmt"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

// addDocument adds the part that says what the document is made of (GB/T 33190-2016, 7.5).
func (b *book) addDocument() {
	m := newPart("Document")
	m.open("CommonData")
	m.leaf("MaxUnitID", id(b.lastID))
	m.open("PageArea")
	m.leaf("PhysicalBox", paper(gongwen.Upright))
	m.close("PageArea")
	m.leaf("PublicRes", resPart)
	m.close("CommonData")
	m.open("Pages")
	for i, page := range b.pages {
		m.empty("Page", "ID", id(page), "BaseLoc", fmt.Sprintf(pageFolder, i))
	}
	m.close("Pages")
	if bookmarks := b.doc.Bookmarks(); len(bookmarks) > 0 {
		m.open("Outlines")
		b.outline(m, bookmarks, 1)
		m.close("Outlines")
	}
	b.parts[docFolder+docPart] = m.part("Document")
}

// outline writes the bookmarks of one depth with those that are below each, closed; it
// returns what is left (GB/T 33190-2016, 7.8).
func (b *book) outline(m *markup, list []layout.Bookmark, depth int) []layout.Bookmark {
	for len(list) > 0 && list[0].Depth >= depth {
		mark := list[0]
		list = list[1:]
		m.open("OutlineElem", "Title", mark.Title, "Expanded", "false")
		m.open("Actions")
		m.open("Action", "Event", "CLICK")
		m.open("Goto")
		m.empty("Dest", "Type", "XYZ", "PageID", id(b.pages[mark.Page]), "Left", "0", "Top", mm(mark.Top))
		m.close("Goto")
		m.close("Action")
		m.close("Actions")
		list = b.outline(m, list, depth+1)
		m.close("OutlineElem")
	}
	return list
}
