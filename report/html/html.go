// Package html writes a notice as one HTML file for a web site. What carries the meaning
// are elements alone, as content management systems strip styles, scripts and whatever
// comes from elsewhere.
package html

import (
	"io"

	"tongbao/report/internal/draft"
	"tongbao/report/notice"
)

// Options say what else the file has.
type Options struct {
	Draft bool // the page says so, and has the file's seal
}

// Write writes the notice's flow to w in UTF-8. The same arguments make the same bytes.
func Write(w io.Writer, flow []notice.Block, meta notice.Meta, opt Options) error {
	p := &page{}
	p.line("<!DOCTYPE html>")
	p.line(`<html lang="zh-CN">`)
	p.head(meta, opt.Draft)
	p.line("<body>")
	p.line("<main>")
	p.line("<article>")
	if opt.Draft {
		p.line("<p><strong>【" + draft.Mark + "】</strong></p>")
	}
	p.blocks(flow, meta)
	p.line("</article>")
	p.line("</main>")
	p.line("</body>")
	p.line("</html>")
	content := p.Bytes()
	if opt.Draft {
		content = draft.SealText(content)
	}
	_, err := w.Write(content)
	return err
}

// IsDraft reports whether a file is a draft as Write wrote it.
func IsDraft(data []byte) bool { return draft.IsSealedText(data) }
