package ofd

import (
	"fmt"
	"math"
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/internal/draft"
	"tongbao/report/layout"
)

// rule draws a line. Its boundary, outside which nothing of it shows, takes in its width.
func (p *painter) rule(r layout.Rule) {
	half := r.Width / 2
	left, top := min(r.X1, r.X2)-half, min(r.Y1, r.Y2)-half
	width, height := math.Abs(r.X2-r.X1)+r.Width, math.Abs(r.Y2-r.Y1)+r.Width
	p.open("PathObject", "ID", id(p.newID()), "Boundary", mm(left, top, width, height), "LineWidth", mm(r.Width))
	p.empty("StrokeColor", "Value", colour(r.Red))
	p.leaf("AbbreviatedData", "M "+mm(r.X1-left, r.Y1-top)+" L "+mm(r.X2-left, r.Y2-top))
	p.close("PathObject")
}

// watermark draws the mark of a draft across the page. It is no text, so that it does
// not come between the lines.
func (p *painter) watermark() {
	grey := fmt.Sprint(math.Round(draft.MarkGrey * 255))
	p.open("PathObject", "ID", id(p.newID()), "Boundary", paper(p.sheet), "Stroke", "false", "Fill", "true")
	p.empty("FillColor", "Value", strings.Join([]string{grey, grey, grey}, " "))
	p.leaf("AbbreviatedData", p.markPath())
	p.close("PathObject")
}

// operators are those of PDF paths with their names here (GB/T 33190-2016, table 36).
var operators = map[string]string{"m": "M", "l": "L", "c": "B", "h": "C"}

// markPath returns the outlines of a draft's mark where they stand on the page.
func (p *painter) markPath() string {
	if p.marks[p.sheet] == "" {
		p.marks[p.sheet] = markOn(p.sheet)
	}
	return p.marks[p.sheet]
}

func markOn(sheet gongwen.Sheet) string {
	const scale = draft.MarkSize / 1000
	sin, cos := math.Sincos(draft.MarkSteepness)
	var path []string
	for line := range strings.Lines(draft.Outlines) {
		words := strings.Fields(line)
		last := len(words) - 1
		path = append(path, operators[words[last]])
		for i := 0; i+1 < last; i += 2 {
			var x, y float64
			fmt.Sscan(words[i], &x)
			fmt.Sscan(words[i+1], &y)
			path = append(path, mm(sheet.Width()/2+scale*(x*cos-y*sin), sheet.Height()/2-scale*(x*sin+y*cos)))
		}
	}
	return strings.Join(path, " ")
}
