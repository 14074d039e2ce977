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
}

// places has where everything stands on the pages.
type places struct {
	pages [][]box
	cells map[cell]box // the first box that came from a cell
	rows  map[row]box
}

type cell struct {
	sheet    string
	row, col int32
}

type row struct {
	sheet string
	row   int32
}

// placesOf looks through the pages of a view; those of a view without pages are empty.
func placesOf(v *report.View) *places {
	p := &places{cells: map[cell]box{}, rows: map[row]box{}}
	if v.Document == nil {
		return p
	}
	for n := range v.Document.Pages {
		boxes := boxesOf(v.Document, n)
		p.pages = append(p.pages, boxes)
		for _, b := range boxes {
			p.note(v.Flow[v.Document.Elements[b.element].Block].At, b)
		}
	}
	return p
}

// note keeps the first place of a cell.
func (p *places) note(at finding.Ref, b box) {
	if at.Row == 0 {
		return
	}
	c, r := cell{at.Sheet, at.Row, at.Col}, row{at.Sheet, at.Row}
	if _, known := p.cells[c]; !known {
		p.cells[c] = b
	}
	if _, known := p.rows[r]; !known {
		p.rows[r] = b
	}
}

// of returns where what a cell says stands: its own paragraph, else one of its row, else
// that of the row before it, in whose paragraph it goes on.
func (p *places) of(at finding.Ref) (box, bool) {
	if b, ok := p.cells[cell{at.Sheet, at.Row, at.Col}]; ok {
		return b, true
	}
	for n := at.Row; n > 0 && n > at.Row-mostRowsBack; n-- {
		if b, ok := p.rows[row{at.Sheet, n}]; ok {
			return b, true
		}
	}
	return box{}, false
}

// mostRowsBack is how many rows a task may have whose measures stand in one paragraph.
const mostRowsBack = 60

// boxesOf are the paragraphs of a page, in order.
func boxesOf(doc *layout.Document, page int) []box {
	var boxes []box
	for _, line := range doc.Pages[page].Lines {
		if line.Element < 0 || len(line.Runs) == 0 || len(line.Runs[0].Positions) == 0 {
			continue
		}
		first, last := line.Runs[0], line.Runs[len(line.Runs)-1]
		b := box{Page: page + 1, element: line.Element, Text: doc.Elements[line.Element].Text}
		b.X, b.Y = first.Positions[0], line.Baseline-gongwen.InkTop*first.Size
		b.Width = last.Positions[0] + last.Width - b.X
		b.Height = first.Size
		if n := len(boxes) - 1; n >= 0 && boxes[n].element == b.element {
			boxes[n] = boxes[n].with(b)
			continue
		}
		boxes = append(boxes, b)
	}
	return boxes
}

// with returns the box around two.
func (b box) with(c box) box {
	right, foot := max(b.X+b.Width, c.X+c.Width), max(b.Y+b.Height, c.Y+c.Height)
	b.X, b.Y = min(b.X, c.X), min(b.Y, c.Y)
	b.Width, b.Height = right-b.X, foot-b.Y
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
