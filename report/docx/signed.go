package docx

import (
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// heldBySignature tells whether block i, the last text or an empty line after
// it, has to stay with the signature: the signature must not stand alone on its
// page, so the layout has moved the text's last line to that page.
func (b *body) heldBySignature(i int) bool {
	if b.flow[i].Blank() {
		return nextGiven(b.flow, i) == gongwen.Signature && i > 0 && b.heldBySignature(i-1)
	}
	lines := b.fit.Block(i).Lines
	n := len(lines)
	return nextGiven(b.flow, i) == gongwen.Signature && n > 1 && lines[n-2].Page < lines[n-1].Page
}

// nextGiven is the role of the first block after i that is no empty line.
func nextGiven(flow []notice.Block, i int) gongwen.Role {
	for _, block := range flow[i+1:] {
		if !block.Blank() {
			return block.Role
		}
	}
	return gongwen.Body
}
