package layout

import (
	"slices"
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// baseline returns the baseline of a line whose slot begins at top: characters of every size
// have their middle where the body's have it.
func baseline(top, size float64) float64 {
	return top + gongwen.BodySize*gongwen.InkTop + (size-gongwen.BodySize)*gongwen.InkMiddle
}

// masthead sets 发文机关标志 as large as fits, its upper edge 35 mm under the top of
// the type area (GB/T 9704-2012, 7.2.4). Three lines stand over it; it takes two more at least.
func (c *composer) masthead(i int, b notice.Block) row {
	word := c.mastheadWord(i)
	mark := gongwen.MarkOf(b.Text(), word)
	style := gongwen.StyleOf(b.Role)
	style.Size = mark.Size
	element, at := c.element(i, b), 0
	var lines []Line
	for n, text := range splitLines(b.Text()) {
		p := c.paragraph(element, style, []notice.Span{{Text: text}})
		p.ends = []int{len(p.gs)}
		line := p.line(0)
		if word != "" {
			gap := (mark.Width - total(p.gs)) / float64(max(gaps(p.gs), 1))
			line.Runs = p.runs(p.gs, gongwen.TypeAreaLeft+mark.Left, gap)
		}
		line.From, line.To = at, at+len(text)
		line.Baseline = mastheadBaseline(mark) + float64(n)*mark.Pitch
		lines = append(lines, line)
		at += len(text) + 1
	}
	set := func(float64) ([]Line, []Rule) { return slices.Clone(lines), nil }
	return row{height: float64(mark.Rows()) * gongwen.LinePitch, set: set, role: b.Role, keep: true}
}

// mastheadBaseline returns that of the first line.
func mastheadBaseline(mark gongwen.Mark) float64 {
	return gongwen.TypeAreaTop + gongwen.MastheadTop + gongwen.InkTop*mark.Size
}

// mastheadWord returns the word behind the names of the masthead of block i; empty for that of
// one body.
func (c *composer) mastheadWord(i int) string {
	if i+1 < len(c.flow) && c.flow[i+1].Role == gongwen.MastheadWord {
		return c.flow[i+1].Text()
	}
	return ""
}

// wordBehind sets the word at the right of the names in the block before, in the middle of
// their height. It takes no room of its own.
func (c *composer) wordBehind(i int, b notice.Block) row {
	mark := gongwen.MarkOf(c.flow[i-1].Text(), b.Text())
	style := gongwen.StyleOf(b.Role)
	style.Size = mark.Size
	p := c.paragraph(c.element(i, b), style, b.Spans)
	p.first = gongwen.TypeAreaLeft + mark.WordLeft
	p.ends = []int{len(p.gs)}
	line := p.line(0)
	line.Baseline = mastheadBaseline(mark) + float64(mark.Lines-1)*mark.Pitch/2
	set := func(float64) ([]Line, []Rule) { return []Line{line}, nil }
	return row{set: set, role: b.Role, keep: true}
}

// docNumber sets 发文字号, centred, or on an upward document at the left with
// 签发人 at the right, and the red line under it (7.2.5 to 7.2.7).
func (c *composer) docNumber(i int, b notice.Block) row {
	line := c.sided(c.element(i, b), gongwen.StyleOf(b.Role), b.Spans)
	set := func(top float64) ([]Line, []Rule) {
		line.Baseline = baseline(top, gongwen.BodySize)
		y := top + gongwen.BodySize + gongwen.RedLineGap
		return []Line{line}, []Rule{{
			X1: gongwen.TypeAreaLeft, Y1: y, X2: gongwen.TypeAreaLeft + gongwen.TypeAreaWidth, Y2: y,
			Width: gongwen.RedLineWidth, Red: true,
		}}
	}
	return row{height: gongwen.LinePitch, set: set, role: b.Role, keep: true}
}

// signers sets a line of 签发人 over the line of 发文字号.
func (c *composer) signers(i int, b notice.Block) row {
	line := c.sided(c.element(i, b), gongwen.StyleOf(b.Role), b.Spans)
	set := func(top float64) ([]Line, []Rule) {
		line.Baseline = baseline(top, gongwen.BodySize)
		return []Line{line}, nil
	}
	return row{height: gongwen.LinePitch, set: set, role: b.Role, keep: true}
}

// sided sets a text with a tab in two: what is before it one character in from
// the left, what is after it one in from the right.
func (c *composer) sided(element int, style gongwen.Style, spans []notice.Span) Line {
	left, right, two := parted(spans)
	line := Line{Element: element, To: len(notice.Block{Spans: spans}.Text())}
	if two {
		style.FirstIndent, style.RightIndent, style.Align = 1, 1, gongwen.Left
	}
	for i, side := range [...][]notice.Span{left, right} {
		if i == 1 {
			style.Align = gongwen.Right
		}
		if p := c.paragraph(element, style, side); len(p.gs) > 0 {
			p.ends = []int{len(p.gs)}
			line.Runs = append(line.Runs, p.line(0).Runs...)
		}
	}
	return line
}

// parted parts spans at the first tab in them.
func parted(spans []notice.Span) (left, right []notice.Span, two bool) {
	for i, span := range spans {
		before, after, found := strings.Cut(span.Text, "\t")
		if !found {
			continue
		}
		first, rest := span, span
		first.Text, rest.Text = before, after
		return append(slices.Clone(spans[:i]), first), append([]notice.Span{rest}, spans[i+1:]...), true
	}
	return spans, nil, false
}
