// Package pdf draws a laid-out notice as a PDF file for the archive: PDF/A-2b
// (ISO 19005-2), or PDF/A-3b with the ledger inside, tagged after PDF/UA-1
// (ISO 14289-1).
//
// gofpdf draws the pages, rules, links and bookmarks and embeds fonts that are
// cut to the glyphs used beforehand. What it does not know (composite fonts by
// glyph, structure, metadata, colour profile) is added to its finished objects.
package pdf

import (
	"fmt"
	"io"

	"tongbao/report/layout"
	"tongbao/report/pdf/object"
)

// Options are what a file may have beyond its pages.
type Options struct {
	Attachment *Attachment // makes the file PDF/A-3b
}

// An Attachment is a file inside the PDF file: the source it was made from.
type Attachment struct {
	Name string // base name, whose extension names the kind of file
	Data []byte
}

// Write draws a document. It is an error if the face of a run lacks one of its
// characters; nothing is written then. The same document makes the same bytes.
func Write(w io.Writer, doc *layout.Document, opt Options) error {
	faces, err := cutFaces(doc)
	if err != nil {
		return err
	}
	drawn, err := draw(doc, faces)
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	file, err := object.Parse(drawn.raw)
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	if err := archive(file, doc, drawn, faces, opt); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	_, err = file.WriteTo(w)
	return err
}

// archive adds to a finished file what an archive and a reader's aids ask for.
func archive(file *object.File, doc *layout.Document, drawn *drawing, faces []*face, opt Options) error {
	made := madeOn(doc.Meta)
	for _, step := range []func() error{
		func() error { return composeFonts(file, faces) },
		func() error { return addStructure(file, drawn) },
		func() error { return countBookmarks(file) },
		func() error { return describe(file, doc.Meta, made, opt) },
		func() error { return attach(file, opt.Attachment, made) },
		file.Compress,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}
