// Package docx writes a notice as a Word file (Office Open XML, ECMA-376,
// transitional). What is the same in every notice are kept parts; the text and
// the styles, which come from package gongwen, are generated.
//
// Word, WPS and LibreOffice break the lines themselves; package fit gives each
// line the character spacing that makes them do so where the layout did.
// Lengths are in twips (1/20 pt), as in the file, unless a name says otherwise.
package docx

import (
	"fmt"
	"io"

	"tongbao/report/fit"
	"tongbao/report/notice"
)

// Write writes the notice's flow to w. The same flow, meta and fit make the
// same bytes. Characters that XML cannot hold are left out.
func Write(w io.Writer, flow []notice.Block, meta notice.Meta, f fit.Fit) error {
	body := newBody(flow, f)
	parts, err := keptParts()
	if err != nil {
		return fmt.Errorf("docx: %w", err)
	}
	parts["word/document.xml"] = body.document()
	parts["word/_rels/document.xml.rels"] = documentRelationships(body.links)
	parts["word/styles.xml"] = stylesPart()
	parts["word/settings.xml"] = settingsPart()
	parts["word/footer1.xml"] = footerPart(odd)
	parts["word/footer2.xml"] = footerPart(even)
	parts["docProps/core.xml"] = corePart(meta)
	if err := writePackage(w, parts); err != nil {
		return fmt.Errorf("docx: %w", err)
	}
	return nil
}
