package pdf

import (
	_ "embed"
	"fmt"
	"math"

	"tongbao/report/gongwen"
)

// markOutlines are the characters 草稿 as outlines around their middle, in thousandths
// of an em. Text would come between the lines when the page's text is copied.
//
//go:embed watermark.txt
var markOutlines string

const (
	watermark     = "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC"
	markSize      = 150.0 // em, in points
	markGrey      = 0.9   // light enough to read what stands on it
	markSteepness = 50 * math.Pi / 180
)

// watermark draws the mark of a draft across the page, under what comes on it.
func (p *painter) watermark() {
	if !p.draft {
		return
	}
	sin, cos := math.Sincos(markSteepness)
	const scale = markSize / 1000
	p.artifact(watermark, true, func() {
		p.pdf.RawWriteStr(fmt.Sprintf("q %.2f g %.5f %.5f %.5f %.5f %.3f %.3f cm", markGrey,
			scale*cos, scale*sin, -scale*sin, scale*cos, gongwen.PageWidth/2, gongwen.PageHeight/2))
		p.pdf.RawWriteStr(markOutlines + "f Q")
	})
}
