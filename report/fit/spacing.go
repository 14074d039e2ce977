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

// spacing is the one nearest to the style's own with which line i fits its box
// and the first character of line i+1 does not. Lines that end at a break, or
// with their paragraph, have to fit and no more.
func spacing(lines []placed, i int, b box) int {
	line := lines[i]
	natural, runes, latin := measure(line)
	base := StyleSpacing(line.size())
	if runes == 0 {
		return base
	}
	n, margin := float64(runes), float64(leeway+latinLeeway*latin)
	width := b.width(line.start())
	most := (width - gridLoss - natural) / n
	if i+1 == len(lines) || b.align == gongwen.Center || b.align == gongwen.Right {
		return min(base, floor(most-margin/n))
	}
	least := (width - natural - firstAdvance(lines[i+1])) / n
	return between(least, most, margin/n, base)
}

// between is the whole number nearest to base that lies between the bounds, a
// margin away from both where there is room for that.
func between(least, most, margin float64, base int) int {
	margin = min(margin, (most-least)/2)
	low, high := int(math.Ceil(least+margin)), floor(most-margin)
	if low > high {
		return floor((least + most) / 2)
	}
	return min(max(base, low), high)
}

func floor(x float64) int { return int(math.Floor(x)) }

// measure is the width of a line's text as a word processor sets it without any
// spacing: full-width marks take a whole em.
func measure(line placed) (natural float64, runes, latin int) {
	for _, run := range line.Runs {
		for _, r := range run.Text {
			advance := run.Face.Advance(r)
			natural += advance * run.Size * 20
			runes++
			if advance != 1 {
				latin++
			}
		}
	}
	return natural, runes, latin
}

// firstAdvance is the width of a line's first character.
func firstAdvance(line placed) float64 {
	run := line.Runs[0]
	for _, r := range run.Text {
		return run.Face.Advance(r) * run.Size * 20
	}
	return 0
}
