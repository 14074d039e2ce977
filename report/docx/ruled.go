package docx

import (
	"strconv"

	"tongbao/report/gongwen"
)

// redLineSpace is how many points the red line stands under the line box of
// 发文字号: 4 mm from the ink, of which half the leading lies within the box.
const redLineSpace = 5

// redLineHeight is what the line adds to its paragraph's height, in points.
const redLineHeight = redLineSpace + 1

// ruleUnder writes the red line as the lower border of 发文字号.
func (m *markup) ruleUnder(role gongwen.Role) {
	if role != gongwen.DocNumber {
		return
	}
	m.open("pBdr")
	m.empty("bottom", "w:val", "single", "w:sz", eighths(gongwen.RedLineWidth),
		"w:space", strconv.Itoa(redLineSpace), "w:color", red)
	m.close("pBdr")
}

// eighths is a line's thickness, given in points, in eighths of a point.
func eighths(points float64) string { return strconv.Itoa(int(points*8 + 0.5)) }

// rightTab writes the stop for what stands at the right edge of a line: 签发人,
// 印发日期.
func (m *markup) rightTab(role gongwen.Role, style gongwen.Style) {
	switch role {
	case gongwen.DocNumber:
		m.tabStop(textWidth - inCharacters(1, style))
	case gongwen.Signer, gongwen.Printer:
		m.tabStop(textWidth - inCharacters(style.RightIndent, style))
	}
}

func (m *markup) tabStop(position int) {
	m.open("tabs")
	m.empty("tab", "w:val", "right", "w:pos", strconv.Itoa(position))
	m.close("tabs")
}
