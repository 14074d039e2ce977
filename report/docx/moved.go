package docx

import (
	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// movedOn reports whether block i begins a page though the page before has room for its first
// line: the layout has ended that page early, before a whole paragraph. Headings stay with
// what follows by their styles, and attachments begin pages by theirs.
func (b *body) movedOn(i int, set fit.Block) bool {
	role := b.flow[i].Role
	if len(set.Lines) == 0 || gongwen.StyleOf(role).KeepNext || b.imprint <= i {
		return false
	}
	blanks := 0
	for i--; i >= 0 && b.flow[i].Blank(); i-- {
		blanks++
	}
	before := b.fit.Block(i).Lines
	if len(before) == 0 {
		return false
	}
	last := before[len(before)-1]
	free := gongwen.TypeAreaTop + gongwen.TypeAreaHeight - last.Middle - float64(blanks)*gongwen.LinePitch
	return last.Page < set.Lines[0].Page && free > gongwen.LinePitch+gongwen.BodySize/2
}
