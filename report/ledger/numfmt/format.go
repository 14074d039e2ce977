package numfmt

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A section is how numbers of one kind are shown.
type section struct {
	condition *condition // nil for none written
	tokens    []token
	digits    int  // which numerals: 0 for figures, 1 to 3 as [DBNum1] to [DBNum3]
	chinese   bool // names of days in Chinese: [$-804]
	isDate    bool
}

// A condition is the bounds in brackets before a section: [>=100].
type condition struct {
	operator string
	bound    float64
}

func (c *condition) holds(value float64) bool {
	switch c.operator {
	case "=":
		return value == c.bound
	case "<>":
		return value != c.bound
	case "<":
		return value < c.bound
	case "<=":
		return value <= c.bound
	case ">":
		return value > c.bound
	}
	return value >= c.bound
}

// A layout is a code that was read: the sections for numbers, and that for texts,
// nil where texts are shown as they are.
type layout struct {
	numbers []section
	text    *section
}

// plain shows numbers and texts as they are.
var plain = &layout{numbers: []section{{tokens: []token{{kind: general}}}}}

// read reads a code. One that breaks the rules shows everything as it is.
func read(code string) *layout {
	parts, ok := sections(code)
	if !ok || strings.TrimSpace(code) == "" {
		return plain
	}
	l := &layout{}
	for i, part := range parts {
		s := readSection(part)
		last := i == len(parts)-1
		if i == mostSections-1 || last && s.has(textHere) {
			l.text = &s
		} else {
			l.numbers = append(l.numbers, s)
		}
	}
	if len(l.numbers) == 0 {
		l.numbers = plain.numbers
	}
	return l
}

var bounds = regexp.MustCompile(`^\[(=|<>|<=|<|>=|>) *(-?[0-9.]+(?:[Ee][-+]?[0-9]+)?)\]$`)

func readSection(part string) section {
	var s section
	for i := 0; i < len(part); {
		size := unit(part[i:])
		if part[i] == '[' {
			s.readBracket(part[i : i+size])
		}
		i += size
	}
	if strings.Contains(strings.ToLower(part), "[$-f800]") {
		part = systemDate
	}
	s.tokens = tokens(part)
	s.isDate = !s.has(general) && (s.has(datePart) || s.has(elapsed) || s.has(halfDay))
	return s
}

// systemDate is what a Chinese system shows for its long date.
const systemDate = `yyyy"年"m"月"d"日"`

func (s *section) readBracket(text string) {
	upper := strings.ToUpper(text)
	switch {
	case strings.HasPrefix(upper, "[DBNUM") && len(text) == len("[DBNum1]"):
		s.digits = int(text[len("[DBNum")] - '0')
	case strings.HasPrefix(upper, "[$") && strings.HasSuffix(upper, "804]"):
		s.chinese = true
	default:
		if m := bounds.FindStringSubmatch(text); m != nil {
			if bound, err := strconv.ParseFloat(m[2], 64); err == nil {
				s.condition = &condition{m[1], bound}
			}
		}
	}
}

func (s *section) has(kind tokenKind) bool {
	return slices.ContainsFunc(s.tokens, func(t token) bool { return t.kind == kind })
}

// choose returns the section by which a number is shown, and whether the section says
// itself that the number is negative, so that no sign is set before it; nil where a
// number of no section's kind is shown as #.
func (l *layout) choose(value float64) (s *section, signed bool) {
	n := l.numbers
	if !slices.ContainsFunc(n, func(s section) bool { return s.condition != nil }) {
		switch {
		case value < 0 && len(n) > 1:
			return &n[1], true
		case value == 0 && len(n) > 2:
			return &n[2], false
		}
		return &n[0], false
	}
	for i := range n {
		c := n[i].condition
		switch {
		case c != nil && c.holds(value):
			return &n[i], c.excludesPositive() && value < 0
		case c == nil && (i == len(n)-1 || i == 1 && value < 0):
			return &n[i], i == 1 && value < 0 && len(n) > 2
		case c == nil && i == 0 && value > 0:
			return &n[i], false
		}
	}
	return nil, false
}

// showsSign reports whether a negative number keeps its sign: not where nothing of
// it is left after rounding, nor where conditions choose words for it.
func (l *layout) showsSign(s *section, text string) bool {
	if !s.has(general) && !s.has(digit) {
		return text != "" && len(l.numbers) == 1
	}
	return strings.ContainsAny(text, notZero)
}

// notZero are the figures that are none of a zero, in every set of numerals.
const notZero = "123456789一二三四五六七八九壹贰叁肆伍陆柒捌玖１２３４５６７８９"

// excludesPositive reports whether only negative numbers fulfil the condition.
func (c *condition) excludesPositive() bool {
	return c.operator == "<" && c.bound <= 0 || c.operator == "<=" && c.bound < 0 || c.operator == "=" && c.bound < 0
}
