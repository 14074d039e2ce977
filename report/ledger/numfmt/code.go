package numfmt

import (
	"strings"
	"unicode/utf8"
)

// mostSections is how many sections a code has at most: for positive and negative
// numbers, for zero and for texts.
const mostSections = 4

// A token is the least part of a section that shows something.
type token struct {
	kind tokenKind
	text string // a literal's text; the letters of a part of a date; a placeholder's character
}

type tokenKind int

const (
	literal  tokenKind = iota
	digit              // 0, # or ?
	point              // .
	group              // ,
	percent            // %
	exponent           // E+ or E-
	slash              // / of a fraction
	general            // General, G/通用格式
	textHere           // @
	datePart           // y, m, d, a, e, h, s and their repetitions
	elapsed            // [h], [m], [s]
	halfDay            // AM/PM, A/P or 上午/下午
)

// sections splits a code at the semicolons outside quotation marks, escapes and
// brackets. More than a code may have make it none.
func sections(code string) ([]string, bool) {
	var parts []string
	begin := 0
	for i := 0; i < len(code); {
		if code[i] == ';' {
			parts = append(parts, code[begin:i])
			begin = i + 1
		}
		i += unit(code[i:])
	}
	parts = append(parts, code[begin:])
	return parts, len(parts) <= mostSections
}

// unit returns the length of the first unit of a code: a quoted text, an escaped
// character, what stands in brackets, or a character.
func unit(code string) int {
	switch code[0] {
	case '"':
		if end := strings.IndexByte(code[1:], '"'); end >= 0 {
			return end + 2
		}
		return len(code)
	case '[':
		if end := strings.IndexByte(code, ']'); end >= 0 {
			return end + 1
		}
	case '\\', '!', '_', '*':
		_, size := utf8.DecodeRuneInString(code[1:])
		return 1 + size
	}
	_, size := utf8.DecodeRuneInString(code)
	return size
}

// words are the parts of a code that are longer than a character and stand outside
// quotation marks, in the order in which they are looked for.
var words = []struct {
	text string
	kind tokenKind
}{
	{"general", general}, {"g/通用格式", general}, {"am/pm", halfDay}, {"上午/下午", halfDay}, {"a/p", halfDay},
	{"e+", exponent}, {"e-", exponent},
}

// tokens reads a section without its brackets, which have been taken into account.
func tokens(section string) []token {
	var list []token
	for section != "" {
		t, size := next(section)
		section = section[size:]
		if last := len(list) - 1; last >= 0 && t.kind == literal && list[last].kind == literal {
			list[last].text += t.text
			continue
		}
		if t.kind != literal || t.text != "" {
			list = append(list, t)
		}
	}
	return list
}

// next returns the first token of a section and how long it is there.
func next(section string) (t token, size int) {
	for _, w := range words {
		if len(section) >= len(w.text) && strings.EqualFold(section[:len(w.text)], w.text) {
			return token{w.kind, section[:len(w.text)]}, len(w.text)
		}
	}
	size = unit(section)
	text := section[:size]
	switch c := section[0]; c {
	case '"':
		return token{literal, strings.Trim(text, `"`)}, size
	case '\\', '!':
		return token{literal, text[1:]}, size
	case '_':
		return token{literal, " "}, size
	case '*':
		return token{}, size
	case '[':
		return bracketed(text), size
	case '0', '#', '?':
		return token{digit, text}, size
	case '.':
		return token{point, text}, size
	case ',':
		return token{group, text}, size
	case '%':
		return token{percent, text}, size
	case '/':
		return token{slash, text}, size
	case '@':
		return token{textHere, text}, size
	}
	if strings.IndexByte("ymdhsae", section[0]|0x20) >= 0 {
		n := repeated(section)
		return token{datePart, strings.ToLower(section[:n])}, n
	}
	return token{literal, text}, size
}

// bracketed returns what a text in brackets shows: the sign of a currency, an elapsed
// time, or nothing.
func bracketed(text string) token {
	inside := strings.ToLower(strings.Trim(text, "[]"))
	switch {
	case strings.HasPrefix(inside, "$"):
		sign, _, _ := strings.Cut(strings.Trim(text, "[]")[1:], "-")
		return token{literal, sign}
	case inside != "" && strings.Trim(inside, string(inside[0])) == "" && strings.Contains("hms", inside[:1]):
		return token{elapsed, inside}
	}
	return token{}
}

// repeated returns how often the first letter of a section stands at its beginning.
func repeated(section string) int {
	n := 1
	for n < len(section) && section[n]|0x20 == section[0]|0x20 {
		n++
	}
	return n
}
