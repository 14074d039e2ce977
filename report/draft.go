package report

import (
	"os"
	"path/filepath"

	"tongbao/report/html"
	"tongbao/report/internal/draft"
	"tongbao/report/ofd"
	"tongbao/report/pdf"
	"tongbao/report/stage"
	"tongbao/report/text"
)

// named returns a name, or an ending, under which something is written: a draft's says what
// it is, so that it neither takes the place of a finished file nor is taken for one.
func (p *products) named(name string) string {
	if p.out.Draft {
		return draft.Name(name)
	}
	return name
}

// path returns where a product with an ending is written.
func (p *products) path(ending string) string { return p.output(p.named(ending)) }

// dropDrafts has a finished run take away the drafts of the same version of the notice that
// earlier runs wrote. What only has a draft's name stays, and so does what was worked on since.
func (p *products) dropDrafts(files *stage.Files) error {
	if p.out.Draft {
		return nil
	}
	for _, ending := range sealed {
		path := p.output(draft.Name(ending))
		if !isDraft(path) || p.job.reads(path) {
			continue
		}
		if err := files.Remove(path); err != nil {
			return err
		}
	}
	return nil
}

// isDraft reports whether a file is a draft as this program left it.
func isDraft(path string) bool {
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() || info.Size() > 2*maxFile {
		return false
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return false
	}
	switch filepath.Ext(path) {
	case filepath.Ext(noticePDF):
		return pdf.IsDraft(data)
	case filepath.Ext(noticeOFD):
		return ofd.IsDraft(data)
	case filepath.Ext(noticeHTML):
		return html.IsDraft(data)
	case filepath.Ext(noticeText):
		return text.IsDraft(data)
	}
	return draft.IsSealed(data)
}
