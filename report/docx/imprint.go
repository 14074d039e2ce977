package docx

import (
	"slices"
	"strconv"
	"strings"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// imprintStart returns the index of the imprint's first block, len(flow) without one.
func imprintStart(flow []notice.Block) int {
	for i, block := range flow {
		if block.Role == gongwen.CopyTo || block.Role == gongwen.Printer {
			return i
		}
	}
	return len(flow)
}

// imprintTables writes the imprint at the foot of the page that it begins on, and of each
// further page that it needs.
func (b *body) imprintTables() {
	parts, after := b.imprintParts(), b.pagesToImprint()
	begun := false // whether a section begins the imprint's page
	if last := b.textSection(); after > 1 {
		b.endSection(last)
		b.flatParagraph(false)
	} else if last.sheet != gongwen.Upright {
		b.endSection(last)
		begun = true
	}
	for i, part := range parts {
		b.imprintTable(part)
		b.flatParagraph(i > 0 || after > 0 && !begun)
	}
}

// textSection returns the section that the text before the imprint ends in.
func (b *body) textSection() section {
	if b.imprint == 0 {
		return section{}
	}
	return section{sheet: b.flow[b.imprint-1].Sheet}
}

// imprintTable writes what stands of the imprint on one page as a table that floats at the
// foot of the type area on the page of the paragraph after it, which takes no room. It
// is placed across from the page's edge and down from the margin: so placed,
// LibreOffice 7.4 too lets a table of this width float.
func (b *body) imprintTable(part []imprintBlock) {
	b.open("tbl")
	b.open("tblPr")
	b.empty("tblpPr", "w:leftFromText", "0", "w:rightFromText", "0", "w:vertAnchor", "margin", "w:horzAnchor", "page",
		"w:tblpX", strconv.Itoa(marginLeft), "w:tblpY", strconv.Itoa(imprintTop(part)))
	b.empty("tblW", "w:w", strconv.Itoa(textWidth), "w:type", "dxa")
	b.open("tblBorders")
	b.border("top", gongwen.ImprintOuter)
	b.border("bottom", gongwen.ImprintOuter)
	b.border("insideH", gongwen.ImprintInner)
	b.close("tblBorders")
	b.empty("tblLayout", "w:type", "fixed")
	b.cellMargins(0)
	b.close("tblPr")
	b.columns([]int{textWidth})
	for i, block := range part {
		if i == 0 || !block.joined {
			b.open("tr")
			b.open("trPr")
			b.empty("cantSplit")
			b.close("trPr")
			b.openCell(textWidth, 1, true)
		}
		b.setParagraph(block.index, block.Block, block.set)
		if i+1 == len(part) || !part[i+1].joined {
			b.close("tc")
			b.close("tr")
		}
	}
	b.close("tbl")
}

// An imprintBlock is a block of the imprint, or what stands of it on one page.
type imprintBlock struct {
	notice.Block
	index  int // in the flow
	set    fit.Block
	joined bool // no rule parts it from the one before
}

// imprintParts returns what stands of the imprint on each of its pages.
func (b *body) imprintParts() [][]imprintBlock {
	var parts [][]imprintBlock
	page := -1
	for i := b.imprint; i < len(b.flow); i++ {
		joined := i > b.imprint && strings.HasPrefix(b.flow[i-1].Text(), notice.SendToLabel)
		for _, piece := range byPage(b.flow[i], b.fit.Block(i)) {
			now := page
			if len(piece.set.Lines) > 0 {
				now = piece.set.Lines[0].Page
			}
			if now != page || len(parts) == 0 {
				parts, page = append(parts, nil), now
			}
			piece.index, piece.joined = i, joined
			last := &parts[len(parts)-1]
			*last = append(*last, piece)
		}
	}
	return parts
}

// byPage cuts a block where another page begins.
func byPage(block notice.Block, set fit.Block) []imprintBlock {
	if split, _ := set.Split(); !split {
		return []imprintBlock{{Block: block, set: set}}
	}
	var pieces []imprintBlock
	text := block.Text()
	for from := 0; from < len(set.Lines); {
		to := from + 1
		for to < len(set.Lines) && set.Lines[to].Page == set.Lines[from].Page {
			to++
		}
		start, end := set.Lines[from].From, len(text)
		if to < len(set.Lines) {
			end = set.Lines[to].From
		}
		piece := imprintBlock{Block: block, set: set}
		piece.Spans = []notice.Span{{Text: text[start:end]}}
		piece.set.Lines = slices.Clone(set.Lines[from:to])
		for i := range piece.set.Lines {
			piece.set.Lines[i].From -= start
		}
		pieces = append(pieces, piece)
		from = to
	}
	return pieces
}

// imprintTop returns how far the first rule of what stands of the imprint on a page is
// below the upper margin.
func imprintTop(part []imprintBlock) int {
	lines := 0
	for _, block := range part {
		lines += max(len(block.set.Lines), 1)
	}
	height := float64(lines) * gongwen.ImprintPitch
	return fit.Twips(gongwen.TypeAreaTop+gongwen.TypeAreaHeight-height) - marginTop
}

// pagesToImprint returns how many pages after the last one with text the imprint begins: 0 at
// that page's foot, 2 with a blank page between.
func (b *body) pagesToImprint() int {
	if b.imprint == len(b.flow) {
		return 0
	}
	own := b.fit.Block(b.imprint).Lines
	for i := b.imprint - 1; i >= 0 && len(own) > 0; i-- {
		if page, ok := b.fit.Block(i).LastPage(); ok {
			return own[0].Page - page
		}
	}
	return 0
}
