package webpage

import "strings"

// add adds a text to a cell, blanks run together as browsers do. What is struck through
// or not seen is left out.
func (c *cell) add(text string, l look) {
	switch {
	case l.hidden:
		return
	case l.struck:
		c.struck = c.struck || strings.TrimSpace(text) != ""
		return
	case l.pre:
		c.text.WriteString(text)
		return
	}
	for _, r := range text {
		if r == ' ' || r == '\t' || r == '\r' || r == '\n' || r == '\f' {
			c.blank = true
			continue
		}
		if c.blank {
			c.text.WriteByte(' ')
			c.blank = false
		}
		c.text.WriteRune(r)
	}
}

func (t *table) lineBreak() {
	if t.cell != nil {
		t.cell.text.WriteByte('\n')
		t.cell.blank = false
	}
}

// paragraph begins a new line, unless one has begun.
func (t *table) paragraph() {
	if c := t.cell; c != nil && c.text.Len() > 0 && !strings.HasSuffix(c.text.String(), "\n") {
		t.lineBreak()
	}
}

// trimLines takes the blanks off each line of a text, and blank lines off its ends. The
// blank that holds words together is one like any other.
func trimLines(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\u00a0", " "), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}
