package pdf

import (
	"fmt"

	"github.com/jung-kurt/gofpdf"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/layout"
	"tongbao/report/pdf/object"
)

// A painter draws pages and notes what of the structure stands where.
type painter struct {
	pdf     *gofpdf.Fpdf
	doc     *layout.Document
	faces   map[*fonts.Face]*face
	drawing *drawing
	typist  typist
	buf     []byte
	font    *face // in force, with its size and colour
	size    float64
	red     bool
	bold    bool
	index   int           // of the page
	sheet   gongwen.Sheet // of the page, or for what is drawn turned that from which it is turned
	open    *node         // whose marked content is open

	bookmarks []layout.Bookmark // to the pages that are not drawn yet
}

// What is no part of the content (ISO 32000-1, 14.8.2.2).
const (
	pageNumber = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"
	ornament   = "/Artifact <</Type /Layout>> BDC"
)

func (p *painter) page(index int) {
	page := &p.doc.Pages[index]
	p.index, p.typist.spacing, p.bold = index, 0, false
	p.drawing.marks = append(p.drawing.marks, nil)
	p.sheet = page.Sheet
	p.pdf.AddPageFormat(orientation(page.Sheet), paper)
	for ; len(p.bookmarks) > 0 && p.bookmarks[0].Page == index; p.bookmarks = p.bookmarks[1:] {
		p.bookmark(p.bookmarks[0])
	}
	for _, line := range page.Lines {
		p.line(line)
	}
	p.close()
	p.artifact(ornament, len(page.Rules) > 0, func() { p.rules(page.Rules) })
	p.artifact(pageNumber, len(page.Number.Runs) > 0, func() { p.number(page.Number) })
}

// paper is the size of an upright page.
var paper = gofpdf.SizeType{Wd: gongwen.PageWidth, Ht: gongwen.PageHeight}

// orientation returns how gofpdf says that a sheet lies.
func orientation(sheet gongwen.Sheet) string {
	if sheet == gongwen.Across {
		return "L"
	}
	return "P"
}

// number draws the page number, turned with the sheet. It is drawn last, as what was in
// force before it is again.
func (p *painter) number(line layout.Line) {
	if p.sheet == gongwen.Upright {
		p.runs(line)
		return
	}
	p.pdf.RawWriteStr(fmt.Sprintf("q 0 -1 1 0 0 %.3f cm", p.sheet.Height()))
	p.sheet = gongwen.Upright
	p.runs(line)
	p.pdf.RawWriteStr("Q")
}

func (p *painter) line(line layout.Line) {
	if line.Repeated || line.Element < 0 {
		p.close()
		p.artifact(ornament, true, func() { p.runs(line) })
		return
	}
	place := p.drawing.tree.elements[line.Element]
	var pieces []piece
	offset := line.From
	for _, run := range line.Runs {
		end := offset + len(run.Text)
		if offset < place.headLen && end > place.headLen {
			head, rest := split(run, place.headLen-offset)
			pieces = append(pieces, piece{place.head, head}, piece{place.rest, rest})
		} else {
			pieces = append(pieces, piece{place.at(offset), run})
		}
		offset = end
	}
	p.content(pieces, line.Baseline)
}

// content draws the pieces of a line.
func (p *painter) content(pieces []piece, baseline float64) {
	for _, s := range p.stretches(pieces) {
		n := s.node
		if s.link != "" {
			n = n.link(s.link)
		}
		p.mark(n)
		p.stretch(s, baseline)
		if s.link != "" {
			p.annotate(n, s, baseline)
		}
	}
}

func (p *painter) stretch(s stretch, baseline float64) {
	if s.loose {
		p.pdf.RawWriteStr("/Span <</ActualText " + object.Text(s.text()) + ">> BDC")
	}
	for _, run := range s.runs {
		p.run(run, baseline)
	}
	if s.loose {
		p.pdf.RawWriteStr("EMC")
	}
}

// mark opens marked content of a node, unless it is open already.
func (p *painter) mark(n *node) {
	if p.open == n {
		return
	}
	p.close()
	marks := &p.drawing.marks[p.index]
	p.pdf.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", n.tag, len(*marks)))
	n.kids = append(n.kids, kid{annot: -1, page: p.index, mark: len(*marks)})
	*marks = append(*marks, n)
	p.open = n
}

// close ends the marked content that is open.
func (p *painter) close() {
	if p.open != nil {
		p.pdf.RawWriteStr("EMC")
		p.open = nil
	}
}

// artifact draws what is no part of the content, if there is any.
func (p *painter) artifact(begin string, any bool, draw func()) {
	if !any {
		return
	}
	p.pdf.RawWriteStr(begin)
	draw()
	p.pdf.RawWriteStr("EMC")
}

func (p *painter) runs(line layout.Line) {
	for _, run := range line.Runs {
		p.run(run, line.Baseline)
	}
}

// run draws text, in a colour and a font that stay in force after it.
func (p *painter) run(run layout.Run, baseline float64) {
	f := p.faces[run.Face]
	if size := fontSize(run); f != p.font || size != p.size {
		p.font, p.size = f, size
		p.pdf.SetFont(f.family, "", size)
	}
	if run.Red != p.red {
		p.red = run.Red
		p.pdf.SetFillColor(rgb(run.Red))
	}
	p.embolden(run)
	p.buf = p.typist.appendRun(p.buf[:0], run, f, p.sheet.Height()-baseline+run.Rise)
	p.pdf.RawWriteStr(string(p.buf))
}

// boldStroke is by how much of the size the outline of a bold character is drawn
// thicker, about as word processors do where a font has no bold face.
const boldStroke = 0.03

// embolden turns the outline of what is drawn on and off.
func (p *painter) embolden(run layout.Run) {
	if run.Bold == p.bold {
		return
	}
	if p.bold = run.Bold; !p.bold {
		p.pdf.RawWriteStr("0 Tr")
		return
	}
	p.pdf.SetDrawColor(rgb(run.Red))
	p.pdf.SetLineWidth(boldStroke * run.Size)
	p.pdf.RawWriteStr("2 Tr")
}

func (p *painter) rules(rules []layout.Rule) {
	for _, r := range rules {
		p.pdf.SetDrawColor(rgb(r.Red))
		p.pdf.SetLineWidth(r.Width)
		p.pdf.Line(r.X1, r.Y1, r.X2, r.Y2)
	}
}

func rgb(red bool) (r, g, b int) {
	if red {
		return 255, 0, 0
	}
	return 0, 0, 0
}
