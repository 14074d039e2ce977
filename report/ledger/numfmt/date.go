package numfmt

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"tongbao/report/day"
)

// lastSerial is 9999-12-31, the last day that a spreadsheet knows.
const lastSerial = 2958465

const secondsOfDay = 24 * 60 * 60

// A Span is how much of a date is shown.
type Span int

const (
	NoDate Span = iota // none, or a time alone
	OneDay             // a day
	AMonth             // a month without its day
	AYear              // a year alone
)

// span returns how much of a date the section shows.
func (s *section) span() Span {
	if !s.isDate {
		return NoDate
	}
	has := map[byte]bool{}
	for i, t := range s.tokens {
		if t.kind == datePart && !s.isMinute(i) {
			has[t.text[0]] = true
		}
	}
	switch {
	case has['d'], has['a'] && has['m']:
		return OneDay
	case has['m']:
		return AMonth
	case has['y'], has['e']:
		return AYear
	}
	return NoDate
}

// date shows a serial number as the section's date. ok is false for numbers that no
// calendar has.
func (s *section) date(serial float64, date1904 bool) (text string, d day.Day, ok bool) {
	at, ok := timeOf(s.shownPart(serial), date1904)
	if !ok {
		return "", day.Day{}, false
	}
	var b strings.Builder
	for i, t := range s.tokens {
		if serial < 1 && !date1904 && t.kind == datePart && strings.IndexByte("yemda", t.text[0]) >= 0 && !s.isMinute(i) {
			b.WriteString(dayZero(t.text)) // a time alone, or the zero of a blank cell
			continue
		}
		s.writeDatePart(&b, i, t, at, serial)
	}
	return b.String(), s.dayOf(at, serial), true
}

// dayZero shows a part of the day before the first, which Excel calls 1900-1-0.
func dayZero(letters string) string {
	switch letters[0] {
	case 'y', 'e':
		return "1900"
	case 'm':
		return "1"
	}
	return "0"
}

// dayOf returns the last day of what the section shows of a date; none for a time.
func (s *section) dayOf(at time.Time, serial float64) day.Day {
	if serial < 1 {
		return day.Day{}
	}
	d := day.FromTime(at)
	switch s.span() {
	case OneDay:
		return d
	case AMonth:
		return day.EndOfMonth(d.Year, d.Month)
	case AYear:
		return day.Day{Year: d.Year, Month: 12, Date: 31}
	}
	return day.Day{}
}

// shownPart cuts from a serial number what the section does not show: the time of a
// date, and the parts of seconds, which are rounded.
func (s *section) shownPart(serial float64) float64 {
	switch {
	case !s.hasTime():
		return math.Floor(serial)
	case s.keepsFractions():
		return serial
	}
	return math.Round(serial*secondsOfDay) / secondsOfDay
}

// hasTime reports whether the section shows hours, minutes or seconds.
func (s *section) hasTime() bool {
	return slices.ContainsFunc(s.tokens, func(t token) bool {
		return t.kind == elapsed || t.kind == datePart && (t.text[0] == 'h' || t.text[0] == 's')
	})
}

// timeOf returns the moment of a serial number.
func timeOf(serial float64, date1904 bool) (time.Time, bool) {
	if serial < 0 || serial > lastSerial+1 || math.IsNaN(serial) {
		return time.Time{}, false
	}
	days := math.Floor(serial)
	epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case date1904:
		epoch = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case days < 60: // Excel counts a 29th of February 1900, which there was none of
		epoch = epoch.AddDate(0, 0, 1)
	}
	seconds := (serial - days) * secondsOfDay
	return epoch.AddDate(0, 0, int(days)).Add(time.Duration(math.Round(seconds*1000)) * time.Millisecond), true
}

// serialOf returns the serial number of a moment.
func serialOf(at time.Time, date1904 bool) float64 {
	epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	if date1904 {
		epoch = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	serial := float64(at.Unix()-epoch.Unix())/secondsOfDay + float64(at.Nanosecond())/1e9/secondsOfDay
	if !date1904 && serial < 61 { // Excel counts a 29th of February 1900, which there was none of
		serial--
	}
	return serial
}

// keepsFractions reports whether the section shows parts of seconds.
func (s *section) keepsFractions() bool {
	for i, t := range s.tokens {
		if t.kind == point && s.behindSeconds(i) {
			return true
		}
	}
	return false
}

// behindSeconds reports whether the point at i begins the parts of a second.
func (s *section) behindSeconds(i int) bool {
	return i > 0 && s.tokens[i-1].text == strings.Repeat("s", len(s.tokens[i-1].text)) &&
		i+1 < len(s.tokens) && s.tokens[i+1].kind == digit
}

func (s *section) writeDatePart(b *strings.Builder, i int, t token, at time.Time, serial float64) {
	switch t.kind {
	case literal, percent, slash, group:
		b.WriteString(t.text)
	case point:
		if b.WriteString("."); s.behindSeconds(i) {
			b.WriteString(fmt.Sprintf("%03d", at.Nanosecond()/1e6)[:s.fractionDigits(i)])
		}
	case digit:
		if !s.isFraction(i) {
			b.WriteString(t.text)
		}
	case elapsed:
		b.WriteString(elapsedTime(t.text, serial))
	case halfDay:
		b.WriteString(halfOfDay(t.text, at))
	case datePart:
		b.WriteString(s.datePart(i, t.text, at))
	}
}

// fractionDigits returns how many placeholders, up to three, follow the point at i.
func (s *section) fractionDigits(i int) int {
	n := 0
	for i+1+n < len(s.tokens) && s.tokens[i+1+n].kind == digit && n < 3 {
		n++
	}
	return n
}

// isFraction reports whether the placeholder at i belongs to the parts of a second.
func (s *section) isFraction(i int) bool {
	for i > 0 && s.tokens[i].kind == digit {
		i--
	}
	return s.tokens[i].kind == point && s.behindSeconds(i)
}

// isMinute reports whether the m at i counts minutes: behind hours or before seconds.
func (s *section) isMinute(i int) bool {
	if s.tokens[i].text[0] != 'm' {
		return false
	}
	for j := i - 1; j >= 0; j-- {
		if k := s.tokens[j].kind; k == datePart || k == elapsed {
			if s.tokens[j].text[0] == 'h' {
				return true
			}
			break
		}
	}
	for j := i + 1; j < len(s.tokens); j++ {
		if k := s.tokens[j].kind; k == datePart || k == elapsed {
			return s.tokens[j].text[0] == 's'
		}
	}
	return false
}
