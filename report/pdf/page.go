package pdf

import (
	"fmt"
	"unicode/utf16"

	"github.com/jung-kurt/gofpdf"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/layout"
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
	index   int   // of the page
	open    *node // whose marked content is open
}

// What is no part of the content (ISO 32000-1, 14.8.2.2).
const (
	pageNumber = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"
	ornament   = "/Artifact <</Type /Layout>> BDC"
)

func (p *painter) page(index int) {
	page := &p.doc.Pages[index]
	p.index, p.typist.spacing = index, 0
	p.drawing.marks = append(p.drawing.marks, nil)
	p.pdf.AddPage()
	for _, line := range page.Lines {
		p.line(line)
	}
	p.close()
	p.artifact(ornament, len(page.Rules) > 0, func() { p.rules(page.Rules) })
	p.artifact(pageNumber, len(page.Number.Runs) > 0, func() { p.runs(page.Number) })
}

func (p *painter) line(line layout.Line) {
	if line.Repeated || line.Element < 0 {
		p.close()
		p.artifact(ornament, true, func() { p.runs(line) })
		return
	}
	place := p.drawing.tree.elements[line.Element]
	if place.depth > 0 && line.From == 0 && len(line.Runs) > 0 {
		p.bookmark(line, place)
	}
	offset := line.From
	for _, run := range line.Runs {
		end := offset + len(run.Text)
		if offset < place.headLen && end > place.headLen {
			head, rest := split(run, place.headLen-offset)
			p.content(place.head, head, line.Baseline)
			p.content(place.rest, rest, line.Baseline)
		} else {
			p.content(place.at(offset), run, line.Baseline)
		}
		offset = end
	}
}

// split parts a run before a byte of its text.
func split(run layout.Run, at int) (head, rest layout.Run) {
	n := len([]rune(run.Text[:at]))
	head, rest = run, run
	head.Text, rest.Text = run.Text[:at], run.Text[at:]
	head.Positions, rest.Positions = run.Positions[:n], run.Positions[n:]
	if run.Trims != nil {
		head.Trims, rest.Trims = run.Trims[:n], run.Trims[n:]
	}
	head.Width = rest.Positions[0] - head.Positions[0]
	rest.Width = run.Width - head.Width
	return head, rest
}

// content draws a run as part of a node.
func (p *painter) content(n *node, run layout.Run, baseline float64) {
	if run.Link == "" {
		p.mark(n)
		p.run(run, baseline)
		return
	}
	link := n.link(run.Link)
	p.mark(link)
	p.run(run, baseline)
	if len(run.Positions) > 0 {
		p.annotate(link, run, baseline)
	}
}

// annotate makes the area of a run a link.
func (p *painter) annotate(link *node, run layout.Run, baseline float64) {
	const ascent = 0.86 // of an em, the upper edge of Chinese characters
	p.pdf.LinkString(run.Positions[0], baseline-ascent*run.Size, run.Width, run.Size, plainURI(run.Link))
	link.kids = append(link.kids, kid{annot: len(p.drawing.annots), page: p.index})
	p.drawing.annots = append(p.drawing.annots, annotation{p.index, link})
}

// plainURI writes all but printable ASCII as %xx, as a URI must be.
func plainURI(s string) string {
	var out []byte
	for _, c := range []byte(s) {
		if c > ' ' && c < 0x7f {
			out = append(out, c)
		} else {
			out = fmt.Appendf(out, "%%%02X", c)
		}
	}
	return string(out)
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
	p.buf = p.typist.appendRun(p.buf[:0], run, f, gongwen.PageHeight-baseline)
	p.pdf.RawWriteStr(string(p.buf))
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

// bookmark points to the line that a heading begins with. gofpdf takes the
// title as it is to be written.
func (p *painter) bookmark(line layout.Line, at place) {
	title := []byte{0xFE, 0xFF}
	for _, unit := range utf16.Encode([]rune(bookmarkTitle(p.doc.Elements[line.Element]))) {
		title = append(title, byte(unit>>8), byte(unit))
	}
	p.pdf.Bookmark(string(title), at.depth-1, line.Baseline-gongwen.LinePitch)
}
