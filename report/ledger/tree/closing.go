package tree

import (
	"strings"

	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
)

// closeLines returns a cell's text whose lines have ends: a notice has them in one line.
func (b *builder) closeLines(v ledger.Value) string {
	if heading, rest, ok := headed(v.Text); ok {
		return b.closedHeading(v, heading, rest)
	}
	return b.closed(v, v.Text)
}

// closedItem returns an item of a cell's list whose lines have ends. Its first may be a
// heading, as it had a number.
func (b *builder) closedItem(v ledger.Value, item string) string {
	if heading, rest, ok := listmark.Heading(item); ok {
		return b.closedHeading(v, heading, rest)
	}
	return b.closed(v, item)
}

func (b *builder) closedHeading(v ledger.Value, heading, rest string) string {
	b.src.Found.AddOnce(linesWereJoined(v))
	return ended(heading, rest) + b.closed(v, rest)
}

// closed gives an end to the lines of a text that stand under each other without.
func (b *builder) closed(v ledger.Value, text string) string {
	lines, ok := listmark.Unmarked(text)
	if !ok {
		return text
	}
	b.src.Found.AddOnce(linesWereJoined(v))
	last := len(lines) - 1
	for i, line := range lines[:last] {
		if s := sentence(line); s != line {
			lines[i] = strings.TrimSuffix(s, "。") + "；"
		}
	}
	return strings.Join(lines, "")
}

// headed parts a text that begins with a numbered heading, without its number.
func headed(text string) (heading, rest string, ok bool) {
	first, below, ok := listmark.Heading(text)
	if !ok {
		return "", text, false
	}
	heading, ok = listmark.CutLone(first)
	return heading, below, ok
}

// ended is a heading with its end: a colon before a list, else a full stop.
func ended(heading, rest string) string {
	if listmark.IsList(rest) {
		return heading + "："
	}
	return heading + "。"
}
