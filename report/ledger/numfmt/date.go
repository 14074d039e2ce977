package numfmt

import "strings"

// dayIDs are the built-in formats that show year or month together with the
// day, among them those of Chinese systems (ECMA-376 Part 1, 18.8.30).
var dayIDs = map[int]bool{
	14: true, 15: true, 16: true, 22: true,
	28: true, 29: true, 30: true, 31: true, 36: true, 50: true, 51: true,
	53: true, 54: true, 58: true,
}

// ShowsDay tells whether a format shows a date down to the day. Formats that
// show a month or a time alone do not.
func (f Format) ShowsDay() bool {
	if f.Code == "" {
		return dayIDs[f.ID]
	}
	letters := strings.ToLower(bare(f.Code))
	return strings.ContainsRune(letters, 'd') && strings.ContainsAny(letters, "my")
}

// bare is the first section of a format code without quoted text, escapes and
// conditions in brackets.
func bare(code string) string {
	var b strings.Builder
	quoted, bracket := false, false
	for i := 0; i < len(code); i++ {
		switch c := code[i]; {
		case quoted:
			quoted = c != '"'
		case bracket:
			bracket = c != ']'
		case c == '"':
			quoted = true
		case c == '[':
			bracket = true
		case c == '\\' || c == '_' || c == '*':
			i++
		case c == ';':
			return b.String()
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
