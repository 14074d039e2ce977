package svg

import (
	"bytes"
	"strings"
	"sync"

	"tongbao/fonts"
	"tongbao/report/internal/draft"
)

// appendContour writes a contour as path data (SVG 1.1, 8.3). Between two points off the
// curve stands one on it, in their middle, that TrueType leaves out.
func appendContour(out *bytes.Buffer, c fonts.Contour) {
	if len(c) < 2 {
		return // a point leaves no mark
	}
	first := 0
	for first < len(c) && !c[first].On {
		first++
	}
	start := c[first%len(c)]
	if first == len(c) { // none is on the curve
		start, first = middle(c[len(c)-1], c[0]), len(c)-1
	}
	command(out, 'M', start.X, start.Y)
	for i := 1; i <= len(c); i++ {
		p := c[(first+i)%len(c)]
		switch {
		case p.On && i == len(c): // back at the start
		case p.On:
			command(out, 'L', p.X, p.Y)
		default:
			end := start
			if i < len(c) {
				if end = c[(first+i+1)%len(c)]; !end.On {
					end = middle(p, end)
				} else {
					i++
				}
			}
			command(out, 'Q', p.X, p.Y, end.X, end.Y)
		}
	}
	out.WriteByte('Z')
}

func middle(a, b fonts.Point) fonts.Point {
	return fonts.Point{X: (a.X + b.X) / 2, Y: (a.Y + b.Y) / 2, On: true}
}

// command writes a command of a path with its numbers, to half a unit.
func command(out *bytes.Buffer, name byte, numbers ...float64) {
	out.WriteByte(name)
	for i, v := range numbers {
		text := number(v, 1)
		if i > 0 && text[0] != '-' {
			out.WriteByte(' ')
		}
		out.WriteString(text)
	}
}

// draftPath is the mark of a draft as path data. Its outlines are kept as PDF has them:
// numbers first, then the operator.
var draftPath = sync.OnceValue(func() string {
	operators := map[string]string{"m": "M", "l": "L", "c": "C", "h": "Z"}
	var path strings.Builder
	for line := range strings.Lines(draft.Outlines) {
		words := strings.Fields(line)
		if n := len(words) - 1; n >= 0 {
			path.WriteString(operators[words[n]] + strings.Join(words[:n], " "))
		}
	}
	return path.String()
})
