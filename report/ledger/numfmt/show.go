// Package numfmt shows numbers and texts as a spreadsheet does: through their number
// format, with the habits of a Chinese system. It reads the codes of formats itself:
// the cells of ledgers depend on conditions, hidden sections and Chinese numerals,
// which no library shows as Excel does.
package numfmt

import (
	"math"
	"strings"
	"time"

	"tongbao/report/day"
)

// A Format is a number format: a built-in one by ID, or one with a Code.
type Format struct {
	ID   int
	Code string // empty for built-in formats
}

// A Shown is what a cell shows. Day is the last day of the date that it shows, zero
// where it shows none; Span says how much of the date stands there.
type Shown struct {
	Text string
	Day  day.Day
	Span Span
}

// IsPeriod reports whether Day is the last of the month or year that is shown.
func (s Shown) IsPeriod() bool { return s.Span == AMonth || s.Span == AYear }

// A Shower shows the cells of one workbook. It is not safe for concurrent use.
type Shower struct {
	date1904 bool
	layouts  map[Format]*layout
	shown    map[number]Shown
}

type number struct {
	format Format
	value  float64
}

// New makes a Shower; date1904 says that days are counted from 1904.
func New(date1904 bool) *Shower {
	return &Shower{date1904: date1904, layouts: map[Format]*layout{}, shown: map[number]Shown{}}
}

// maxShown bounds what is remembered of numbers shown before.
const maxShown = 20_000

// Bounds on the formats of one workbook, past which numbers are shown plainly. A
// spreadsheet takes 255 characters a code and some hundred formats.
const (
	longestCode = 3 * 255 // bytes
	mostFormats = 4000
)

// Number returns what a cell with a number shows.
func (s *Shower) Number(f Format, value float64) Shown {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		return Shown{Text: plainNumber(value)}
	}
	key := number{f, value}
	shown, known := s.shown[key]
	if !known {
		if len(s.shown) >= maxShown {
			clear(s.shown)
		}
		shown = s.number(s.layout(f), value)
		shown.Text = strings.TrimSpace(shown.Text)
		s.shown[key] = shown
	}
	return shown
}

// Moment returns what a cell shows whose value is a date that is written as such. ok is
// false where the format shows numbers as they are, or no calendar has the date.
func (s *Shower) Moment(f Format, at time.Time) (shown Shown, ok bool) {
	serial := serialOf(at, s.date1904)
	sec, _ := s.layout(f).choose(serial)
	if serial < 0 || sec == nil || sec.has(general) {
		return Shown{}, false
	}
	return s.Number(f, serial), true
}

// Text returns what a cell with a text shows; empty for one that is hidden.
func (s *Shower) Text(f Format, text string) string {
	if f.Code == "" {
		return text
	}
	if t := s.layout(f).text; t != nil {
		return t.fill(text)
	}
	return text
}

func (s *Shower) layout(f Format) *layout {
	l, known := s.layouts[f]
	if known {
		return l
	}
	code := f.Code
	if code == "" {
		code = builtin[f.ID]
	}
	if len(code) > longestCode || len(s.layouts) >= mostFormats {
		return plain
	}
	l = read(code)
	s.layouts[f] = l
	return l
}

func (s *Shower) number(l *layout, value float64) Shown {
	sec, signed := l.choose(value)
	if sec == nil {
		return Shown{Text: plainNumber(value)}
	}
	if sec.isDate {
		text, d, ok := sec.date(value, s.date1904)
		if !ok {
			return Shown{Text: plainNumber(value)} // Excel shows ###, which says nothing
		}
		shown := Shown{Text: text, Day: d}
		if !d.IsZero() {
			shown.Span = sec.span()
		}
		return shown
	}
	text := sec.number(math.Abs(value))
	if value < 0 && !signed && l.showsSign(sec, text) {
		text = "-" + text
	}
	return Shown{Text: text}
}
