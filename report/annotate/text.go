package annotate

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

const author = "通报校验"

// maxText is the most characters that a comment holds in Excel.
const maxText = 32767

// text is what the findings say: each with its grade, its place and advice.
func text(list finding.List) string {
	var parts []string
	for _, f := range list {
		part := "【" + f.Severity.String() + "】" + f.Summary
		if marked := f.Excerpt.Marked(); f.Excerpt.To > f.Excerpt.From && f.Excerpt.To-f.Excerpt.From < len(f.Excerpt.Text) {
			part += "\n" + marked
		}
		parts = append(parts, part+"\n"+f.Advice)
	}
	return strings.Join(parts, "\n\n")
}

// title heads what a comment says of findings, as Excel heads a comment with its author:
// a cell may have a comment that somebody wrote before.
const title = author + "：\n"

// titled is a text under our title, and that behind what stands before; no more than so
// many characters in all.
func titled(prefix, before, text string, most int) string {
	most -= utf8.RuneCountInString(before + title)
	return run(prefix, "<"+prefix+"b/>", before+title) + run(prefix, "", hanzi.Fit(text, most))
}

// run is a text as a comment has it, with marks such as those of bold type.
func run(prefix, marks, text string) string {
	tag := func(name string) string { return "<" + prefix + name }
	return tag("r>") + tag("rPr>") + marks + tag(`sz val="9"/>`) + tag(`rFont val="宋体"/>`) + tag(`charset val="134"/>`) + "</" + prefix + "rPr>" +
		tag(`t xml:space="preserve">`) + escaped(text) + "</" + prefix + "t></" + prefix + "r>"
}

// Size of a comment's box in points, and how much of it a line takes.
const (
	boxWidth     = 240
	charsPerLine = 24
	lineHeight   = 13
	maxBoxHeight = 360
)

// height is what a text takes in a comment's box, in points.
func height(text string) int {
	lines := 1
	for line := range strings.Lines(text) {
		lines += 1 + utf8.RuneCountInString(line)/charsPerLine
	}
	return min(lines*lineHeight, maxBoxHeight)
}
