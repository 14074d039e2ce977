// Package layout sets a notice on the official page: it breaks paragraphs into
// lines, justifies them, and places them on pages of 22 lines. Its product is
// plain data: placed glyph runs and rules, which a writer only has to draw.
package layout

import (
	"iter"
	"slices"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// A Document is a notice on its pages.
type Document struct {
	Meta     notice.Meta
	Elements []Element // in reading order; what the items of pages belong to
	Pages    []Page
	Numbered int // how many pages have numbers: all, but for a blank page before the imprint and what follows
}

// An Element is a paragraph, or a table's cell, to which lines belong.
type Element struct {
	Block   int // index into the notice's flow
	Role    gongwen.Role
	Text    string
	Heading string        // the part of a heading's Text, from its start, before what runs on in its paragraph
	Sheet   gongwen.Sheet // on which its lines stand
	Table   int           // 1-based number of the table that the cell stands in, 0 outside tables
	Form    bool          // the table is a form, see gongwen.Grid
	Row     int           // 0-based row in its table
	Col     int
	Cell    gongwen.Cell    // of the table, where the text stands
	Origins []notice.Origin // the cells of the ledger that parts of Text came from
}

// A Page is one page. Coordinates are in points from the page's upper left corner.
type Page struct {
	Sheet  gongwen.Sheet
	Lines  []Line
	Rules  []Rule
	Number Line // the page number, which belongs to no element; no runs where there is none. It stands as on an upright sheet, with which it is turned
}

// Turned returns where a point of an upright sheet is on one across.
func Turned(x, y float64) (float64, float64) { return gongwen.PageHeight - y, x }

// Runs returns the runs of a page with the baselines that they stand on, the page
// number's last.
func (p *Page) Runs() iter.Seq2[Run, float64] {
	return func(yield func(Run, float64) bool) {
		for _, line := range append(slices.Clip(p.Lines), p.Number) {
			for _, run := range line.Runs {
				if !yield(run, line.Baseline) {
					return
				}
			}
		}
	}
}

// A Line is a set line of an element. A line of a table's cell is one too.
type Line struct {
	Element  int  // index into Document.Elements; -1 for the page number
	Repeated bool // a table's heading row again on a later page
	From, To int  // the part of the element's text on this line, in bytes
	Baseline float64
	Runs     []Run
}

// A Trim says which blank half of a full-width mark is cut off, so that the mark
// takes half its width.
type Trim uint8

// The halves that can be cut off.
const (
	Whole    Trim = iota // nothing is cut
	TrimHead             // the left half is cut: an opening mark
	TrimTail             // the right half is cut: a closing mark, a comma, a full stop
)

// A Run is a stretch of a line in one face and size. Positions has one
// absolute x for each rune of Text: where what is left of its box begins.
type Run struct {
	Face      *fonts.Face
	Size      float64 // in points
	Rise      float64 // above the line's baseline: of raised and lowered characters that the face draws by plain ones
	Red       bool
	Bold      bool // no face of its own has it: the strokes are drawn thicker
	Text      string
	Positions []float64
	Trims     []Trim  // one for each rune; nil where nothing is cut
	Width     float64 // from the first origin to the end of the last glyph's advance
	Link      string
}

// A Rule is a straight horizontal or vertical line.
type Rule struct {
	X1, Y1, X2, Y2 float64
	Width          float64
	Red            bool
}
