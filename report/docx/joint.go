package docx

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// mastheadWord returns the word at the right of the names in block i, a joint masthead; empty
// for any other block.
func (b *body) mastheadWord(i int) string {
	if i+1 < len(b.flow) && b.flow[i].Role == gongwen.Masthead && b.flow[i+1].Role == gongwen.MastheadWord {
		return b.flow[i+1].Text()
	}
	return ""
}

// jointMasthead writes the names of block i with the word at their right as a table without
// rules: there alone every program sets the word in the middle of the names' height.
func (b *body) jointMasthead(i int) {
	mark := gongwen.MarkOf(b.flow[i].Text(), b.mastheadWord(i))
	if s := b.head[i]; s.before > 0 {
		b.open("p")
		b.open("pPr")
		b.exactLine(0, s.before)
		b.close("pPr")
		b.close("p")
	}
	line := lineHeight(mark.Size)
	names, word := fit.Twips(mark.WordLeft-mark.Left), textWidth-fit.Twips(mark.WordLeft)
	b.open("tbl")
	b.open("tblPr")
	b.empty("tblW", "w:w", strconv.Itoa(names+word), "w:type", "dxa")
	b.empty("tblInd", "w:w", strconv.Itoa(fit.Twips(mark.Left)), "w:type", "dxa")
	b.empty("tblLayout", "w:type", "fixed")
	b.cellMargins(0)
	b.close("tblPr")
	b.columns([]int{names, word})
	b.open("tr")
	b.open("trPr")
	b.empty("cantSplit")
	b.empty("trHeight", "w:val", strconv.Itoa(mark.Lines*line), "w:hRule", "exact")
	b.close("trPr")
	b.openCell(names, 1, false)
	b.cellOfMasthead(i, line, spread(b.flow[i].Text(), mark))
	b.close("tc")
	b.openCell(word, 1, true)
	b.cellOfMasthead(i+1, line, b.fit.Block(i+1).Lines)
	b.close("tc")
	b.close("tr")
	b.close("tbl")
}

// cellOfMasthead writes the names, or the word, in the masthead's style with the height of its lines.
func (b *body) cellOfMasthead(i, line int, lines []fit.Line) {
	block := b.flow[i]
	style := settingOf(gongwen.Masthead)
	style.broken = false // the names' own breaks end the lines
	b.open("p")
	b.open("pPr")
	b.value("pStyle", names[gongwen.Masthead].id)
	b.exactLine(0, line)
	b.value("jc", "left")
	b.close("pPr")
	b.runs(block.Spans, lines, style, b.comments.at(i, 0, 0))
	b.close("p")
}

// spread returns the names of a joint masthead with the spacing that makes them as wide as the
// longest. The last character of each has none.
func spread(text string, mark gongwen.Mark) []fit.Line {
	var lines []fit.Line
	at := 0
	for name := range strings.SplitSeq(text, "\n") {
		_, last := utf8.DecodeLastRuneInString(name)
		if length := utf8.RuneCountInString(name); length > 1 {
			spacing := (mark.Width - float64(length)*mark.Size) / float64(length-1)
			lines = append(lines, fit.Line{From: at, Spacing: fit.Twips(spacing), Size: mark.Size},
				fit.Line{From: at + len(name) - last, Size: mark.Size})
		}
		at += len(name) + 1
	}
	return lines
}

// ownTabs writes the stops for the names of bodies that are to be sealed: the middles of their
// columns, of which the last is the date's.
func (b *body) ownTabs(i int, block notice.Block) {
	if block.Role != gongwen.Signature || !tabbed(block) {
		return
	}
	date := 0.0
	for n := i; n < len(b.flow); n++ {
		if lines := b.fit.Block(n).Lines; b.flow[n].Role == gongwen.Date && len(lines) > 0 {
			date = gongwen.TypeAreaWidth - float64(lines[0].Left+lines[0].Right)/20
			break
		}
	}
	b.open("tabs")
	for _, middle := range gongwen.SealMiddles(strings.Count(block.Text(), "\t"), date) {
		b.empty("tab", "w:val", "center", "w:pos", strconv.Itoa(fit.Twips(middle)))
	}
	b.close("tabs")
}
