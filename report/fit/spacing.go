package fit

import (
	"math"

	"tongbao/report/gongwen"
)

// StyleSpacing is the character spacing that a style of this size carries, so
// that most lines need none of their own. The body's is −6: with −4 or −5, the
// pitch of the standard rounded, LibreOffice 7.4 sets 27 characters a line.
func StyleSpacing(size float64) int {
	if size == gongwen.BodySize {
		return -6
	}
	return 0
}

const (
	// gridLoss is how much narrower LibreOffice 7.4 makes a line on a grid of
	// lines and characters: it cuts the width to whole grid cells of 315 twips.
	gridLoss = 25
	// leeway is left at both ends for what the programs round differently: glyph
	// widths, an indent given in characters, the spacing after the last character.
	leeway = 20
	// latinLeeway is added for each character of proportional width, as other
	// machines have other fonts.
	latinLeeway = 4
)

// The gap between Chinese and Latin text, in em. LibreOffice 7.4 sets it always;
// Word sets it, a little wider, where its automatic spacing is on.
const (
	officeGap = 0.2
	wordGap   = 0.25
)

// A span is where the spacing of a line may lie. Beyond most the line is too
// long in one of the programs, below least the next character fits in one.
type span struct{ least, most, margin float64 }

// bounds is the span of line i in its box. auto tells whether Word's automatic
// spacing is on. The last line has to fit and no more, and so has every line
// that ends at a break.
func bounds(lines []placed, i int, b box, auto bool) span {
	m := measure(lines[i])
	n, em := float64(m.runes), float64(m.gaps)*lines[i].size()*20
	width := b.width(lines[i].start()) - m.natural
	widest, narrowest := officeGap*em, 0.0
	if auto {
		widest, narrowest = wordGap*em, officeGap*em
	}
	s := span{
		least:  math.Inf(-1),
		most:   (width - gridLoss - widest) / n,
		margin: float64(leeway+latinLeeway*m.latin) / n,
	}
	if i+1 < len(lines) && !b.broken() {
		s.least = (width - narrowest - firstAdvance(lines[i+1])) / n
	}
	return s
}

// leastMargin is what must be left at both ends, in twips of the line's width.
const leastMargin = 6

// feasible tells whether a whole number lies in the span of a line of n characters.
func (s span) feasible(n int) bool { return s.most-s.least >= 1+2*leastMargin/float64(n) }

// nearest is the whole number nearest to base that lies in the span, a margin
// away from both ends where there is room for that.
func (s span) nearest(base int) int {
	margin := min(s.margin, (s.most-s.least)/2)
	low, high := s.least+margin, floor(s.most-margin)
	if low > float64(high) {
		return floor((s.least + s.most) / 2)
	}
	if float64(base) < low {
		base = int(math.Ceil(low))
	}
	return min(base, high)
}

func floor(x float64) int { return int(math.Floor(x)) }

// needsAuto tells whether only with Word's automatic spacing on both programs
// can break all lines as they are: between Chinese and digits LibreOffice leaves
// a gap on its own, and in a line with many of them that is more than the width
// of the character that is not to fit.
func needsAuto(lines []placed, b box) bool {
	for i := range lines {
		if n := measure(lines[i]).runes; n > 0 && !bounds(lines, i, b, false).feasible(n) {
			return true
		}
	}
	return false
}
