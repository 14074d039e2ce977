package docx

import (
	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// firstMiddle is the middle of the characters of a page's first line of the grid.
var firstMiddle = fit.Twips(gongwen.TypeAreaTop + gongwen.BodySize/2)

// A spacing is a paragraph's own: the room above it and its exact line height.
type spacing struct{ before, height int }

// headSpacing places the red head. The masthead's and the red line's places are
// lengths from the page's top, not lines of the grid; so what differs from the
// grid goes into the room above a block, or out of an empty line before it.
func headSpacing(flow []notice.Block, f fit.Fit) map[int]spacing {
	places := map[int]spacing{}
	if !headed(flow) {
		return places
	}
	y := 0 // from the top of the first line to the end of what is placed
	for i, block := range flow {
		if block.Role == gongwen.MastheadWord { // stands in a frame
			continue
		}
		height, drift := linePitch, 0
		lines := f.Block(i).Lines
		if len(lines) > 0 {
			height = lineHeight(lines[0].Size)
			drift = fit.Twips(lines[0].Middle) - firstMiddle + (linePitch-height)/2 - y
		}
		if drift < 0 {
			drift = shrink(flow, places, i, drift)
		}
		if drift > 0 || height != linePitch {
			places[i] = spacing{max(drift, 0), height}
		}
		y += drift + height*max(len(lines), 1)
		if block.Role == gongwen.DocNumber && !block.Blank() {
			y += redLineHeight * 20
		}
		if block.Role == gongwen.Title {
			break
		}
	}
	return places
}

// shrink takes a negative drift out of the empty lines before block i, and
// returns what it took.
func shrink(flow []notice.Block, places map[int]spacing, i, drift int) int {
	left := -drift
	for j := i - 1; j >= 0 && flow[j].Blank() && left > 0; j-- {
		cut := min(left, linePitch-20)
		places[j] = spacing{0, linePitch - cut}
		left -= cut
	}
	return drift + left
}

// headed reports whether there is a red head.
func headed(flow []notice.Block) bool {
	for _, block := range flow {
		switch block.Role {
		case gongwen.Masthead, gongwen.DocNumber:
			return true
		case gongwen.Title:
			return false
		}
	}
	return false
}
