package ofd

import (
	"fmt"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

// addPages adds what each page shows (GB/T 33190-2016, 7.7).
func (b *book) addPages() {
	if b.opt.Draft {
		b.mark = markPath()
	}
	for i := range b.doc.Pages {
		b.pages = append(b.pages, b.newID())
		b.parts[docFolder+fmt.Sprintf(pageFolder, i)] = b.page(&b.doc.Pages[i])
	}
}

// A painter draws one page.
type painter struct {
	*book
	markup
}

func (b *book) page(page *layout.Page) []byte {
	p := &painter{book: b, markup: *newPart("Page")}
	p.area()
	p.open("Content")
	if b.opt.Draft {
		p.open("Layer", "ID", id(b.newID()), "Type", "Background")
		p.watermark()
		p.close("Layer")
	}
	p.open("Layer", "ID", id(b.newID()), "Type", "Body")
	for run, baseline := range page.Runs() {
		p.run(run, baseline)
	}
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
	p.leaf("PhysicalBox", paper())
	p.close("Area")
}

func paper() string { return mm(0, 0, gongwen.PageWidth, gongwen.PageHeight) }

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
