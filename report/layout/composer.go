package layout

import (
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// A composer turns the blocks of a notice's flow into paragraphs and rows.
type composer struct {
	*typesetter
	doc     *Document
	flow    []notice.Block
	seal    bool
	tables  int
	blocks  [][]piece // what each block was made into
	imprint imprint
}

// A piece is one part of a block that is set by itself.
type piece struct {
	para *paragraph
	rows []row // of what is no paragraph
}

// compose makes the pieces of every block.
func (c *composer) compose() {
	c.blocks = make([][]piece, len(c.flow))
	for i, block := range c.flow {
		c.blocks[i] = c.block(i, block)
	}
}

// block makes the pieces of a block. Those of the imprint are kept for the last page.
func (c *composer) block(i int, b notice.Block) []piece {
	switch {
	case b.Blank():
		return []piece{{rows: []row{{height: gongwen.LinePitch, sheet: b.Sheet}}}}
	case b.Table != nil:
		return []piece{{rows: c.table(i, b)}}
	case b.Role == gongwen.Masthead:
		return []piece{{rows: []row{c.masthead(i, b)}}}
	case b.Role == gongwen.MastheadWord:
		return []piece{{rows: []row{c.wordBehind(i, b)}}}
	case b.Role == gongwen.Signature && tabbed(b):
		return []piece{{rows: []row{c.sealed(i, b)}}}
	case b.Role == gongwen.CopyTo || b.Role == gongwen.Printer:
		c.addImprint(i, b)
		return nil
	case b.Role == gongwen.Signer:
		return []piece{{rows: []row{c.signers(i, b)}}}
	case b.Role == gongwen.DocNumber:
		return []piece{{rows: []row{c.docNumber(i, b)}}}
	}
	return c.text(i, b)
}

// element adds the element of a block, and returns its index.
func (c *composer) element(block int, b notice.Block) int {
	e := Element{Block: block, Role: b.Role, Text: b.Text(), Sheet: b.Sheet, Origins: b.Origins}
	if b.Role.Level() > 0 {
		e.Heading = e.Text
		if b.Spans[len(b.Spans)-1].Body {
			e.Heading = b.Spans[0].Text
		}
	}
	c.doc.Elements = append(c.doc.Elements, e)
	return len(c.doc.Elements) - 1
}

// text sets a block of running text; one with manual breaks line by line.
func (c *composer) text(i int, b notice.Block) []piece {
	element, style := c.element(i, b), c.style(i, b)
	if !strings.Contains(b.Text(), "\n") {
		return []piece{{para: c.broken(element, style, b.Spans, 0)}}
	}
	var pieces []piece
	at := 0
	for _, line := range splitLines(b.Text()) {
		if line != "" {
			para := c.broken(element, style, []notice.Span{{Text: line}}, at)
			pieces = append(pieces, piece{para: para})
		}
		at += len(line) + 1
	}
	return pieces
}

// splitLines splits a text at its manual breaks.
func splitLines(text string) []string { return strings.Split(text, "\n") }

// broken breaks a text into lines; at is its offset in the element's text, in bytes.
func (c *composer) broken(element int, style gongwen.Style, spans []notice.Span, at int) *paragraph {
	p := c.paragraph(element, style, spans)
	p.within(c.doc.Elements[element].Sheet)
	if c.doc.Elements[element].Role == gongwen.AttachmentNote {
		p.keepLead()
	}
	for i := range p.gs {
		p.gs[i].at += int32(at)
	}
	p.breakLines()
	return p
}

// style returns the style of the block's role, with the indents that depend on its text.
func (c *composer) style(i int, b notice.Block) gongwen.Style {
	style := gongwen.StyleOf(b.Role)
	em := gongwen.Em(style.Size)
	switch b.Role {
	case gongwen.Signature:
		body, date := c.width(b, style), 0.0
		if i+1 < len(c.flow) && c.flow[i+1].Role == gongwen.Date {
			date = c.width(c.flow[i+1], style)
		}
		right, _ := gongwen.SignatureIndents(body, date, c.seal)
		style.RightIndent = right / em
		if strings.Contains(b.Text(), "\n") {
			style.Align = gongwen.Left
			style.FirstIndent = (gongwen.TypeAreaWidth - right - body) / em
			style.LeftIndent = style.FirstIndent
		}
	case gongwen.Date:
		body, date := 0.0, c.width(b, style)
		if i > 0 && c.flow[i-1].Role == gongwen.Signature {
			body = c.width(c.flow[i-1], style)
		}
		_, right := gongwen.SignatureIndents(body, date, c.seal)
		style.RightIndent = right / em
	case gongwen.AttachmentNote:
		style.FirstIndent, style.LeftIndent = enclosureIndents(b.Text())
	}
	return style
}

// width returns the width of the longest of a block's manual lines, in points.
func (c *composer) width(b notice.Block, style gongwen.Style) float64 {
	width := 0.0
	for _, line := range splitLines(b.Text()) {
		width = max(width, total(c.paragraph(0, style, []notice.Span{{Text: line}}).gs))
	}
	return width
}

// enclosureIndents returns the indents of a paragraph of 附件说明, in characters:
// names stand under each other (GB/T 9704-2012, 7.3.4).
func enclosureIndents(text string) (first, left float64) {
	const label = 3.0 // 附件：
	rest, labelled := strings.CutPrefix(text, "附件：")
	first = 2
	if !labelled {
		first += label
	}
	left = 2 + label
	if number, _, ok := strings.Cut(rest, "."); ok && number != "" && len(number) <= 2 && isDigit(rune(number[0])) {
		left += float64(len(number))*0.5 + 0.28
	}
	return first, left
}
