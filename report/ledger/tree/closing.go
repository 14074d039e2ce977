package tree

import (
	"strings"

	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
)

// closeLines returns a cell's text whose lines have ends: a notice has them in one line.
func (x *texts) closeLines(v ledger.Value) string {
	if heading, rest, ok := headed(v.Text); ok {
		return x.closedHeading(v, heading, rest)
	}
	return x.closed(v, v.Text)
}

// closedItem returns an item of a cell's list whose lines have ends. Its first may be a
// heading, as it had a number.
func (x *texts) closedItem(v ledger.Value, item string) string {
	if heading, rest, ok := listmark.Heading(item); ok {
		return x.closedHeading(v, heading, rest)
	}
	return x.closed(v, item)
}

func (x *texts) closedHeading(v ledger.Value, heading, rest string) string {
	x.found.AddOnce(linesWereJoined(v))
	return ended(heading, rest) + x.closed(v, rest)
}

// closed gives an end to the lines of a text that stand under each other without.
func (x *texts) closed(v ledger.Value, text string) string {
	lines, ok := listmark.Unmarked(text)
	if !ok {
		return text
	}
	x.found.AddOnce(linesWereJoined(v))
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
