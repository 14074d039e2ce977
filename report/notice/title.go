package notice

import (
	"strings"

	"tongbao/report/gongwen"
)

// breakTitle makes the title's lines from the issuing bodies and the subject. A
// break that the office typed stands. Else a title that fits one line is one
// line; a longer one is parted after the body, and parts that are still too
// long are parted by their sense.
func breakTitle(issuers []string, subject string) []string {
	if strings.Contains(subject, "\n") {
		return trimmedLines(subject)
	}
	if len(issuers) > 1 {
		return append(bodyLines(issuers), balanced(subject)...)
	}
	issuer := strings.Join(issuers, "")
	subject = strings.TrimPrefix(subject, issuer)
	if gongwen.RoughWidth(issuer+subject) <= gongwen.TitleMaxRunes {
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

// balanced parts a title into lines of at most TitleMaxRunes.
func balanced(s string) []string { return linesBySense(s, gongwen.TitleMaxRunes) }

// balanced returns a paragraph of one line in balanced lines.
func (p Paragraph) balanced() Paragraph {
	lines := Paragraph{Text: strings.Join(balanced(p.Text), "\n")}
	if len(p.Origins) > 0 { // one: an attachment's name is one cell's
		lines.Origins = ofCell(lines.Text, p.Origins[0].At)
	}
	return lines
}
