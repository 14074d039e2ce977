// Package fit makes word processors break lines where the layout did.
//
// A word processor breaks a line itself, and none does it as the layout does: it
// knows other rules for closing marks up and stretches only what it has broken.
// A manual break on each line would force it, and spoil the text for whoever
// goes on writing in it. So each line gets a character spacing of its own, a
// few twentieths of a point, with which its text fits the width and the next
// character does not. The word processor then breaks there of its own accord.
//
// Lengths are in twips (1/20 pt) unless a name says otherwise.
package fit

import (
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

// Twips turns points into twips, rounded to the nearest.
func Twips(points float64) int {
	if points < 0 {
		return -Twips(-points)
	}
	return int(points*20 + 0.5)
}

// A Fit is how each block of the notice's flow was set.
type Fit []Block

// Block returns how block i was set; the zero Block where that is not known.
func (f Fit) Block(i int) Block {
	if i < 0 || i >= len(f) {
		return Block{}
	}
	return f[i]
}

// A Block is a paragraph's lines, or a table's cells.
type Block struct {
	Lines []Line
	Table *Table
	Auto  bool // the paragraph needs Word's automatic spacing between Chinese and Latin text

	sheet gongwen.Sheet // on which the lines stand
}

// A Line is a part of its block's or cell's text, up to the next line's From.
type Line struct {
	From    int     // first byte of the text on this line
	Spacing int     // added to each character
	Scale   int     // width of the characters, in percent of their own
	Left    int     // from the left edge of the type area, or of the cell, to the first character
	Right   int     // from the last character to the right edge
	Size    float64 // of the largest character, in points
	Page    int     // 0-based
	Middle  float64 // height of the middle of its characters from the page's top, in points
}

// Lines returns how each block of the document was set.
func Lines(doc *layout.Document) Fit {
	set := make([][]placed, len(doc.Elements))
	for number, page := range doc.Pages {
		for _, line := range page.Lines {
			if line.Element >= 0 && line.Element < len(set) && !line.Repeated && len(line.Runs) > 0 {
				set[line.Element] = append(set[line.Element], placed{Line: line, page: number})
			}
		}
	}
	var fit Fit
	for i, element := range doc.Elements {
		for len(fit) <= element.Block {
			fit = append(fit, Block{})
		}
		block := &fit[element.Block]
		if element.Table == 0 {
			block.Lines, block.Auto = setLines(set[i], element.Text, paragraphBox(element))
			block.sheet = element.Sheet
			continue
		}
		if block.Table == nil {
			block.Table = &Table{}
		}
		block.Table.add(element, set[i])
	}
	return fit
}

// A placed line is a line with the page that it stands on.
type placed struct {
	layout.Line
	page int
	last bool // nothing is to be kept from following it on the line
}

// start and end return where the first character begins and the last one ends, in
// points from the page's edge.
func (p placed) start() float64 { return p.Runs[0].Positions[0] }

func (p placed) end() float64 {
	last := p.Runs[len(p.Runs)-1]
	return last.Positions[0] + last.Width
}

// size returns the size of the largest character, in points.
func (p placed) size() float64 {
	size := 0.0
	for _, run := range p.Runs {
		size = max(size, run.Size)
	}
	return size
}

// A box is the stretch between whose edges lines are set, in points.
type box struct {
	left, right float64 // edges of the type area or the cell
	indent      float64 // kept free at the right edge
	align       gongwen.Align
}

// paragraphBox returns the box of a paragraph's lines.
func paragraphBox(e layout.Element) box {
	style, area := gongwen.StyleOf(e.Role), e.Sheet.TypeArea()
	return box{
		left:   area.Left,
		right:  area.Right(),
		indent: style.RightIndent * gongwen.Em(style.Size),
		align:  style.Align,
	}
}

// width returns the room in twips for a line that begins at x.
func (b box) width(x float64) float64 {
	if b.broken() {
		x = b.left
	}
	return (b.right - b.indent - x) * 20
}

// broken reports whether lines end at breaks: those that do not fill the width.
func (b box) broken() bool { return b.align == gongwen.Center || b.align == gongwen.Right }

// setLines fits the lines of a text into their box. A line before a break that
// the text has itself is like a last one.
func setLines(lines []placed, text string, b box) (out []Line, auto bool) {
	for i := range lines {
		end := min(max(lines[i].To, 0), len(text))
		lines[i].last = i+1 == len(lines) || b.broken() || strings.HasPrefix(text[end:], "\n")
	}
	out, auto = make([]Line, len(lines)), needsAuto(lines, b)
	for i, line := range lines {
		size := line.size()
		percent, span := scale(lines, i, b, auto)
		out[i] = Line{
			From:    line.From,
			Spacing: span.nearest(StyleSpacing(size)),
			Scale:   percent,
			Left:    Twips(line.start() - b.left),
			Right:   Twips(b.right - line.end()),
			Size:    size,
			Page:    line.page,
			Middle:  line.Baseline - gongwen.InkMiddle*size,
		}
	}
	return out, auto
}

// LastPage returns the page on which the block ends; ok is false where it has no lines.
func (b Block) LastPage() (page int, ok bool) {
	if b.Table != nil {
		return b.Table.lastPage()
	}
	if len(b.Lines) == 0 {
		return 0, false
	}
	return b.Lines[len(b.Lines)-1].Page, true
}

// Split reports whether a paragraph runs over the end of a page, and how many lines
// that page then lacks: the layout ends a page early so that no heading
// ends it, and no signature stands alone on the next one.
func (b Block) Split() (split bool, lacking int) {
	lastMiddle := b.sheet.TypeArea().Top + float64(b.sheet.Lines()-1)*gongwen.LinePitch + gongwen.BodySize/2
	for i := 1; i < len(b.Lines); i++ {
		if b.Lines[i-1].Page < b.Lines[i].Page {
			lines := (lastMiddle - b.Lines[i-1].Middle) / gongwen.LinePitch
			return true, max(int(lines+0.5), 0)
		}
	}
	return false, 0
}
