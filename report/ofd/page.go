package ofd

import (
	"fmt"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

// addPages adds what each page shows (GB/T 33190-2016, 7.7).
func (b *book) addPages() {
	for i := range b.doc.Pages {
		b.pages = append(b.pages, b.newID())
		b.parts[docFolder+fmt.Sprintf(pageFolder, i)] = b.page(&b.doc.Pages[i])
	}
}

// A painter draws one page.
type painter struct {
	*book
	markup
	sheet  gongwen.Sheet
	turned bool // what is drawn stands on the upright sheet and is turned with it
}

func (b *book) page(page *layout.Page) []byte {
	p := &painter{book: b, markup: *newPart("Page"), sheet: page.Sheet}
	p.area()
	p.open("Content")
	if b.opt.Draft {
		p.open("Layer", "ID", id(b.newID()), "Type", "Background")
		p.watermark()
		p.close("Layer")
	}
	p.open("Layer", "ID", id(b.newID()), "Type", "Body")
	for _, line := range page.Lines {
		p.line(line)
	}
	p.turned = page.Sheet == gongwen.Across
	p.line(page.Number)
	for _, rule := range page.Rules {
		p.rule(rule)
	}
	p.close("Layer")
	p.close("Content")
	return p.part("Page")
}

// area writes the size of the paper.
func (p *painter) area() {
	p.open("Area")
	p.leaf("PhysicalBox", paper(p.sheet))
	p.close("Area")
}

func paper(sheet gongwen.Sheet) string { return mm(0, 0, sheet.Width(), sheet.Height()) }

// Colours, in the default colour space, which is RGB (GB/T 33190-2016, 8.3.1).
const (
	red   = "255 0 0"
	black = "0 0 0"
)

func colour(isRed bool) string {
	if isRed {
		return red
	}
	return black
}
