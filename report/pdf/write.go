// Package pdf draws a laid-out notice as a PDF file for the archive: PDF/A-2b
// (ISO 19005-2), or PDF/A-3b with the ledger inside, tagged after PDF/UA-1
// (ISO 14289-1); or, by the second version of PDF, PDF/A-4 and PDF/UA-2.
//
// gofpdf draws the pages, rules, links and bookmarks and embeds fonts that are
// cut to the glyphs used beforehand. What it does not know (composite fonts by
// glyph, structure, metadata, colour profile) is added to its finished objects.
package pdf

import (
	"fmt"
	"io"

	"tongbao/report/layout"
	"tongbao/report/notice"
	"tongbao/report/pdf/object"
)

// Options are what a file may have beyond its pages.
type Options struct {
	Attachment *Attachment // makes the file PDF/A-3b or PDF/A-4f
	Draft      bool        // every page says so, and so does the file's description
	Second     bool        // PDF 2.0: PDF/A-4 and PDF/UA-2 in place of PDF/A-2b and PDF/UA-1
}

// An Attachment is a file inside the PDF file: the source it was made from.
type Attachment struct {
	Name string // base name, whose extension names the kind of file
	Data []byte
}

// A Drawing is a document drawn: all of the file but what its Options ask for.
type Drawing struct {
	file     *object.File
	meta     notice.Meta
	headings []object.Ref // the structure elements that the bookmarks lead to
}

// Draw draws a document. It is an error if the face of a run lacks one of its
// characters. The drawing can be made while it is not yet known whether the document is
// a draft.
func Draw(doc *layout.Document) (*Drawing, error) {
	faces, err := cutFaces(doc)
	if err != nil {
		return nil, err
	}
	drawn, err := draw(doc, faces)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	file, err := object.Parse(drawn.raw)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	d := &Drawing{file: file, meta: doc.Meta}
	return d, inOrder(
		func() error { return composeFonts(file, faces) },
		func() (err error) { d.headings, err = addStructure(file, drawn); return err },
		func() error { return countBookmarks(file) },
		file.Compress,
	)
}

// Write writes the drawing as a file, once. The same document makes the same bytes.
func (d *Drawing) Write(w io.Writer, opt Options) error {
	made := madeOn(d.meta)
	return inOrder(
		func() error { return markDraft(d.file, opt.Draft) },
		func() error { return describe(d.file, d.meta, made, opt) },
		func() error { return attach(d.file, opt.Attachment, made) },
		func() error { return d.second(opt) },
		d.file.Compress,
		func() error { _, err := d.file.WriteTo(w); return err },
	)
}

// second makes the file one of PDF 2.0 where that is asked for.
func (d *Drawing) second(opt Options) error {
	if !opt.Second {
		return nil
	}
	return toSecond(d.file, d.headings)
}

// inOrder does steps up to the first that fails.
func inOrder(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return fmt.Errorf("pdf: %w", err)
		}
	}
	return nil
}

// Write draws a document and writes it. Nothing is written if it can't be drawn.
func Write(w io.Writer, doc *layout.Document, opt Options) error {
	drawing, err := Draw(doc)
	if err != nil {
		return err
	}
	return drawing.Write(w, opt)
}
