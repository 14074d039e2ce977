package delimited

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/a1"
)

// A survey is what the beginning of a text tells of the whole.
type survey struct {
	separator string
	width     int  // columns of the heading and its rows, 0 where none stand out
	rows      int  // that have them
	all       int  // rows looked at
	quoting   bool // most fields of the first row stand in quotes
}

// What parts the columns. The common separators stand in texts too, but not as often
// in each line as columns are parted; the rare ones are marks of every Chinese text, and
// are asked only where the common ones make no table.
var (
	commonSeparators = []string{"\t", ",", ";"}
	rareSeparators   = []string{"，", "|", "；"}
)

const (
	headLength = 64 << 10 // as much of a text is surveyed
	headRows   = 20       // rows whose widths are tried
	leastRare  = 3        // columns that a rare separator parts at least
)

// look surveys a table for its separator, where the text does not announce it, and its
// width: those by which the most rows have equally many fields, and many.
func look(text, announced string) survey {
	text = head(text)
	if announced != "" {
		return lookFor(text, announced)
	}
	best := survey{separator: ","}
	for _, separator := range commonSeparators {
		best = better(best, lookFor(text, separator))
	}
	if best.rows*2 >= best.all && best.rows > 0 {
		return best
	}
	for _, separator := range rareSeparators {
		if v := lookFor(text, separator); v.width >= leastRare && v.rows*2 >= v.all && v.rows > 1 {
			best = better(best, v)
		}
	}
	return best
}

func better(a, b survey) survey {
	if b.score() > a.score() {
		return b
	}
	return a
}

// score weighs how many fields there are in rows of one width by the share of these rows.
func (v survey) score() float64 {
	return float64(v.rows*(v.width-1)) * float64(v.rows) / float64(max(v.all, 1))
}

// head is the beginning of a text, in whole lines where there is room for one.
func head(text string) string {
	if len(text) <= headLength {
		return text
	}
	if end := strings.LastIndexAny(text[:headLength], "\r\n"); end > 0 {
		return text[:end]
	}
	end := headLength
	for !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}

// lookFor tries a separator with each width that one of the first rows has, as a record
// or as a line.
func lookFor(text, separator string) survey {
	best := survey{separator: separator}
	s := scanner{text: text, separator: separator}
	var widths []int
	try := func(width int) {
		if width > 1 && !slices.Contains(widths, width) {
			widths = append(widths, width)
			best = better(best, tried(text, separator, width))
		}
	}
	for at, n := 0, 0; at < len(text) && n < headRows; n++ {
		r := s.record(at)
		try(len(r.fields))
		try(s.columns(at, a1.MaxColumns))
		at = r.next
	}
	return best
}

// tried counts the rows of a width.
func tried(text, separator string, width int) survey {
	v := survey{separator: separator, width: width}
	s := scanner{text: text, separator: separator, width: width}
	for at := 0; at < len(text); {
		r := s.record(at)
		at = r.next
		if r.isBlank(text) {
			continue
		}
		if v.all++; len(r.fields) != width {
			continue
		}
		if v.rows++; v.rows == 1 {
			v.quoting = isQuoting(r)
		}
	}
	return v
}

// isQuoting reports whether most fields of a row stand in quotes.
func isQuoting(r record) bool {
	n := 0
	for _, f := range r.fields {
		if f.how != bare {
			n++
		}
	}
	return n*2 >= len(r.fields)
}

// announced reads the line sep=; with which a text begins that Excel shall open, and
// which it does not show. start is where the table begins.
func announced(text string) (separator string, start int) {
	s := scanner{text: text}
	end := s.lineEnd(0)
	line := strings.ToLower(strings.Trim(text[:end], `"`))
	separator, ok := strings.CutPrefix(line, "sep=")
	if !ok || utf8.RuneCountInString(separator) != 1 {
		return "", 0
	}
	return separator, end + lineBreak(text[end:])
}
