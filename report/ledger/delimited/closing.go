package delimited

import "strings"

// A closing is what was found for a quote with which a field begins.
type closing struct {
	at    int  // the quote before a separator or line end that closes it
	found bool // there is one, and no row lies between
	loose bool // a quote lies between that is not doubled
	never bool // there is none up to the end of the text, or as far as a cell can reach, and no row either
}

// A heading has at least so many columns for a line between two quotes to be taken for a
// row: with fewer, lines of a text have as many by accident. Where the line of the
// opening quote is no row without it, there must be more.
const (
	leastSwallowed  = 4
	surelySwallowed = 6
)

// closing looks for the quote that closes the one at open, which begins the field of a
// number in its record. The search goes line by line and ends at the first line that
// is a row by itself: a quote never swallows a row. A line with the closing quote may
// have as many columns as a row by accident, and is one only where the line of the
// opening quote is one too.
func (s *scanner) closing(open, number int, w way) closing {
	var c closing
	rows, begun := 0, false
	for at, first := open+1, true; ; first = false {
		end := s.lineEnd(at)
		row := !first && s.isRow(at)
		c.at, c.found = s.closer(at, end, number, w, &c.loose)
		switch {
		case row && (begun || !c.found && s.width >= surelySwallowed), c.found && c.loose && rows > 0:
			return closing{}
		case c.found:
			return c
		case row:
			rows++
		}
		if end == len(s.text) || end-open > longestField {
			c.never = rows == 0
			return c
		}
		if s.isExhausted() {
			return closing{}
		}
		if first {
			begun = s.width >= leastSwallowed && number+s.columns(open, s.width) == s.width
		}
		next := end + lineBreak(s.text[end:])
		s.ahead += next - at
		at = next
	}
}

// closer returns the first quote of a stretch of a line that closes the field of a
// number; loose is set where others lie before it.
func (s *scanner) closer(at, end, number int, w way, loose *bool) (quote int, found bool) {
	for {
		quote = s.oddQuote(at, end)
		if quote < 0 || s.closes(quote) && (w != fencing || !*loose || s.fences(quote, number)) {
			return quote, quote >= 0
		}
		if *loose = true; s.isExhausted() {
			return -1, false
		}
		s.ahead += quote - at
		at = quote + 1
	}
}

// oddQuote returns the first quote of a stretch that is not doubled, -1 where there is
// none.
func (s *scanner) oddQuote(at, end int) int {
	for {
		n := strings.IndexByte(s.text[at:end], '"')
		if n < 0 {
			return -1
		}
		first := at + n
		for at = first; at < end && s.text[at] == '"'; at++ {
		}
		if (at-first)%2 != 0 {
			return at - 1
		}
	}
}

// closes reports whether a separator, a line end or the end follows a quote.
func (s *scanner) closes(quote int) bool {
	rest := s.text[s.skipBlanks(quote+1):]
	return rest == "" || rest[0] == '\n' || rest[0] == '\r' || strings.HasPrefix(rest, s.separator)
}

// fences reports whether a quote that closes a field is followed by another that opens
// one, or closes the last of as many fields as the heading has.
func (s *scanner) fences(quote, number int) bool {
	rest, more := strings.CutPrefix(s.text[s.skipBlanks(quote+1):], s.separator)
	return more && strings.HasPrefix(rest, `"`) || !more && number+1 == s.width
}

// isRow reports whether a line has by itself the columns of the heading.
func (s *scanner) isRow(at int) bool { return s.width > 0 && s.columns(at, s.width) == s.width }

// columns returns how many fields a line has by itself, at most one more than asked for.
func (s *scanner) columns(at, most int) int {
	for n := 1; ; n++ {
		end := s.onLine(at)
		if n > most || !strings.HasPrefix(s.text[end:], s.separator) {
			return n
		}
		at = end + len(s.separator)
	}
}

// onLine returns the end of a field that goes over no line end.
func (s *scanner) onLine(at int) int {
	if open := s.opener(at); open >= 0 {
		if quote := s.oddQuote(open+1, s.lineEnd(open)); quote >= 0 && s.closes(quote) {
			return s.skipBlanks(quote + 1)
		}
	}
	return s.bareEnd(at, plain)
}

// lineEnd returns the end of the line in which a place is. It keeps the last answer, for
// a line is asked for at each of its fields.
func (s *scanner) lineEnd(at int) int {
	if at < s.line.from || at >= s.line.to {
		s.line.from, s.line.to = at, len(s.text)
		if n := strings.IndexAny(s.text[at:], "\r\n"); n >= 0 {
			s.line.to = at + n
		}
	}
	return s.line.to
}
