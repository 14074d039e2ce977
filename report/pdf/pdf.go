// Package pdf draws a laid-out notice as an archival PDF: PDF/A-2b, or PDF/A-3b
// with the ledger inside, tagged for readers that speak (PDF/UA-1).
//
// gofpdf makes the pages, the fonts and the bookmarks. What it knows nothing of
// is put into the finished file's objects: exact text positions, the structure
// tree, metadata, the colour profile, links and attachments.
package pdf

import (
	"fmt"
	"io"

	"tongbao/report/layout"
	"tongbao/report/pdf/object"
)

// Options say what the file holds beside the notice.
type Options struct {
	Attachment *Attachment
}

// An Attachment is the ledger that the notice was made from.
type Attachment struct {
	Name string // base name
	Data []byte
}

// Write writes the document. The same document makes the same bytes.
func Write(w io.Writer, doc *layout.Document, opt Options) error {
	faces, err := gather(doc)
	if err != nil {
		return err
	}
	raw, err := frame(doc, faces)
	if err != nil {
		return err
	}
	file, err := object.Parse(raw)
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	f := finisher{file: file, doc: doc, faces: faces, tree: newTree(doc)}
	if err := f.finish(opt); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	if err := file.Compress(); err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	_, err = file.WriteTo(w)
	return err
}
