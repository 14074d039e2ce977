package layout

import (
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// addImprint sets a block of the 版记: 抄送 wraps under its first name, 印发机关
// stands at the left and 印发日期 at the right (GB/T 9704-2012, 7.4).
func (c *composer) addImprint(i int, b notice.Block) {
	element, style := c.element(i, b), gongwen.StyleOf(b.Role)
	if b.Role == gongwen.Printer {
		c.imprint.add(c.printer(element, style, b.Text()), true)
		return
	}
	const label = 3 // 抄送：
	style.LeftIndent = style.FirstIndent + label
	c.imprint.add(c.lines(element, style, b.Text()), !strings.HasPrefix(c.flow[i-1].Text(), notice.SendToLabel))
}

// add adds the lines of a block.
func (m *imprint) add(lines []Line, ruled bool) {
	for i, line := range lines {
		*m = append(*m, imprintLine{line, ruled && i == 0})
	}
}

// printer sets 印发机关 and 印发日期 on one line, or where a break separates them,
// the date on a line of its own.
func (c *composer) printer(element int, style gongwen.Style, text string) []Line {
	body, date, split := strings.Cut(text, "\n")
	if !split {
		return []Line{c.sided(element, style, []notice.Span{{Text: text}})}
	}
	last := c.sided(element, style, []notice.Span{{Text: date}})
	last.From, last.To = len(text)-len(date), len(text)
	return append(c.lines(element, style, body), last)
}

// lines returns the lines of a paragraph of the imprint.
func (c *composer) lines(element int, style gongwen.Style, text string) []Line {
	p := c.broken(element, style, []notice.Span{{Text: text}}, 0)
	lines := make([]Line, len(p.ends))
	for n := range lines {
		lines[n] = p.line(n)
	}
	return lines
}

// An imprint is the lines of the 版记, each with the rule over it.
type imprint []imprintLine

// An imprintLine is a line of the 版记; ruled says that it begins a block under a rule.
type imprintLine struct {
	Line
	ruled bool
}

// mostImprintLines is how many lines of the 版记 a page has room for.
const mostImprintLines = 24

// height returns what the imprint takes at the foot of a page, in points.
func (m imprint) height() float64 { return float64(len(m)) * gongwen.ImprintPitch }

// parts cuts the imprint into what stands at the foot of each page: all but the first are full.
func (m imprint) parts() []imprint {
	var parts []imprint
	for n := (len(m)-1)%mostImprintLines + 1; len(m) > 0; n = mostImprintLines {
		parts = append(parts, m[:n])
		m = m[n:]
	}
	return parts
}

// place puts the imprint at the foot of the document's last pages, so that it ends on an even
// page, the back of the last leaf (GB/T 33476.2-2016): on the page where the text ends at a
// height, or on pages of its own after it. Where that takes a blank page before them, neither
// that page nor they are numbered (GB/T 9704-2012, 7.5).
func (d *Document) place(parts []imprint, end float64) {
	even := (len(d.Pages)+len(parts)-1)%2 == 0 // if it begins on the text's last page
	room := end+parts[0].height() <= gongwen.TypeAreaHeight && d.Pages[len(d.Pages)-1].Sheet == gongwen.Upright
	if even && !room {
		d.Pages = append(d.Pages, Page{})
	}
	for i, part := range parts {
		if i > 0 || !even || !room {
			d.Pages = append(d.Pages, Page{})
		}
		part.draw(&d.Pages[len(d.Pages)-1])
	}
	if room || !even {
		d.Numbered = len(d.Pages)
	}
}

// draw puts the imprint at the foot of a page, its last rule on the bottom edge
// of the type area.
func (m imprint) draw(page *Page) {
	if len(m) == 0 {
		return
	}
	bottom := gongwen.TypeAreaTop + gongwen.TypeAreaHeight
	y := bottom - m.height()
	page.Rules = append(page.Rules, across(y, gongwen.ImprintOuter))
	for i, line := range m {
		if i > 0 && line.ruled {
			page.Rules = append(page.Rules, across(y, gongwen.ImprintInner))
		}
		line.Baseline = y + gongwen.ImprintPitch/2 + gongwen.InkMiddle*line.Runs[0].Size
		page.Lines = append(page.Lines, line.Line)
		y += gongwen.ImprintPitch
	}
	page.Rules = append(page.Rules, across(bottom, gongwen.ImprintOuter))
}

// across returns a black rule as wide as the type area.
func across(y, width float64) Rule {
	return Rule{
		X1: gongwen.TypeAreaLeft, Y1: y,
		X2: gongwen.TypeAreaLeft + gongwen.TypeAreaWidth, Y2: y, Width: width,
	}
}
