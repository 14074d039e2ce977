// Package ofd draws a laid-out notice as an OFD file (GB/T 33190-2016), the state's own
// fixed format: the pages of the PDF, glyph for glyph.
//
// What the standard leaves open is done as readers take it: TrueType faces cut to the
// glyphs used, glyphs by number beside their characters, no blank drawn, no matrices.
package ofd

import (
	"fmt"
	"io"

	"tongbao/report/gongwen"
	"tongbao/report/internal/opc"
	"tongbao/report/layout"
)

// Options are what a file may have beyond its pages.
type Options struct {
	Draft   bool // every page says so, and so does the file's description
	Archive bool // OFD-A (GB/T 42133-2022): nothing in the file leads out of it
}

// Write draws a document. It is an error if the face of a run lacks one of its
// characters; nothing is written then. The same document makes the same bytes.
func Write(w io.Writer, doc *layout.Document, opt Options) error {
	faces, err := cutFaces(doc)
	if err != nil {
		return fmt.Errorf("ofd: %w", err)
	}
	b := &book{doc: doc, opt: opt, parts: map[string][]byte{}, faces: faces, marks: map[gongwen.Sheet]string{}}
	b.addFaces()
	b.addPages()
	b.addDocument()
	b.addRoot()
	return opc.Write(w, opc.Sorted(b.parts))
}

// A book is a file in the making. Each thing in it that another may refer to has a
// number of its own (GB/T 33190-2016, 7.3, ST_ID).
type book struct {
	doc    *layout.Document
	opt    Options
	faces  faces
	parts  map[string][]byte        // by their names in the package
	pages  []int                    // their numbers
	marks  map[gongwen.Sheet]string // the paths of a draft's mark
	lastID int
}

// Names of parts. Readers look for pages under these names alone.
const (
	rootPart   = "OFD.xml"
	docFolder  = "Doc_0/"
	docPart    = "Document.xml"
	resPart    = "PublicRes.xml"
	resFolder  = "Res"
	pageFolder = "Pages/Page_%d/Content.xml"
)

func (b *book) newID() int {
	b.lastID++
	return b.lastID
}
