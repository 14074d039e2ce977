package listmark

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// leastLine is how many characters a line has at least that is a measure of its own.
const leastLine = 6

// Marks at a line's end: with joins the text goes on in the next line, with ends it
// ends as a sentence or an item does.
const (
	joins = hanzi.Commas + hanzi.Colons + "、"
	ends  = hanzi.Stops + hanzi.Semicolons + "!?"
)

// Lines parts a text without numbering that has one measure a line: each line
// but the last ends as a sentence or an item does. ok is false for other texts.
func Lines(text string) (lines []string, ok bool) {
	lines = linesOf(text)
	if len(lines) < 2 {
		return nil, false
	}
	for i, line := range lines {
		if utf8.RuneCountInString(line) < leastLine || i < len(lines)-1 && !endsIn(line, "。！"+hanzi.Semicolons) {
			return nil, false
		}
		lines[i] = trim(line)
	}
	return lines, true
}

// A line broken by hand because it is full is about as long as the longest, and
// never as short as shortLine.
const (
	shortLine   = 10 // characters
	ragged      = 3
	leastOfList = 4 // of a line that says something done
)

// Unmarked are the lines of a text that were ended on purpose, though no mark says
// so, as in a list of things done; ok is false where a line may only have been
// full, or goes on in the next.
func Unmarked(text string) (lines []string, ok bool) {
	lines = linesOf(text)
	if len(lines) < 2 {
		return nil, false
	}
	longest, marked := 0, true
	for _, line := range lines {
		longest = max(longest, utf8.RuneCountInString(line))
	}
	for i, line := range lines {
		if endsIn(line, joins) || utf8.RuneCountInString(trim(line)) < leastOfList {
			return nil, false
		}
		if i == len(lines)-1 || endsIn(line, ends) {
			continue
		}
		marked = false
		if n := utf8.RuneCountInString(line); n >= shortLine && n > longest-ragged {
			return nil, false
		}
	}
	return lines, !marked
}

// longestHeading is how many characters a line has at most that is the heading of
// what stands under it.
const longestHeading = 15

// Heading parts a text whose first line is a heading without a mark at its end:
// short, and shorter than the line under it or followed by a list.
func Heading(text string) (heading, rest string, ok bool) {
	lines := linesOf(text)
	if len(lines) < 2 || endsIn(lines[0], joins+ends) {
		return "", text, false
	}
	rest = strings.Join(lines[1:], "\n")
	if n := utf8.RuneCountInString(lines[0]); n > longestHeading || n >= utf8.RuneCountInString(lines[1]) && !IsList(rest) {
		return "", text, false
	}
	return lines[0], rest, true
}

// linesOf are the lines of a text that are not blank.
func linesOf(text string) []string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = hanzi.Trim(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

func endsIn(text, marks string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(marks, last)
}
