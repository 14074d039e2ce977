package docx

import (
	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// movedOn reports whether block i begins a page though the page before has room for its first
// line, and for a heading with what it stays with: the layout has ended that page early,
// before a whole paragraph. Attachments begin pages by their style.
func (b *body) movedOn(i int, set fit.Block) bool {
	if len(set.Lines) == 0 || b.flow[i].Role == gongwen.AnnexLabel || b.imprint <= i {
		return false
	}
	lines := b.keptLines(i)
	for i--; i >= 0 && b.flow[i].Blank(); i-- {
		lines++
	}
	before := b.fit.Block(i).Lines
	if len(before) == 0 {
		return false
	}
	last := before[len(before)-1]
	free := b.flow[i].Sheet.TypeArea().Bottom() - last.Middle
	return last.Page < set.Lines[0].Page && free > float64(lines)*gongwen.LinePitch+gongwen.BodySize/2
}

// keptLines returns how many lines from the first of block i on stay on one page: those of
// headings, and the first of text.
func (b *body) keptLines(i int) int {
	lines := 1
	for ; i < b.imprint && gongwen.StyleOf(b.flow[i].Role).KeepNext; i++ {
		lines += len(b.fit.Block(i).Lines)
	}
	return lines
}
