package fit

import (
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"tongbao/report/gongwen"
)

// A measurement is a line as a word processor sets it without any spacing:
// full-width marks take a whole em.
type measurement struct {
	natural float64 // width in twips
	runes   int
	units   int // of UTF-16
	latin   int // characters of proportional width
	gaps    int // places where Chinese and Latin text meet
	ends    int // ends of stretches of one script and one run, but after characters of two units
}

// with returns the measure of a line that goes on with what another begins with.
func (m measurement) with(next measurement) measurement {
	m.runes += next.runes
	m.units += next.units
	return m
}

// measure measures a line without any spacing.
func measure(line placed) measurement {
	var m measurement
	var before rune
	script := neutral
	for _, run := range line.Runs {
		m.end(before)
		for i, r := range run.Text {
			advance := run.Face.Advance(run.Face.Drawn(r))
			m.add(r, advance*run.Size*20)
			if advance != 1 {
				m.latin++
			}
			if now := scriptOf(r); now != neutral && now != script {
				if i > 0 && script != neutral {
					m.end(before)
				}
				if isWord(before) && isWord(r) && script != neutral {
					m.gaps++
				}
				script = now
			}
			before = r
		}
	}
	m.end(before)
	return m
}

func (m *measurement) add(r rune, width float64) {
	m.natural += width
	m.runes++
	m.units += utf16.RuneLen(r)
}

// end notes that a stretch ends with a character, 0 for none.
func (m *measurement) end(last rune) {
	if last != 0 && utf16.RuneLen(last) == 1 {
		m.ends++
	}
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

// firstUnit returns what a line begins with and no program breaks: a character with the
// opening marks before it, or a number or Latin word. After a mark that is its
// first character alone, as LibreOffice is told there that the text is Chinese.
func firstUnit(line placed, last rune) measurement {
	var unit measurement
	var before rune
	for _, run := range line.Runs {
		for _, r := range run.Text {
			joined := isWord(last) && isLatin(before) && isLatin(r)
			if before != 0 && !opens(before) && !joined {
				return unit
			}
			unit.add(r, run.Face.Advance(run.Face.Drawn(r))*run.Size*20)
			before = r
		}
	}
	return unit
}

// lastRune returns the character that a line ends with, 0 for none.
func lastRune(line placed) rune {
	last := rune(0)
	if n := len(line.Runs); n > 0 {
		last, _ = utf8.DecodeLastRuneInString(line.Runs[n-1].Text)
	}
	return last
}

func opens(r rune) bool { return strings.ContainsRune(gongwen.NotLast, r) }

// isLatin reports whether a character belongs to a number or Latin word.
func isLatin(r rune) bool { return r < 0x80 && isWord(r) || r == '.' }
