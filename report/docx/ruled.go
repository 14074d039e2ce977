package docx

import (
	"strconv"

	"tongbao/report/gongwen"
)

// redLineSpace is how far the red line stands under the line box of 发文字号, in
// points: 4 mm from the ink, of which half the leading lies within the box.
const redLineSpace = 5

// redLineHeight is what the line adds to its paragraph's height, in points.
const redLineHeight = redLineSpace + 1

// ruleUnder writes the red line as the lower border of 发文字号.
func (s stylesheet) ruleUnder(role gongwen.Role) {
	if role != gongwen.DocNumber {
		return
	}
	s.open("pBdr")
	s.empty("bottom", "w:val", "single", "w:sz", eighths(gongwen.RedLineWidth),
		"w:space", strconv.Itoa(redLineSpace), "w:color", red)
	s.close("pBdr")
}

// eighths returns a thickness in points as eighths of a point.
func eighths(points float64) string { return strconv.Itoa(int(points*8 + 0.5)) }

// rightTab writes the stop for what stands at the right edge of a line: 签发人,
// 印发日期.
func (s stylesheet) rightTab(role gongwen.Role, style gongwen.Style) {
	switch role {
	case gongwen.DocNumber:
		s.tabStop(textWidth - inCharacters(1, style))
	case gongwen.Signer, gongwen.Printer:
		s.tabStop(textWidth - inCharacters(style.RightIndent, style))
	}
}

func (s stylesheet) tabStop(position int) {
	s.open("tabs")
	s.empty("tab", "w:val", "right", "w:pos", strconv.Itoa(position))
	s.close("tabs")
}
