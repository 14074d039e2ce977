package fit

import "unicode"

// A measurement is a line as a word processor sets it without any spacing:
// full-width marks take a whole em.
type measurement struct {
	natural  float64 // width in twips
	runes    int
	latin    int // characters of proportional width
	gaps     int // places where Chinese and Latin text meet
	portions int // stretches of one script and one run
}

func measure(line placed) measurement {
	var m measurement
	var before rune
	script := neutral
	for _, run := range line.Runs {
		m.portions++
		for i, r := range run.Text {
			advance := run.Face.Advance(r)
			m.natural += advance * run.Size * 20
			m.runes++
			if advance != 1 {
				m.latin++
			}
			if now := scriptOf(r); now != neutral && now != script {
				if i > 0 && script != neutral {
					m.portions++
				}
				if isWord(before) && isWord(r) && script != neutral {
					m.gaps++
				}
				script = now
			}
			before = r
		}
	}
	return m
}

// A script is what a character counts as where scripts meet.
type script int

const (
	neutral script = iota // takes the script of what is before it
	latin
	chinese
)

func scriptOf(r rune) script {
	switch {
	case r == ' ' || r == 0xA0 || r >= 0x2000 && r < 0x2E80:
		return neutral
	case r < 0x2000:
		return latin
	}
	return chinese
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// firstAdvance is the width of a line's first character.
func firstAdvance(line placed) float64 {
	run := line.Runs[0]
	for _, r := range run.Text {
		return run.Face.Advance(r) * run.Size * 20
	}
	return 0
}
