package desk

import (
	"tongbao/report"
	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

// A box is where a paragraph, or the part of it on one page, stands: in points from the
// page's upper left corner.
type box struct {
	Page    int     `json:"page"` // counted from 1
	X       float64 `json:"x"`
	Y       float64 `json:"y"`
	Width   float64 `json:"width"`
	Height  float64 `json:"height"`
	Text    string  `json:"text"`
	Changed bool    `json:"changed,omitempty"`

	element int
	lines   []layout.Line
}

// places has where everything stands on the pages.
type places struct {
	pages [][]box
	cells map[finding.Ref]box // the lines on the first page that has text of a cell
	rows  map[finding.Ref]box // and of a row
}

// placesOf looks through the pages of a view; those of a view without pages are empty.
func placesOf(v *report.View) *places {
	p := &places{cells: map[finding.Ref]box{}, rows: map[finding.Ref]box{}}
	if v.Document == nil {
		return p
	}
	for n := range v.Document.Pages {
		p.pages = append(p.pages, boxesOf(v.Document, n))
		for _, line := range v.Document.Pages[n].Lines {
			if line.Repeated || !drawn(line) {
				continue
			}
			b := boxOf(v.Document, n, line)
			for _, origin := range v.Document.Origins(line) {
				grow(p.cells, plain(origin.At), b)
				grow(p.rows, plain(origin.At).At(int(origin.At.Row), 0), b)
			}
		}
	}
	return p
}

// plain is a place without the file's name.
func plain(at finding.Ref) finding.Ref {
	at = at.InFile("")
	return at
}

// grow adds a line to the box of a place, as long as it is on the same page.
func grow(boxes map[finding.Ref]box, at finding.Ref, line box) {
	b, known := boxes[at]
	switch {
	case !known:
		boxes[at] = line
	case b.Page == line.Page && b.element == line.element:
		boxes[at] = b.with(line)
	}
}

// of returns where what a cell says stands: its own lines, or else those of its row.
func (p *places) of(at finding.Ref) (box, bool) {
	if b, ok := p.cells[plain(at)]; ok {
		return b, true
	}
	b, ok := p.rows[plain(at).At(int(at.Row), 0)]
	return b, ok && at.Row > 0
}

// drawn reports whether a line belongs to an element and shows anything.
func drawn(line layout.Line) bool {
	return line.Element >= 0 && len(line.Runs) > 0 && len(line.Runs[0].Positions) > 0
}

// boxOf is the box of one line.
func boxOf(doc *layout.Document, page int, line layout.Line) box {
	first, last := line.Runs[0], line.Runs[len(line.Runs)-1]
	if len(last.Positions) == 0 {
		last = first
	}
	return box{
		Page: page + 1, element: line.Element, lines: []layout.Line{line}, Text: doc.Elements[line.Element].Text,
		X: first.Positions[0], Y: line.Baseline - gongwen.InkTop*first.Size,
		Width: last.Positions[0] + last.Width - first.Positions[0], Height: first.Size,
	}
}

// boxesOf are the paragraphs of a page, in order.
func boxesOf(doc *layout.Document, page int) []box {
	var boxes []box
	for _, line := range doc.Pages[page].Lines {
		if !drawn(line) {
			continue
		}
		b := boxOf(doc, page, line)
		if n := len(boxes) - 1; n >= 0 && boxes[n].element == b.element {
			boxes[n] = boxes[n].with(b)
			continue
		}
		boxes = append(boxes, b)
	}
	return boxes
}

// originAt returns the cell that the text at a height of a box came from: the first of
// its line, else of its paragraph.
func (b box) originAt(doc *layout.Document, y float64) (at finding.Ref) {
	for _, line := range b.lines {
		origins := doc.Origins(line)
		if len(origins) > 0 && (at.Row == 0 || line.Baseline-gongwen.LinePitch < y) {
			at = origins[0].At
		}
	}
	return at
}

// with returns the box around two.
func (b box) with(c box) box {
	right, foot := max(b.X+b.Width, c.X+c.Width), max(b.Y+b.Height, c.Y+c.Height)
	b.X, b.Y = min(b.X, c.X), min(b.Y, c.Y)
	b.Width, b.Height = right-b.X, foot-b.Y
	b.lines = append(b.lines[:len(b.lines):len(b.lines)], c.lines...)
	return b
}

// paragraphs are the texts on the pages.
func (l *look) paragraphs() map[string]bool {
	texts := map[string]bool{}
	if l.view.Document != nil {
		for _, e := range l.view.Document.Elements {
			texts[e.Text] = true
		}
	}
	return texts
}

// boxes are the paragraphs of a page, counted from 1; those that were not there before
// the last change are marked.
func (l *look) boxes(page int) []box {
	boxes := append([]box{}, l.places.pages[page-1]...)
	for i := range boxes {
		boxes[i].Changed = l.before != nil && !l.before[boxes[i].Text]
	}
	return boxes
}
