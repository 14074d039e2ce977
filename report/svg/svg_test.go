package svg

import (
	"bytes"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/layout"
)

// path is the path data of one contour.
func path(c ...fonts.Point) string {
	var out bytes.Buffer
	appendContour(&out, c)
	return out.String()
}

func TestContoursAsPaths(t *testing.T) {
	on := func(x, y float64) fonts.Point { return fonts.Point{X: x, Y: y, On: true} }
	off := func(x, y float64) fonts.Point { return fonts.Point{X: x, Y: y} }
	for name, c := range map[string]struct {
		contour []fonts.Point
		want    string
	}{
		"lines":                  {[]fonts.Point{on(0, 0), on(10, 0), on(10, -5)}, "M0 0L10 0L10-5Z"},
		"a curve":                {[]fonts.Point{on(0, 0), off(10, 0), on(10, 10)}, "M0 0Q10 0 10 10Z"},
		"a curve at the end":     {[]fonts.Point{on(0, 0), on(10, 0), off(10, 10)}, "M0 0L10 0Q10 10 0 0Z"},
		"a point left out":       {[]fonts.Point{on(0, 0), off(0, 10), off(10, 10), on(10, 0)}, "M0 0Q0 10 5 10Q10 10 10 0Z"},
		"begins off the curve":   {[]fonts.Point{off(0, 0), on(10, 0), on(10, 10)}, "M10 0L10 10Q0 0 10 0Z"},
		"nowhere on the curve":   {[]fonts.Point{off(0, 0), off(10, 0), off(10, 10), off(0, 10)}, "M0 5Q0 0 5 0Q10 0 10 5Q10 10 5 10Q0 10 0 5Z"},
		"a point leaves nothing": {[]fonts.Point{on(1, 1)}, ""},
	} {
		if got := path(c.contour...); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

// No text of a ledger stands in the file, whatever it is: only numbers and outlines do.
func TestAPageHasNoTextInIt(t *testing.T) {
	set := fonts.Embedded()
	face := set.First(0)
	const text = `<"&'>]]`
	run := layout.Run{Face: face, Size: 16, Text: text, Positions: make([]float64, len(text))}
	page := &layout.Page{Lines: []layout.Line{{Baseline: 100, Runs: []layout.Run{run, run}}}}
	data, err := Page(page, Options{Draft: true})
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(data), "<use "); n != 2*len(text) {
		t.Errorf("%d characters are drawn", n)
	}
	if n := strings.Count(string(data), "<path id="); n != len(text)-1 {
		t.Errorf("%d outlines of %d different characters", n, len(text)-1)
	}
	if bytes.ContainsAny(data, "&'") {
		t.Error("the text stands in the file")
	}
	run.Positions = nil
	run.Text = ""
	if _, err := Page(&layout.Page{Number: layout.Line{Runs: []layout.Run{run}}}, Options{}); err != nil {
		t.Errorf("an empty run: %v", err)
	}
	run.Text, run.Positions = "\U0010FFFD", []float64{0}
	if _, err := Page(&layout.Page{Number: layout.Line{Runs: []layout.Run{run}}}, Options{}); err == nil {
		t.Error("a character that the face does not have is drawn")
	}
}
