package docx

import (
	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// The page in twips. A word processor's margins enclose whole lines, so half of
// a line's leading stands outside the type area, which is measured to the ink:
// 34.58 mm above, 32.58 mm below.
const (
	pageWidth    = 11906
	pageHeight   = 16838
	marginTop    = 1960
	marginBottom = 1847
	marginLeft   = 1587
	marginRight  = 1474
	textWidth    = pageWidth - marginLeft - marginRight

	linePitch = 589
	bodySize  = int(gongwen.BodySize * 20)

	// gridCharSpace is the difference of the character pitch from the default
	// size in 1/4096 pt, as Word's page setup wants it for 28 characters a line.
	gridCharSpace = -848
)

// footerDistance puts the middle of the page number's line, where its dash
// stands, at the height that the standard gives for the dash.
var footerDistance = fit.Twips(gongwen.PageHeight-gongwen.PageNumberTop) - footerLine/2

const footerLine = 400

// inCharacters returns a length of n characters of a style, in twips.
func inCharacters(n float64, style gongwen.Style) int {
	return fit.Twips(n * gongwen.Em(style.Size))
}

// lineHeight returns the exact height of a line whose characters have a size in
// points: the grid's pitch, or more where that would cut them off (the masthead).
func lineHeight(size float64) int { return max(linePitch, fit.Twips(size*1.25)) }

// roleLine returns the exact line height of a role's style.
func roleLine(role gongwen.Role) int {
	if role == gongwen.CopyTo || role == gongwen.Printer {
		return fit.Twips(gongwen.ImprintPitch)
	}
	return lineHeight(gongwen.StyleOf(role).Size)
}
