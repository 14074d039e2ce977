package draft

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"tongbao/report/internal/golden"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// The outlines of the mark are those of the shipped 黑体, around the mark's middle.
func TestTheMarkIsDrawnAsInTheFace(t *testing.T) {
	data, err := os.ReadFile("../../../fonts/faces/hei.ttf")
	if err != nil {
		t.Fatal(err)
	}
	face, err := sfnt.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	const apart, middle = 1300, 380 // thousandths of an em
	var out strings.Builder
	x := -apart / 2.0
	for _, r := range Mark {
		outline(t, &out, face, r, x-500, -middle)
		x += apart
	}
	golden.Check(t, "outlines.txt", []byte(out.String()))
}

// outline writes a glyph as operators of PDF.
func outline(t *testing.T, out *strings.Builder, face *sfnt.Font, r rune, dx, dy float64) {
	var buf sfnt.Buffer
	index, err := face.GlyphIndex(&buf, r)
	if err != nil || index == 0 {
		t.Fatalf("%c: %v", r, err)
	}
	segments, err := face.LoadGlyph(&buf, index, fixed.I(1000), nil)
	if err != nil {
		t.Fatal(err)
	}
	var pen [2]float64
	at := func(p fixed.Point26_6) [2]float64 { return [2]float64{float64(p.X)/64 + dx, -float64(p.Y)/64 + dy} }
	write := func(operator string, points ...[2]float64) {
		for _, p := range points {
			fmt.Fprintf(out, "%d %d ", int(math.Round(p[0])), int(math.Round(p[1])))
		}
		out.WriteString(operator + "\n")
		pen = points[len(points)-1]
	}
	for i, s := range segments {
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			if i > 0 {
				out.WriteString("h\n")
			}
			write("m", at(s.Args[0]))
		case sfnt.SegmentOpLineTo:
			write("l", at(s.Args[0]))
		case sfnt.SegmentOpQuadTo:
			control, end := at(s.Args[0]), at(s.Args[1])
			toward := func(p [2]float64) [2]float64 {
				return [2]float64{p[0] + (control[0]-p[0])*2/3, p[1] + (control[1]-p[1])*2/3}
			}
			write("c", toward(pen), toward(end), end)
		default:
			t.Fatalf("%c has a segment of another kind", r)
		}
	}
	out.WriteString("h\n")
}
