package layout_test

import (
	"fmt"
	"math"
	"testing"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

const (
	typeAreaRight  = gongwen.TypeAreaLeft + gongwen.TypeAreaWidth
	typeAreaBottom = gongwen.TypeAreaTop + gongwen.TypeAreaHeight
	halfLeading    = (gongwen.LinePitch - gongwen.BodySize) / 2
)

// near reports whether two lengths are the same, rounding aside.
func near(a, b float64) bool { return math.Abs(a-b) < 0.01 }

// checkPages holds each page against the rules of the format.
func checkPages(t *testing.T, doc *layout.Document) {
	t.Helper()
	signed := false
	for i, page := range doc.Pages {
		c := pageCheck{doc: doc, page: page, last: i+1 == len(doc.Pages)}
		for _, rule := range []func() error{
			c.insideTheTypeArea, c.onTheGrid, c.endsWithNoHeading, c.annexBeginsThePage,
			c.signedWithText, c.tableHasItsHeading, c.imprintAtTheFoot, func() error { return numbered(i, page.Number, doc.Numbered) },
		} {
			if err := rule(); err != nil {
				t.Errorf("page %d: %v", i+1, err)
			}
		}
		signed = signed || c.signed()
	}
	if !signed {
		t.Error("no page has the signature")
	}
}

// A pageCheck is a page in the light of its document.
type pageCheck struct {
	doc  *layout.Document
	page layout.Page
	last bool
}

func (c *pageCheck) of(l layout.Line) layout.Element { return c.doc.Elements[l.Element] }

func (c *pageCheck) imprint(l layout.Line) bool {
	return c.of(l).Role == gongwen.CopyTo || c.of(l).Role == gongwen.Printer
}

// insideTheTypeArea: a line of larger characters may reach into the half of the
// first line's leading that is over it.
func (c *pageCheck) insideTheTypeArea() error {
	area := c.page.Sheet.TypeArea()
	for _, l := range c.page.Lines {
		if l.Runs[0].Positions[0] < area.Left-0.02 || end(l) > area.Right()+0.02 {
			return fmt.Errorf("“%s” reaches from %.2f to %.2f", text(l), l.Runs[0].Positions[0], end(l))
		}
		if top := l.Baseline - gongwen.InkTop*l.Runs[0].Size; top < area.Top-halfLeading || l.Baseline > area.Bottom() {
			return fmt.Errorf("“%s” stands between %.2f and %.2f", text(l), top, l.Baseline)
		}
	}
	for _, r := range c.page.Rules {
		if r.Y1 < area.Top-0.02 || r.Y2 > area.Bottom()+0.02 || r.X1 < area.Left-0.02 || r.X2 > area.Right()+0.02 {
			return fmt.Errorf("a rule stands between %.2f and %.2f", r.Y1, r.Y2)
		}
	}
	return nil
}

// onTheGrid: 22 lines at most, each a whole number of pitches under the first.
func (c *pageCheck) onTheGrid() error {
	lines := map[int]bool{}
	for _, l := range c.page.Lines {
		e := c.of(l)
		if e.Table > 0 || e.Role == gongwen.Masthead || e.Role == gongwen.MastheadWord || c.imprint(l) {
			continue
		}
		middle := l.Baseline - gongwen.InkMiddle*l.Runs[0].Size
		first := c.page.Sheet.TypeArea().Top + (gongwen.InkTop-gongwen.InkMiddle)*gongwen.BodySize
		n := (middle - first) / gongwen.LinePitch
		if math.Abs(n-math.Round(n)) > 0.001 {
			return fmt.Errorf("“%s” stands on line %.3f", text(l), n+1)
		}
		if lines[int(math.Round(n))] {
			return fmt.Errorf("“%s” stands on another line", text(l))
		}
		lines[int(math.Round(n))] = true
	}
	for n := range lines {
		if n < 0 || n >= c.page.Sheet.Lines() {
			return fmt.Errorf("a line number %d", n+1)
		}
	}
	return nil
}

// endsWithNoHeading: neither a heading of the text nor a table's ends a page.
func (c *pageCheck) endsWithNoHeading() error {
	if c.last || len(c.page.Lines) == 0 {
		return nil
	}
	l := c.page.Lines[len(c.page.Lines)-1]
	e := c.of(l)
	heading := e.Heading != "" && e.Heading == e.Text && l.To == len(e.Text)
	if heading || e.Table > 0 && e.Row == 0 {
		return fmt.Errorf("ends with the heading “%s”", e.Text)
	}
	return nil
}

func (c *pageCheck) annexBeginsThePage() error {
	for i, l := range c.page.Lines {
		if i > 0 && c.of(l).Role == gongwen.AnnexLabel {
			return fmt.Errorf("“%s” stands in its middle", text(l))
		}
	}
	return nil
}

func (c *pageCheck) signed() bool {
	for _, l := range c.page.Lines {
		if c.of(l).Role == gongwen.Signature {
			return true
		}
	}
	return false
}

// signedWithText: signature, date and remark have a line of text above them.
func (c *pageCheck) signedWithText() error {
	if len(c.page.Lines) == 0 {
		return nil
	}
	switch c.of(c.page.Lines[0]).Role {
	case gongwen.Signature, gongwen.Date, gongwen.Remark:
		return fmt.Errorf("begins with “%s”", text(c.page.Lines[0]))
	}
	return nil
}

// tableHasItsHeading: a table that goes on has its heading on each page.
func (c *pageCheck) tableHasItsHeading() error {
	heading := 0 // the table whose heading the page has
	for _, l := range c.page.Lines {
		e := c.of(l)
		switch {
		case e.Table == 0:
		case e.Row == 0:
			heading = e.Table
		case heading != e.Table:
			return fmt.Errorf("row %d stands under no heading", e.Row)
		}
	}
	return nil
}

// imprintAtTheFoot: the imprint stands on the last page, under everything else,
// its last rule on the edge of the type area.
func (c *pageCheck) imprintAtTheFoot() error {
	highest, lowest := math.Inf(1), 0.0
	for _, l := range c.page.Lines {
		switch {
		case !c.imprint(l):
			lowest = math.Max(lowest, l.Baseline)
		case !c.last:
			return fmt.Errorf("has the imprint “%s”", text(l))
		default:
			highest = math.Min(highest, l.Baseline-gongwen.ImprintPitch)
		}
	}
	if math.IsInf(highest, 1) {
		return nil
	}
	if foot := c.page.Rules[len(c.page.Rules)-1]; !near(foot.Y1, typeAreaBottom) {
		return fmt.Errorf("the imprint's last rule is at %.2f", foot.Y1)
	}
	if lowest > highest {
		return fmt.Errorf("the imprint begins at %.2f, the text ends at %.2f", highest, lowest)
	}
	return nil
}

// numbered: the number stands one character in from the outer edge, 7 mm under
// the type area. Pages after those that are numbered have none.
func numbered(i int, number layout.Line, pages int) error {
	if i >= pages && len(number.Runs) == 0 {
		return nil
	}
	if want := fmt.Sprintf("— %d —", i+1); text(number) != want {
		return fmt.Errorf("numbered %s", text(number))
	}
	inset := number.Runs[0].Positions[0] - gongwen.TypeAreaLeft
	if i%2 == 0 {
		inset = typeAreaRight - end(number)
	}
	if !near(inset, gongwen.PageNumberSize) {
		return fmt.Errorf("the number stands %.2f in from the outer edge, want one character", inset)
	}
	_, _, _, dash := number.Runs[0].Face.Bounds('—')
	if top := number.Baseline - dash*number.Runs[0].Size; !near(top, typeAreaBottom+7*gongwen.MM) {
		return fmt.Errorf("the top of the number's dash is at %.2f", top)
	}
	return nil
}
