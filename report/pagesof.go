package report

import (
	"io"

	"tongbao/fonts"
	"tongbao/report/docx"
	"tongbao/report/fit"
	"tongbao/report/layout"
	"tongbao/report/notice"
	"tongbao/report/ofd"
	"tongbao/report/pdf"
)

// pagesOf are a document beside the notice of a ledger, a paper or the collective notice, on
// their way to files.
type pagesOf struct {
	notice  *notice.Notice
	flow    []notice.Block
	fonts   *fonts.Set
	draft   bool
	embed   bool // put the fonts into the Word file
	archive bool // OFD-A
	second  bool // PDF 2.0

	doc *layout.Document // once it was asked for
}

// set lays the document out, once.
func (p *pagesOf) set() *layout.Document {
	if p.doc == nil {
		p.doc = layout.Set(p.notice, p.flow, p.fonts)
	}
	return p.doc
}

// count returns how many pages there are.
func (p *pagesOf) count() int { return len(p.set().Pages) }

// write writes the document in the format of an ending.
func (p *pagesOf) write(w io.Writer, ending string) error {
	switch ending {
	case ".pdf":
		return pdf.Write(w, p.set(), pdf.Options{Draft: p.draft, Second: p.second})
	case ".ofd":
		return ofd.Write(w, p.set(), ofd.Options{Draft: p.draft, Archive: p.archive})
	}
	opt := docx.Options{Draft: p.draft}
	if p.embed {
		opt.Embed = p.fonts
	}
	return docx.Write(w, p.flow, p.notice.Meta, fit.Lines(p.set()), opt)
}
