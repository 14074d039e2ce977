package notice

import (
	"strings"

	"tongbao/report/internal/pattern"
)

// Unbroken returns a block's text without what only pages need: the breaks of its lines,
// and the tabs that keep two texts at the edges, of which a blank is left where there is
// text on both sides.
func Unbroken(text string) string {
	if !strings.ContainsAny(text, "\n\t") {
		return text
	}
	sides := strings.FieldsFunc(text, func(r rune) bool { return r == '\t' })
	for i, side := range sides {
		sides[i] = joinedLines(strings.Split(side, "\n"))
	}
	return strings.Trim(strings.Join(sides, "　"), "　")
}

// Unbroken returns the block's text so, with a blank between bodies that it names.
func (b Block) Unbroken() string { return unbrokenNames(b.Text(), b.bodies) }

// unbrokenNames keeps the names of several bodies with which a text begins apart.
func unbrokenNames(text string, bodies []string) string {
	n := 0
	if len(bodies) > 1 {
		n = lengthIn(text, strings.Join(bodies, ""))
	}
	if n == 0 {
		return Unbroken(text)
	}
	return strings.Join(bodies, "　") + Unbroken(text[n:])
}

var latinEnds, latinBegins = pattern.Of(`[0-9A-Za-z]$`), pattern.Of(`^[0-9A-Za-z]`)

// joinedLines runs lines on, with a blank between Latin words.
func joinedLines(lines []string) string {
	text := lines[0]
	for _, line := range lines[1:] {
		if latinEnds().MatchString(text) && latinBegins().MatchString(line) {
			text += " "
		}
		text += line
	}
	return text
}
