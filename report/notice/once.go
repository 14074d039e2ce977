package notice

import (
	"strings"
	"unicode"

	"tongbao/report/ledger"
)

// once is what a measure says without saying it twice: its progress alone where that
// repeats what was to be done, as in 改造管网23公里。已改造管网23.4公里。
func once(m *ledger.Measure) Paragraph {
	if m.Action.Given() && m.Progress.Given() && repeats(m.Progress.Text, m.Action.Text) {
		text := closed(oneLine(m.Progress.Text))
		return Paragraph{text, ofCell(text, m.Progress.At)}
	}
	return measureText(m)
}

// A progress repeats its measure where it has so many per cent of the measure's
// characters, and is at most so many times as long.
const (
	enough  = 80
	longest = 3
)

// repeats reports whether a progress says again what was to be done. Figures and marks do
// not count, and neither does the order: 封堵混接点 is repeated by 混接点全部封堵.
func repeats(progress, action string) bool {
	a, p := letters(action), letters(progress)
	if len(a) < 4 || len(p) > longest*len(a) {
		return false
	}
	left, found := map[rune]int{}, 0
	for _, r := range p {
		left[r]++
	}
	for _, r := range a {
		if left[r] > 0 {
			left[r]--
			found++
		}
	}
	return 100*found >= enough*len(a)
}

// letters are the characters of a text that are neither figures nor marks.
func letters(text string) []rune {
	return []rune(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, text))
}
