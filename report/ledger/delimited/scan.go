package delimited

import (
	"strings"
	"unicode"

	"tongbao/report/internal/a1"
)

// A scanner parts a text into records. Not every program writes quotes as RFC 4180 has
// them, and one that is misread swallows separators or whole rows: where quotes are in
// doubt, that way of reading wins whose rows have the columns of the heading.
type scanner struct {
	text      string
	separator string
	width     int                    // columns of the heading, 0 where they are not known
	quoting   bool                   // the file has all its fields in quotes
	ahead     int                    // bytes that were read in vain
	line      struct{ from, to int } // the line that was asked for last, from some place on
	buffer    []field
}

// A way is one of the ways to read the quotes of a record that are in doubt. Fields
// that are in no doubt are read alike in all but the last.
type way int

const (
	plain     way = iota // a quote that encloses no field is text
	shielding            // it is, but separators between two quotes of a line are text too
	enclosing            // a field goes up to the next quote before a separator or line end
	fencing              // a field goes up to where the next field begins with a quote too
	verbatim             // all quotes are text, and all separators part
)

// The ways in the order in which they are tried. Programs that set fields in quotes only
// where they must double those inside; others quote all fields and know no doubling.
var (
	sparing = []way{plain, shielding, enclosing, fencing, verbatim}
	lavish  = []way{enclosing, fencing, plain, shielding, verbatim}
)

// mostVain is how often a text may be gone over in vain, so that time stays linear.
const mostVain = 8

// record reads the record that begins at a place.
func (s *scanner) record(at int) record {
	ways := sparing
	if s.quoting {
		ways = lavish
	}
	first := s.read(at, ways[0], s.buffer[:0])
	s.buffer = first.fields
	if !s.inDoubt(first) {
		return first
	}
	for _, w := range ways[1:] {
		if s.isExhausted() {
			break
		}
		other := s.read(at, w, nil)
		if len(other.fields) == s.width {
			return other
		}
		s.ahead += other.next - at
	}
	return first
}

// inDoubt reports whether other ways are worth a try. A record whose quotes are in
// order may be shorter than the heading, for many programs leave blank ends out.
func (s *scanner) inDoubt(r record) bool {
	if s.width == 0 || len(r.fields) == s.width {
		return false
	}
	return r.doubts > 0 || r.quotes && len(r.fields) > s.width
}

func (s *scanner) isExhausted() bool { return s.ahead > mostVain*len(s.text)+1<<20 }

// read reads a record in one way, into the given slice. It stops past the most columns
// that a sheet has.
func (s *scanner) read(at int, w way, into []field) record {
	r := record{fields: into}
	for {
		f := s.field(at, len(r.fields), w)
		r.quotes = r.quotes || strings.IndexByte(s.text[f.from:f.to], '"') >= 0
		r.add(f)
		if rest := s.text[f.to:]; !strings.HasPrefix(rest, s.separator) || len(r.fields) > a1.MaxColumns {
			r.next = f.to + lineBreak(rest)
			return r
		}
		at = f.to + len(s.separator)
	}
}

// field reads the field that begins at a place, the one of a number in its record.
func (s *scanner) field(at, number int, w way) field {
	f := field{from: at, open: s.opener(at)}
	if f.open < 0 || w == verbatim {
		return s.unenclosed(f, w)
	}
	c := s.closing(f.open, number, w)
	switch {
	case c.found && !c.loose:
		f.close, f.how = c.at, enclosed
	case f.open > at: // no field that a program has enclosed
		return s.unenclosed(f, w)
	case c.found && (w == enclosing || w == fencing):
		f.close, f.how = c.at, loose
	case c.never && s.isCutOff(f.open):
		f.close, f.to, f.how = len(s.text), len(s.text), unclosed
		return f
	default:
		return s.unenclosed(f, w)
	}
	f.to = s.skipBlanks(f.close + 1)
	return f
}

func (s *scanner) unenclosed(f field, w way) field {
	if f.to = s.bareEnd(f.from, w); f.open == f.from {
		f.how = asText
	}
	return f
}

// opener returns the quote with which a field begins, behind blanks or, as in
// ="2024-03-31", an equals sign; -1 for other fields.
func (s *scanner) opener(at int) int {
	open := s.skipBlanks(at)
	if strings.HasPrefix(s.text[open:], "=") {
		open++
	}
	if !strings.HasPrefix(s.text[open:], `"`) {
		return -1
	}
	return open
}

// skipBlanks returns the place behind spaces and tabs that are no separators.
func (s *scanner) skipBlanks(at int) int {
	for at < len(s.text) && (s.text[at] == ' ' || s.text[at] == '\t' && s.separator != "\t") {
		at++
	}
	return at
}

// bareEnd returns the end of a field that no quotes enclose.
func (s *scanner) bareEnd(at int, w way) int {
	for ; at < len(s.text); at++ {
		switch c := s.text[at]; {
		case c == '\n' || c == '\r':
			return at
		case c == s.separator[0] && strings.HasPrefix(s.text[at:], s.separator):
			return at
		case c == '"' && w == shielding:
			at += s.pair(at)
		}
	}
	return at
}

// pair returns how far it is to the next quote of the line, 0 where there is none.
func (s *scanner) pair(at int) int {
	n := strings.IndexAny(s.text[at+1:], "\"\r\n")
	if n < 0 || s.text[at+1+n] != '"' {
		return 0
	}
	return n + 1
}

// isCutOff reports whether a field whose quote is never closed is one of several lines
// that lost their end: the last of its line, with more lines below.
func (s *scanner) isCutOff(open int) bool {
	rest := s.text[s.bareEnd(open, plain):]
	return !strings.HasPrefix(rest, s.separator) && strings.ContainsFunc(rest, func(r rune) bool { return !unicode.IsSpace(r) })
}

// lineBreak returns the length of the line end with which a text begins: CR, LF or both.
func lineBreak(text string) int {
	switch {
	case strings.HasPrefix(text, "\r\n"):
		return 2
	case strings.HasPrefix(text, "\n"), strings.HasPrefix(text, "\r"):
		return 1
	}
	return 0
}
