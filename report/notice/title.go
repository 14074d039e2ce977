package notice

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/gongwen"
)

// breakTitle makes the title's lines from the issuing body and the subject. A
// break that the office typed stands. Else a title that fits one line is one
// line; a longer one is parted after the body, and parts that are still too
// long are balanced without parting words.
func breakTitle(issuer, subject string) []string {
	if strings.Contains(subject, "\n") {
		return trimmedLines(subject)
	}
	subject = strings.TrimPrefix(subject, issuer)
	if utf8.RuneCountInString(issuer+subject) <= gongwen.TitleMaxRunes {
		return []string{issuer + subject}
	}
	return append(balanced(issuer), balanced(subject)...)
}

func trimmedLines(s string) []string {
	var lines []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// balanced parts a text into the fewest lines of at most TitleMaxRunes, as even
// as its words allow. Where these lines would part a word, there is one line more.
func balanced(s string) []string {
	runes := []rune(s)
	if len(runes) == 0 {
		return nil
	}
	fewest := (len(runes) + gongwen.TitleMaxRunes - 1) / gongwen.TitleMaxRunes
	lines, whole := even(runes, fewest)
	if !whole {
		if longer, whole := even(runes, fewest+1); whole {
			return longer
		}
	}
	return lines
}

// balanced returns a paragraph of one line in balanced lines.
func (p Paragraph) balanced() Paragraph {
	lines := Paragraph{Text: strings.Join(balanced(p.Text), "\n")}
	if len(p.Origins) > 0 { // one: an attachment's name is one cell's
		lines.Origins = ofCell(lines.Text, p.Origins[0].At)
	}
	return lines
}

// even parts a text into n lines, and reports whether all words stay whole.
func even(runes []rune, n int) (lines []string, whole bool) {
	whole = true
	for ; n > 1; n-- {
		at := breakNear(runes, n)
		whole = whole && parting(runes, at) == 0
		lines = append(lines, string(runes[:at]))
		runes = runes[at:]
	}
	return append(lines, string(runes)), whole
}

// breakNear is the best place for the first of n lines to end: near an even
// share, and leaving no more than fits the others.
func breakNear(runes []rune, n int) int {
	ideal := (len(runes) + n - 1) / n
	best, cost := ideal, 1<<30
	least := max(len(runes)-(n-1)*gongwen.TitleMaxRunes, 1)
	for at := least; at < len(runes) && at <= gongwen.TitleMaxRunes; at++ {
		if c := abs(at-ideal) + 4*parting(runes, at); c < cost {
			best, cost = at, c
		}
	}
	return best
}

// parting returns how bad a break before runes[at] is: 0 between words.
func parting(runes []rune, at int) int {
	if strings.ContainsRune(gongwen.NotFirst+"的", runes[at]) || strings.ContainsRune(gongwen.NotLast, runes[at-1]) {
		return 5
	}
	for _, word := range words.Of("whole") {
		w := []rune(word)
		for from := at - len(w) + 1; from < at; from++ {
			if from >= 0 && from+len(w) <= len(runes) && string(runes[from:from+len(w)]) == word {
				return 3
			}
		}
	}
	return 0
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
