package fit

import "unicode"

// A measurement is a line as a word processor sets it without any spacing:
// full-width marks take a whole em.
type measurement struct {
	natural float64 // width in twips
	runes   int
	latin   int // characters of proportional width
	gaps    int // places where Chinese and Latin text meet
}

func measure(line placed) measurement {
	var m measurement
	var before rune
	for _, run := range line.Runs {
		for _, r := range run.Text {
			advance := run.Face.Advance(r)
			m.natural += advance * run.Size * 20
			m.runes++
			if advance != 1 {
				m.latin++
			}
			if gapBetween(before, r) {
				m.gaps++
			}
			before = r
		}
	}
	return m
}

// gapBetween tells whether one of two neighbours is Chinese and the other a
// Latin letter or a digit.
func gapBetween(a, b rune) bool {
	return isHan(a) && isLatin(b) || isLatin(a) && isHan(b)
}

func isHan(r rune) bool { return r >= 0x2E80 && unicode.IsLetter(r) }

func isLatin(r rune) bool { return r < 0x2E80 && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// firstAdvance is the width of a line's first character.
func firstAdvance(line placed) float64 {
	run := line.Runs[0]
	for _, r := range run.Text {
		return run.Face.Advance(r) * run.Size * 20
	}
	return 0
}
