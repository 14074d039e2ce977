package layout

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// pieces are what random texts are made of: Han text, marks, groups that hold
// together, Latin words, addresses.
var pieces = []string{
	"的", "整改", "工作", "进一步压实责任", "坚持", "督促落实", "巡察反馈意见",
	"，", "。", "、", "；", "：", "！", "？", "“问题”", "‘小切口’", "（试行）", "《管理办法》", "“办好‘关键小事’”。",
	"——", "……", "2024年5月15日", "131条", "98.71%", "2.46亿元", "第4位", "40余名", "云教字〔2025〕46号", "GIS",
	"slj@example.cn", "1,234.56", "3个月", "①", "℃", "№5", "·", "～", "Wi-Fi", "（二）", "》（", "”。（",
}

func randomText(r *rand.Rand) string {
	var b strings.Builder
	for range 3 + r.IntN(60) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// set breaks a text in a box of so many characters.
func set(text string, chars float64) *paragraph {
	style := gongwen.StyleOf(gongwen.Body)
	style.RightIndent = gongwen.CharsPerLine - chars
	p := newTypesetter(fonts.Embedded()).paragraph(0, style, []notice.Span{{Text: text}})
	p.breakLines()
	return p
}

func TestRandomTextKeepsEveryRule(t *testing.T) {
	r := rand.New(rand.NewPCG(9704, 2012))
	for range 4000 {
		text, chars := randomText(r), float64(10+r.IntN(31))
		if err := checkParagraph(set(text, chars), text); err != nil {
			t.Fatalf("%v\nwidth %v: %s", err, chars, text)
		}
	}
}

func TestLongerParagraphsKeepEveryRule(t *testing.T) {
	r := rand.New(rand.NewPCG(22, 28))
	longer := 0
	for range 1500 {
		text := randomText(r)
		p := set(text, 28)
		before := len(p.ends)
		if !p.lengthen() {
			continue
		}
		longer++
		if len(p.ends) != before+1 {
			t.Fatalf("%d lines became %d: %s", before, len(p.ends), text)
		}
		if err := checkParagraph(p, text); err != nil {
			t.Fatalf("longer: %v\n%s", err, text)
		}
	}
	if longer < 500 {
		t.Errorf("only %d paragraphs could be set longer", longer)
	}
}

func FuzzParagraph(f *testing.F) {
	f.Add("（一）提高思想认识。召开5次会议，听取“回头看”情况……", 28)
	f.Add("“‘（《", 10)
	f.Add(strings.Repeat("0", 68)+"!000@", 57) // words longer than a line, which only 避头尾 says where to split
	f.Add("0!%!%!!%!!%!!%!!%!!%!!%!%!!%!!%!!%!!%!!%!!%!-%!!%!!%!!%!!", -144)
	f.Fuzz(func(t *testing.T, text string, chars int) {
		if !utf8.ValidString(text) || len(text) > 4000 || strings.ContainsAny(text, "\n\t") || text == "" {
			return
		}
		p := set(text, float64(10+abs(chars)%31))
		if err := checkParagraph(p, text); err != nil {
			t.Fatal(err)
		}
	})
}

func abs(n int) int {
	if n < 0 {
		n = -n
	}
	return max(n, 0)
}

func checkParagraph(p *paragraph, text string) error {
	if err := complete(p, text); err != nil {
		return err
	}
	for n := range p.ends {
		if err := checkLine(p, n); err != nil {
			return fmt.Errorf("line %d “%s”: %w", n+1, lineText(p, n), err)
		}
	}
	return loneCharacter(p)
}

// complete: the lines are the text, all of it, in order.
func complete(p *paragraph, text string) error {
	var b strings.Builder
	for n := range p.ends {
		if p.ends[n] <= p.start(n) {
			return fmt.Errorf("line %d is empty", n+1)
		}
		b.WriteString(lineText(p, n))
	}
	if b.String() != text {
		return fmt.Errorf("the lines say %q", b.String())
	}
	return nil
}

func lineText(p *paragraph, n int) string {
	var b strings.Builder
	for _, g := range p.gs[p.start(n):p.ends[n]] {
		b.WriteRune(g.r)
	}
	return b.String()
}

func checkLine(p *paragraph, n int) error {
	from, to := p.start(n), p.ends[n]
	first, last := p.gs[from], p.gs[to-1]
	if n > 0 && notFirst[first.r] && allowsBreak(p, n-1) {
		return fmt.Errorf("begins with %c", first.r)
	}
	if to < len(p.gs) && notLast[last.r] && allowsBreak(p, n) {
		return fmt.Errorf("ends with %c", last.r)
	}
	if to < len(p.gs) && p.gs[to].bond == tight && !mustSplit(p, from, to) {
		return fmt.Errorf("splits %c%c", last.r, p.gs[to].r)
	}
	line := p.line(n)
	left := p.left
	if n == 0 {
		left = p.first
	}
	if end := lineEnd(line); end > p.right+0.02 || line.Runs[0].Positions[0] < left-0.02 {
		return fmt.Errorf("reaches from %.2f to %.2f of %.2f to %.2f", line.Runs[0].Positions[0], end, left, p.right)
	} else if n < len(p.ends)-1 && gaps(p.gs[from:to]) > 0 && math.Abs(end-p.right) > 0.02 {
		return fmt.Errorf("ends at %.2f and not at the edge %.2f", end, p.right)
	}
	if err := allowedTrims(p.gs[from:to]); err != nil {
		return err
	}
	return evenGaps(p, line, from, to)
}

// allowedTrims: marks lose their blank half, and only beside another mark, at
// the line's end, or to make the line fit: then two of them at most.
func allowedTrims(line []glyph) error {
	fitted := 0
	for i, g := range line {
		beside := g.trim == TrimTail && i+1 < len(line) && line[i+1].kind != plain ||
			g.trim == TrimHead && i > 0 && line[i-1].kind == opening
		switch {
		case g.trim == Whole:
		case g.trim == TrimHead && g.kind != opening, g.trim == TrimTail && g.kind < closing:
			return fmt.Errorf("%c has lost its half %d", g.r, g.trim)
		case !beside && i+1 < len(line):
			fitted++
		}
	}
	if fitted > maxClosed {
		return fmt.Errorf("%d marks are closed up", fitted)
	}
	return nil
}

// allowsBreak reports whether a line has a place where it could end as the rules
// of 避头尾 want it.
func allowsBreak(p *paragraph, n int) bool {
	for i := p.start(n) + 1; i < p.ends[n]; i++ {
		if !notFirst[p.gs[i].r] && !notLast[p.gs[i-1].r] && !connects(p.gs, i) && !(p.gs[i].r == p.gs[i-1].r && strings.ContainsRune("—…", p.gs[i].r)) {
			return true
		}
	}
	return false
}

func lineEnd(l Line) float64 {
	last := l.Runs[len(l.Runs)-1]
	return last.Positions[0] + last.Width
}

// mustSplit reports whether a group had to be split: without that the line would
// have been far from full.
func mustSplit(p *paragraph, from, to int) bool {
	b := p.breaker()
	width := b.rest
	if from == 0 {
		width = b.first
	}
	whole := b.lastBreak(from, to-1, free)
	return whole == from || b.width(from, whole) < tightBreaks*width
}

// evenGaps: justification spreads the glyphs evenly, and not inside a group.
func evenGaps(p *paragraph, line Line, from, to int) error {
	var xs []float64
	for _, run := range line.Runs {
		xs = append(xs, run.Positions...)
	}
	gap := math.NaN()
	for i := 1; i < len(xs); i++ {
		d := xs[i] - xs[i-1] - p.gs[from+i-1].width
		joined := p.gs[from+i].bond.joined()
		switch {
		case joined && math.Abs(d) > 0.001:
			return fmt.Errorf("a gap of %.3f inside a group", d)
		case !joined && math.IsNaN(gap):
			gap = d
		case !joined && math.Abs(d-gap) > 0.001:
			return fmt.Errorf("gaps of %.3f and %.3f", gap, d)
		}
	}
	return nil
}

// loneCharacter: the last of several lines has more than one character, unless
// the line before could give none.
func loneCharacter(p *paragraph) error {
	n := len(p.ends)
	if n < 2 {
		return nil
	}
	b := p.breaker()
	if b.letters(p.ends[n-2], len(p.gs)) > 1 {
		return nil
	}
	for i := p.ends[n-2] - 1; i > p.start(n-2)+1; i-- {
		if p.gs[i].bond == free && b.letters(i, len(p.gs)) > 1 && b.width(i, len(p.gs)) <= b.rest-b.em {
			return fmt.Errorf("the last line “%s” is a lone character", lineText(p, n-1))
		}
	}
	return nil
}

func TestGroupsHold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"2024年5月15日", "2024年|5月|15日"},
		{"明确131条措施", "明|确|131条|措|施"},
		{"投资2.46亿元的", "投|资|2.46亿元|的"},
		{"第4位和№5", "第4位|和|№5"},
		{"完成率98.71%，", "完|成|率|98.71%，"},
		{"四十——五十……", "四|十|——|五|十|……"},
		{"（教字〔2023〕46号）", "（教字〔2023〕46号）"},
		{"说：“是”。", "说：|“是”。"},
	} {
		gs := newTypesetter(fonts.Embedded()).paragraph(0, gongwen.StyleOf(gongwen.Body), []notice.Span{{Text: c.text}}).gs
		var b strings.Builder
		for i, g := range gs {
			if i > 0 && g.bond == free {
				b.WriteByte('|')
			}
			b.WriteRune(g.r)
		}
		if b.String() != c.want {
			t.Errorf("%s breaks as %s, want %s", c.text, b.String(), c.want)
		}
	}
}

func BenchmarkBreakLines(b *testing.B) {
	for _, n := range []int{1000, 2000, 4000} {
		text := strings.Repeat("坚持问题导向，压实责任。", n/12)
		p := set(text, 28)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				p.reopen()
				p.breakLines()
			}
		})
	}
}
