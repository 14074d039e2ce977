package numfmt

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
)

// weekdays are the names of the days from Sunday on.
var weekdays = []string{"日", "一", "二", "三", "四", "五", "六"}

// datePart shows the part of a date at i.
func (s *section) datePart(i int, letters string, at time.Time) string {
	width := len(letters)
	switch letters[0] {
	case 'y', 'e':
		return s.year(letters[0] == 'y' && width <= 2, at)
	case 'm':
		if s.isMinute(i) {
			return s.two(at.Minute(), width)
		}
		return s.month(width, at.Month())
	case 'd':
		if width > 2 {
			return s.weekday(width, at)
		}
		return s.two(at.Day(), width)
	case 'a':
		return chineseWeekday(width, at)
	case 'h':
		return s.two(s.hour(at), width)
	}
	return s.two(at.Second(), width)
}

func (s *section) year(short bool, at time.Time) string {
	if short {
		return s.figuresOnly(fmt.Sprintf("%02d", at.Year()%100))
	}
	return s.figuresOnly(strconv.Itoa(at.Year()))
}

func (s *section) month(width int, m time.Month) string {
	switch {
	case width <= 2:
		return s.two(int(m), width)
	case s.chinese:
		return strconv.Itoa(int(m)) + "月"
	case width == 3:
		return m.String()[:3]
	case width == 5:
		return m.String()[:1]
	}
	return m.String()
}

func (s *section) weekday(width int, at time.Time) string {
	switch {
	case s.chinese:
		return chineseWeekday(width, at)
	case width == 3:
		return at.Weekday().String()[:3]
	}
	return at.Weekday().String()
}

func chineseWeekday(width int, at time.Time) string {
	name := weekdays[at.Weekday()]
	if width > 3 {
		return "星期" + name
	}
	return "周" + name
}

// hour returns the hour of the day, or of its half where the section tells halves.
func (s *section) hour(at time.Time) int {
	if !slices.ContainsFunc(s.tokens, func(t token) bool { return t.kind == halfDay }) {
		return at.Hour()
	}
	if h := at.Hour() % 12; h > 0 {
		return h
	}
	return 12
}

// two shows a number with at least so many figures, in the section's numerals.
func (s *section) two(n, width int) string {
	text := strconv.Itoa(n)
	if width > 1 && len(text) < 2 && s.digits == 0 {
		text = "0" + text
	}
	return s.numerals(text)
}

func halfOfDay(text string, at time.Time) string {
	first, second, _ := strings.Cut(text, "/")
	if at.Hour() < 12 {
		return first
	}
	return second
}

// elapsedTime shows a whole number of hours, minutes or seconds.
func elapsedTime(letters string, serial float64) string {
	perDay := map[byte]float64{'h': 24, 'm': 24 * 60, 's': secondsOfDay}[letters[0]]
	n := strconv.FormatFloat(math.Floor(serial*perDay+1e-9), 'f', -1, 64)
	return strings.Repeat("0", max(len(letters)-len(n), 0)) + n
}
