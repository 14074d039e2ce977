package numfmt

import (
	"strconv"
	"strings"
)

// numeralSets are the figures of [DBNum1] to [DBNum3], and the words for ten, a
// hundred, a thousand, ten thousand and a hundred million.
var numeralSets = [...]struct {
	figures []rune
	places  []string
}{
	1: {[]rune("○一二三四五六七八九"), []string{"", "十", "百", "千", "万", "亿"}},
	2: {[]rune("零壹贰叁肆伍陆柒捌玖"), []string{"", "拾", "佰", "仟", "万", "亿"}},
	3: {[]rune("０１２３４５６７８９"), nil},
}

// numerals shows the figures of a text in the section's numerals: a number under
// General or in a date as it is read, 二十三, others figure by figure.
func (s *section) numerals(text string) string {
	if s.digits < 1 || s.digits >= len(numeralSets) {
		return text
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if set := numeralSets[s.digits]; err == nil && set.places != nil && (s.isDate || s.has(general)) && n < 1e16 {
		return counted(n, set.figures, set.places, s.digits == 1)
	}
	return s.figuresOnly(text)
}

// figuresOnly replaces figure by figure.
func (s *section) figuresOnly(text string) string {
	if s.digits < 1 || s.digits >= len(numeralSets) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return numeralSets[s.digits].figures[r-'0']
		}
		return r
	}, text)
}

// counted writes a number as it is read. short leaves 一 out before 十 at the
// beginning.
func counted(n uint64, figures []rune, places []string, short bool) string {
	if n == 0 {
		return string(figures[0])
	}
	var groups []string
	for at := 0; n > 0; at++ {
		if group := n % 10000; group > 0 {
			text := fourFigures(group, figures, places)
			if n >= 10000 && group < 1000 {
				text = string(figures[0]) + text
			}
			groups = append([]string{text + largePlace(at, places)}, groups...)
		}
		n /= 10000
	}
	text := strings.Join(groups, "")
	if short {
		text = strings.TrimPrefix(text, string(figures[1])+places[1])
		if len(text) < len(strings.Join(groups, "")) {
			text = places[1] + text
		}
	}
	return text
}

func largePlace(at int, places []string) string {
	switch at {
	case 1:
		return places[4]
	case 2:
		return places[5]
	case 3:
		return places[4] + places[5]
	}
	return ""
}

func fourFigures(n uint64, figures []rune, places []string) string {
	var b strings.Builder
	gap := false
	for at, power := 3, uint64(1000); at >= 0; at, power = at-1, power/10 {
		figure := n / power % 10
		switch {
		case figure > 0:
			if gap {
				b.WriteRune(figures[0])
			}
			b.WriteString(string(figures[figure]) + places[at])
			gap = false
		case b.Len() > 0:
			gap = true
		}
	}
	return b.String()
}
