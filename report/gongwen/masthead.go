package gongwen

import (
	"strings"
	"unicode/utf8"
)

// A Mark is how 发文机关标志 is set. Lengths are in points.
type Mark struct {
	Size  float64 // of its characters
	Pitch float64 // from line to line
	Lines int

	// Of a joint one: where its names begin, from the left edge of the type area, to which
	// width each is spread, and where the word begins that stands at their right.
	Left, Width, WordLeft float64
}

const (
	wordGap     = 0.3             // between the names and the word, in em
	mostHeight  = 7.5 * LinePitch // of the masthead, so that the first page has text (7.3.3)
	linesOverIt = 3               // of the grid stand over the masthead
)

// MarkOf returns how 发文机关标志 is set, of one body in its lines or of several with a
// word behind them: in the size of its style, or in what lets each of its lines fit (GB/T
// 9704-2012, 7.2.4: 以醒目、美观、庄重为原则). The names of several are spread to the width of
// the longest, and the word stands in the middle of their height.
func MarkOf(text, word string) Mark {
	m := Mark{Size: styles[Masthead].Size}
	widest := 0.0
	for line := range strings.SplitSeq(text, "\n") {
		widest = max(widest, float64(utf8.RuneCountInString(line)))
		m.Lines++
	}
	if widest == 0 {
		return m
	}
	behind := 0.0
	if word != "" {
		behind = wordGap + float64(utf8.RuneCountInString(word))
	}
	m.Size = min(m.Size, TypeAreaWidth/(widest+behind), mostHeight/(float64(m.Lines)*lineShare))
	m.Pitch = max(LinePitch, lineShare*m.Size)
	m.Width = widest * m.Size
	m.Left = (TypeAreaWidth - (widest+behind)*m.Size) / 2
	m.WordLeft = m.Left + m.Width + wordGap*m.Size
	return m
}

// lineShare is how high a line is for the size of its characters.
const lineShare = 1.25

// Rows returns how many lines of the grid the masthead takes.
func (m Mark) Rows() int {
	foot := MastheadTop + float64(m.Lines-1)*m.Pitch + m.Size - linesOverIt*LinePitch
	return max(2, int(foot/LinePitch+0.5))
}
