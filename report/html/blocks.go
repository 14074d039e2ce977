package html

import (
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// What is not as browsers set it. Everything else is left to the site.
const (
	centred = ` style="text-align:center"`
	atRight = ` style="text-align:right"`
)

// An article writes the blocks of a notice in order.
type article struct {
	*page
	meta    notice.Meta
	outline outline
	caption string // of a table that comes next
	annexed bool   // an attachment has begun
}

func (p *page) blocks(flow []notice.Block, meta notice.Meta) {
	a := article{page: p, meta: meta}
	for i := 0; i < len(flow); {
		i += a.next(flow[i:])
	}
	a.endSection()
}

// next writes the first of the blocks, and those that are one thing with it, and returns
// how many it has written.
func (a *article) next(flow []notice.Block) int {
	block := flow[0]
	switch role := block.Role; {
	case block.Blank():
	case block.Table != nil:
		a.table(block.Table)
	case role == gongwen.Title:
		a.element("h1", centred, escaped(block.Unbroken()))
		a.outline = outline{}
	case role.Level() > 0:
		a.heading(block)
	case role == gongwen.AttachmentNote:
		return a.enclosures(flow)
	case role == gongwen.AnnexLabel:
		return a.annex(flow)
	case isImprint(role):
		return a.imprint(flow)
	case role == gongwen.Masthead:
		a.element("p", centred, "<strong>"+escaped(block.Unbroken())+"</strong>")
	case role == gongwen.Signature:
		a.element("p", atRight, escaped(block.Unbroken()))
	case role == gongwen.Date:
		a.element("p", atRight, a.day(block))
	default:
		a.element("p", "", inline(block.Spans))
	}
	return 1
}

// heading writes a heading, and what runs on in its paragraph as a paragraph.
func (a *article) heading(block notice.Block) {
	at := 0
	for at < len(block.Spans) && !block.Spans[at].Body {
		at++
	}
	a.element(a.outline.under(block.Role.Level()), "", inline(block.Spans[:at]))
	if at < len(block.Spans) {
		a.element("p", "", inline(block.Spans[at:]))
	}
}

// day writes the day of 成文日期 so that programs read it.
func (a *article) day(block notice.Block) string {
	if a.meta.Date == "" {
		return inline(block.Spans)
	}
	return `<time datetime="` + escaped(a.meta.Date) + `">` + inline(block.Spans) + "</time>"
}

// inline returns spans as markup.
func inline(spans []notice.Span) string {
	var out strings.Builder
	for _, span := range spans {
		text := escaped(notice.Unbroken(span.Text))
		if strings.HasPrefix(span.Link, "mailto:") {
			text = `<a href="` + escaped(span.Link) + `">` + text + "</a>"
		}
		out.WriteString(text)
	}
	return out.String()
}
