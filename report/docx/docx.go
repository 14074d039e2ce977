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

	"tongbao/fonts"
	"tongbao/report/fit"
	"tongbao/report/notice"
	"tongbao/report/remark"
)

// Options say what else the file has.
type Options struct {
	// Embed has the faces to put into the file, cut down to its characters, for
	// machines that lack the fonts it asks for. Those whose makers allow viewing
	// and printing only are left out. Nil embeds none.
	Embed *fonts.Set

	Comments []remark.Remark // in the order of the flow

	Draft bool // every page says so, and so do the file's properties
}

// Write writes the notice's flow to w. The same arguments make the same bytes.
// Characters that XML cannot hold are left out.
func Write(w io.Writer, flow []notice.Block, meta notice.Meta, f fit.Fit, opt Options) error {
	body := newBody(flow, f, newEmbedding(opt.Embed, flow, opt.Draft), opt.Draft)
	body.comments = newComments(opt.Comments)
	parts, err := keptParts()
	if err != nil {
		return fmt.Errorf("docx: %w", err)
	}
	parts["word/document.xml"] = body.document()
	for _, f := range moreFooters {
		if body.needed[f.id] {
			addPart(parts, f.name, footerType, f.part())
		}
	}
	files, err := body.fonts.files()
	if err != nil {
		return fmt.Errorf("docx: %w", err)
	}
	addFonts(parts, files)
	parts["word/_rels/document.xml.rels"] = documentRelationships(body.links, opt.Draft, len(opt.Comments) > 0, body.needed)
	parts["word/styles.xml"] = stylesPart(boldRoles(flow), body.fonts, len(opt.Comments) > 0)
	addComments(parts, opt.Comments)
	parts["word/settings.xml"] = settingsPart(len(files) > 0)
	parts["word/footer1.xml"] = footerPart(odd)
	parts["word/footer2.xml"] = footerPart(even)
	parts["docProps/core.xml"] = corePart(meta, opt.Draft)
	if err := writePackage(w, parts, opt.Draft); err != nil {
		return fmt.Errorf("docx: %w", err)
	}
	return nil
}
