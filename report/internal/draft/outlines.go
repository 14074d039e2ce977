package draft

import (
	_ "embed" // the outlines
	"math"
)

// Outlines are the characters of Mark around their middle, in thousandths of an em, y
// upwards: a PDF path (ISO 32000-1, 8.5.2) with an operator a line, of m, l, c and h. As
// text they would come between the lines when a page's text is copied.
//
//go:embed outlines.txt
var Outlines string

// How the mark stands in the middle of a page.
const (
	MarkSize      = 150.0 // em, in points
	MarkGrey      = 0.9   // light enough to read what stands on it; white is 1
	MarkSteepness = 50 * math.Pi / 180
)
