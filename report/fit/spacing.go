package fit

import (
	"math"

	"tongbao/report/gongwen"
)

// StyleSpacing returns the character spacing that a style of this size carries, so
// that most lines need none of their own. The body's is −6: with −4 or −5, the
// pitch of the standard rounded, LibreOffice 7.4 sets 27 characters a line.
func StyleSpacing(size float64) int {
	if size == gongwen.BodySize {
		return -6
	}
	return 0
}

// A program is how a word processor measures a line.
type program struct {
	loss    float64 // what the grid takes from a line's width
	gap     float64 // between Chinese and Latin text, in em
	unended bool    // see spaced
}

// office is LibreOffice 7.4, which cuts the width to whole cells of its grid, 28 of 315 twips,
// leaves a gap between Chinese and Latin text whatever the file says, and
// measures stretches of one script by themselves.
var office = program{loss: 25, gap: 0.2, unended: true}

// spaced returns to how many characters of a line a spacing is added that widens
// or narrows it. Word adds it to all. LibreOffice leaves out the last of the line
// and does not narrow the last of a portion, but narrows a character of two units
// twice.
func (p program) spaced(m measurement, widens bool) float64 {
	switch {
	case !p.unended:
		return float64(m.runes)
	case widens:
		return float64(max(m.runes-1, 1))
	}
	return float64(max(m.units-m.ends, 1))
}

// most returns the spacing at which a line of that measure fills a room.
func (p program) most(m measurement, room float64) float64 {
	return room / p.spaced(m, room > 0)
}

// word returns how Word measures a line: it leaves a gap, a little wider than
// LibreOffice's, where its automatic spacing is on.
func word(auto bool) program {
	if auto {
		return program{gap: 0.25}
	}
	return program{}
}

const (
	// leeway is left at both ends for what is rounded in other ways than here:
	// glyph widths, indents given in characters.
	leeway = 12
	// latinLeeway is added for each character of proportional width, as other
	// machines have other fonts.
	latinLeeway = 4
)

// least returns the spacing above which what comes next does not fit too, whether
// the spacing within that and before it is counted or not.
func (p program) least(m, next measurement, room float64) float64 {
	room -= next.natural
	return max(p.most(m, room), p.most(m.with(next), room))
}

// A span is where the spacing of a line may lie. Beyond most the line is too
// long in one of the programs, below least the next character fits in one.
type span struct{ least, most, margin float64 }

// bounds returns the span of line i in its box. auto says whether Word's automatic
// spacing is on. A last line has to fit and no more.
func bounds(lines []placed, i int, b box, auto bool) span {
	return scaledBounds(lines, i, b, auto, 100)
}

// scaledBounds returns the span of a line whose characters are narrowed to a percentage.
func scaledBounds(lines []placed, i int, b box, auto bool, percent int) span {
	m := measure(lines[i])
	m.natural *= float64(percent) / 100
	em := lines[i].size() * 20
	s := span{math.Inf(-1), math.Inf(1), float64(leeway+latinLeeway*m.latin) / float64(m.runes)}
	for _, p := range [...]program{word(auto), office} {
		room := b.width(lines[i].start()) - p.loss - m.natural - p.gap*em*float64(m.gaps)
		s.most = min(s.most, p.most(m, room))
		if !lines[i].last {
			s.least = max(s.least, p.least(m, firstUnit(lines[i+1], lastRune(lines[i])), room))
		}
	}
	return s
}

// leastMargin is what must be left at both ends, in twips of the line's width.
const leastMargin = 6

// feasible reports whether a whole number lies in the span of a line of n characters.
func (s span) feasible(n int) bool { return s.most-s.least >= 1+2*leastMargin/float64(n) }

// nearest returns the whole number nearest to base that lies in the span, a margin
// away from both ends where there is room for that. In an empty span it is one
// with which the line at least is not too long.
func (s span) nearest(base int) int {
	margin := min(s.margin, max(s.most-s.least, 0)/2)
	high := floor(s.most - margin)
	if low := s.least + margin; float64(base) < low {
		base = int(math.Ceil(low))
	}
	return min(base, high)
}

func floor(x float64) int { return int(math.Floor(x)) }

// needsAuto reports whether only with Word's automatic spacing on both programs
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

// tightest is the share of the size that LibreOffice lets a spacing take from a
// character at most.
const tightest = 1.0 / 6

// scale returns the percentage of its width at which a character of line i is set,
// and the span of its spacing then: 100 but where no spacing that LibreOffice
// allows makes the line fit.
func scale(lines []placed, i int, b box, auto bool) (percent int, s span) {
	least := -tightest * lines[i].size() * 20
	for percent = 100; percent > narrowest; percent -= 5 {
		if s = scaledBounds(lines, i, b, auto, percent); s.most >= least {
			break
		}
	}
	return percent, s
}

// narrowest is the least scale, in percent.
const narrowest = 80
