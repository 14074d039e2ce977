package pdf

import (
	"fmt"
	"strconv"
	"strings"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/layout"
	"tongbao/report/pdf/object"
)

// A drawing is a page's content on its way: marked so that each stretch of
// text belongs to a node of the structure tree, and all else to none.
type drawing struct {
	out     strings.Builder
	tree    *tree
	names   map[*fonts.Face]*used
	page    int
	parents []*node // of the marked stretches, by their number
	open    *node   // of the stretch being written; nil outside
	links   []link
}

// A link is text that leads somewhere, with the stretch of page it stands on.
type link struct {
	node                     *node
	target                   string
	left, right, top, bottom float64 // from the page's lower left corner
}

// draw writes all of a page.
func (d *drawing) draw(page layout.Page) {
	for _, rule := range page.Rules {
		d.artifact("/Artifact BMC\n", func() { d.rule(rule) })
	}
	for _, line := range page.Lines {
		if line.Repeated {
			d.artifact("/Artifact BMC\n", func() { d.text(line, func(int, layout.Run) {}) })
			continue
		}
		d.line(line)
	}
	d.close()
	const number = "/Artifact <</Type /Pagination/Subtype /Footer>> BDC\n"
	d.artifact(number, func() { d.text(page.Number, func(int, layout.Run) {}) })
}

// artifact writes what belongs to no node.
func (d *drawing) artifact(begin string, write func()) {
	d.close()
	d.out.WriteString(begin)
	write()
	d.out.WriteString("EMC\n")
}

// line writes a line of an element, each run under its node.
func (d *drawing) line(line layout.Line) {
	d.text(line, func(offset int, run layout.Run) {
		n := d.tree.at(line.Element, offset)
		if run.Link != "" {
			n = d.link(n, line, run)
		}
		d.mark(n)
	})
}

// link is the node of a link, and notes where it stands.
func (d *drawing) link(parent *node, line layout.Line, run layout.Run) *node {
	left := run.Positions[0]
	bottom := gongwen.PageHeight - line.Baseline - (1-gongwen.InkTop)*run.Size
	l := link{
		node: parent.child("Link"), target: run.Link, left: left, right: left + run.Width,
		bottom: bottom, top: bottom + run.Size,
	}
	d.links = append(d.links, l)
	return l.node
}

// mark begins a stretch of a node, unless it is the one being written.
func (d *drawing) mark(n *node) {
	if d.open == n {
		return
	}
	d.close()
	d.open = n
	mcid := len(d.parents)
	d.parents = append(d.parents, n)
	n.kids = append(n.kids, kid{page: d.page, mcid: mcid})
	fmt.Fprintf(&d.out, "/%s <</MCID %d>> BDC\n", n.tag, mcid)
}

func (d *drawing) close() {
	if d.open != nil {
		d.out.WriteString("EMC\n")
		d.open = nil
	}
}

// text writes a line's runs, telling begin of each with its place in the
// element's text.
func (d *drawing) text(line layout.Line, begin func(offset int, run layout.Run)) {
	offset := line.From
	for _, run := range line.Runs {
		begin(offset, run)
		d.run(run, line.Baseline)
		offset += len(run.Text)
	}
}

// run writes glyphs at their places: one array of codes, with the distances
// that differ from the glyphs' own widths.
func (d *drawing) run(run layout.Run, baseline float64) {
	u := d.names[run.Face]
	if run.Red {
		d.out.WriteString("1 0 0 rg\n")
	}
	d.out.WriteString("BT /" + u.name + " ")
	d.number(run.Size)
	d.out.WriteString("Tf 1 0 0 1 ")
	d.number(run.Positions[0])
	d.number(gongwen.PageHeight - baseline)
	d.out.WriteString("Tm [<")
	pen, i := run.Positions[0], 0
	for _, r := range run.Text {
		if gap := (run.Positions[i] - pen) / run.Size * 1000; gap > leastGap || gap < -leastGap {
			d.out.WriteByte('>')
			d.number(-gap)
			d.out.WriteByte('<')
			pen = run.Positions[i]
		}
		code := u.codes[sort{r, trimAt(&run, i)}]
		object.AppendHex(&d.out, code)
		pen += u.widths[code] * run.Size
		i++
	}
	d.out.WriteString(">] TJ ET\n")
	if run.Red {
		d.out.WriteString("0 g\n")
	}
}

// leastGap is the smallest distance worth writing, in thousandths of an em:
// a hundredth of a point is 0.6 of them at the body's size.
const leastGap = 0.5

func (d *drawing) rule(r layout.Rule) {
	if r.Red {
		d.out.WriteString("1 0 0 RG\n")
	}
	d.number(r.Width)
	d.out.WriteString("w ")
	d.number(r.X1)
	d.number(gongwen.PageHeight - r.Y1)
	d.out.WriteString("m ")
	d.number(r.X2)
	d.number(gongwen.PageHeight - r.Y2)
	d.out.WriteString("l S\n")
	if r.Red {
		d.out.WriteString("0 G\n")
	}
}

// number writes a number with two decimals and a blank after it.
func (d *drawing) number(x float64) {
	var digits [24]byte
	text := strconv.AppendFloat(digits[:0], x, 'f', 2, 64)
	for text[len(text)-1] == '0' {
		text = text[:len(text)-1]
	}
	if text[len(text)-1] == '.' {
		text = text[:len(text)-1]
	}
	d.out.Write(text)
	d.out.WriteByte(' ')
}
