package docx

import (
	"slices"
	"strconv"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// A body is the document's body in the making.
type body struct {
	markup
	flow     []notice.Block
	fit      fit.Fit
	head     map[int]spacing // direct spacing of the red head's blocks
	comments comments
	links    []string // targets, in the order of their first use
	fonts    *embedding
	draft    bool            // the pages have headers
	imprint  int             // index of the first block of the imprint
	needed   map[string]bool // ids of footers that not every file has
}

func newBody(flow []notice.Block, f fit.Fit, fonts *embedding, draft bool) *body {
	return &body{flow: flow, fit: f, head: headSpacing(flow, f), imprint: imprintStart(flow), fonts: fonts, draft: draft, needed: map[string]bool{}}
}

// document writes all blocks, the imprint last of all at the foot of its page.
func (b *body) document() []byte {
	b.markup = *newPart("document")
	b.open("body")
	for i, block := range b.flow[:b.imprint] {
		b.block(i, block)
	}
	if b.imprint < len(b.flow) {
		b.imprintTables()
	}
	b.section(b.lastSection())
	b.close("body")
	b.close("document")
	return b.Bytes()
}

func (b *body) block(i int, block notice.Block) {
	switch {
	case block.Table != nil:
		b.table(i, block, b.fit.Block(i).Table)
		if !b.endsSheet(i) && (i+1 == b.imprint || b.flow[i+1].Table != nil) {
			b.flatParagraph(false)
		}
	case block.Blank():
		b.blank(i)
	case b.mastheadWord(i) != "":
		b.jointMasthead(i)
	case block.Role == gongwen.MastheadWord: // stands beside the names
	default:
		b.paragraph(i, block)
	}
	if b.endsSheet(i) {
		b.endSection(section{sheet: block.Sheet})
	}
}

// blank writes an empty line.
func (b *body) blank(i int) {
	b.open("p")
	if s, ok := b.head[i]; ok {
		b.open("pPr")
		b.exactLine(s.before, s.height)
		b.close("pPr")
	}
	b.close("p")
}

// flatParagraph writes a paragraph that takes next to no room: the schema wants one
// at the end of a body and between two tables.
func (b *body) flatParagraph(newPage bool) {
	b.open("p")
	b.open("pPr")
	if newPage {
		b.empty("pageBreakBefore")
	}
	b.flatEnd()
}

// flatEnd ends a flat paragraph; its properties are open, and end with more of them.
func (b *body) flatEnd(more ...func()) {
	b.exactLine(0, 20)
	b.open("rPr")
	b.size(1)
	b.close("rPr")
	for _, write := range more {
		write()
	}
	b.close("pPr")
	b.close("p")
}

func (b *body) paragraph(i int, block notice.Block) { b.setParagraph(i, block, b.fit.Block(i)) }

// setParagraph writes block i of the flow, or a part of it, as it was set.
func (b *body) setParagraph(i int, block notice.Block, set fit.Block) {
	b.open("p")
	b.open("pPr")
	b.value("pStyle", names[block.Role].id)
	b.releaseHeading(block, set)
	if b.beginsSheet(i) {
		b.off("pageBreakBefore")
	} else if b.movedOn(i, set) {
		b.empty("pageBreakBefore")
	}
	b.ownTabs(i, block)
	b.autoSpace(set.Auto)
	b.ownSpacing(i, set)
	b.directPlace(block, set.Lines)
	b.close("pPr")
	b.runs(block.Spans, set.Lines, settingOf(block.Role), b.comments.at(i, 0, 0))
	b.close("p")
}

// releaseHeading switches off that a heading stays with what follows, which is for
// those who go on writing in the file: where text runs on in the heading's
// paragraph, and where the heading runs over the end of a page, as LibreOffice
// would move the whole of it.
func (b *body) releaseHeading(block notice.Block, set fit.Block) {
	runsOn := block.Role.Level() > 0 && block.Spans[len(block.Spans)-1].Body
	split, _ := set.Split()
	if runsOn || split && gongwen.StyleOf(block.Role).KeepNext {
		b.off("keepNext")
	}
}

// overfill is what makes a page of 22 lines too long: more than what the
// margins leave over.
const overfill = 80

// ownSpacing writes the spacing of a block of the red head, or of a paragraph
// that the layout has split before its page was full. Room above such a
// paragraph pushes the rest of it to the next page in every program.
func (b *body) ownSpacing(i int, set fit.Block) {
	if s, ok := b.head[i]; ok {
		b.exactLine(s.before, s.height)
	} else if split, lacking := set.Split(); split && lacking > 0 {
		b.exactLine((lacking-1)*linePitch+overfill, linePitch)
	}
}

// autoSpace switches Word's gap between Chinese and Latin text on, which the
// styles switch off.
func (b *body) autoSpace(on bool) {
	if on {
		b.empty("autoSpaceDE")
		b.empty("autoSpaceDN")
	}
}

// tolerance is the difference from its style, in twips, that an indent may have
// without being written.
const tolerance = 20

// directPlace writes the indents that differ from the style's: those of 署名 and
// 成文日期, which depend on their widths, and of lines that align with the text
// after a label (附件说明, 抄送).
func (b *body) directPlace(block notice.Block, lines []fit.Line) {
	style := gongwen.StyleOf(block.Role)
	switch {
	case block.Role == gongwen.DocNumber && tabbed(block):
		b.indent("firstLine", inCharacters(1, style)) // the red line would follow a left one
		b.value("jc", "left")
	case len(lines) == 0 || block.Role == gongwen.Signer || block.Role == gongwen.Printer: // tabs place their texts
	case block.Role == gongwen.Signature && tabbed(block):
		b.empty("ind", "w:rightChars", "0", "w:right", "0")
		b.value("jc", "left")
	case block.Role == gongwen.Signature && len(lines) > 1: // lines under each other, the longest with room to spare
		b.empty("ind", "w:leftChars", "0", "w:left", strconv.Itoa(max(lines[0].Left, 0)), "w:rightChars", "0", "w:right", "0")
		b.value("jc", "left")
	case style.Align == gongwen.Right:
		b.indent("right", lines[0].Right)
	case style.Align != gongwen.Center:
		b.hangingIndent(style, lines)
	}
}

// hangingIndent writes the indents of the first line and of the others.
func (b *body) hangingIndent(style gongwen.Style, lines []fit.Line) {
	first, left := inCharacters(style.FirstIndent, style), inCharacters(style.LeftIndent, style)
	setFirst, setLeft := lines[0].Left, left
	if len(lines) > 1 {
		setLeft = lines[1].Left
	}
	if near(first, setFirst) && near(left, setLeft) {
		return
	}
	edge, depth := "firstLine", setFirst-setLeft
	if depth < 0 {
		edge, depth = "hanging", -depth
	}
	b.empty("ind", "w:leftChars", "0", "w:left", strconv.Itoa(setLeft),
		"w:"+edge+"Chars", "0", "w:"+edge, strconv.Itoa(depth))
}

func near(a, b int) bool { return max(a-b, b-a) <= tolerance }

func (b *body) indent(edge string, length int) {
	b.empty("ind", "w:"+edge+"Chars", "0", "w:"+edge, strconv.Itoa(max(length, 0)))
}

// link returns the id of the relationship that holds a link's target.
func (b *body) link(target string) string {
	i := slices.Index(b.links, target)
	if i < 0 {
		i = len(b.links)
		b.links = append(b.links, target)
	}
	return linkID(i)
}
