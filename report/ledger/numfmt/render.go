package numfmt

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"tongbao/report/day"
)

// chineseCodes are what the built-in date formats show on a Chinese system.
var chineseCodes = map[int]string{
	14: "yyyy/m/d", 30: "m/d/yy", 31: `yyyy"年"m"月"d"日"`, 28: `m"月"d"日"`, 58: `m"月"d"日"`,
}

// render shows a day by a format of year, month, day and fixed text; ok is false
// for formats with anything else in them. Nearly all dates of ledgers are of this
// kind, and the general way takes a hundred times as long.
func (f Format) render(d day.Day) (text string, ok bool) {
	code := f.Code
	if code == "" {
		code = chineseCodes[f.ID]
	}
	code, _, _ = strings.Cut(code, ";@")
	for strings.HasPrefix(code, "[$-") {
		_, code, _ = strings.Cut(code, "]")
	}
	var b strings.Builder
	for code != "" {
		n, known := renderPart(&b, code, d)
		if !known {
			return "", false
		}
		code = code[n:]
	}
	return b.String(), b.Len() > 0
}

// renderPart shows the first part of a code and gives its length.
func renderPart(b *strings.Builder, code string, d day.Day) (n int, known bool) {
	switch c := code[0]; c {
	case 'y', 'm', 'd', 'Y', 'M', 'D':
		n := run(code)
		return n, renderField(b, c|0x20, n, d)
	case '"':
		end := strings.IndexByte(code[1:], '"')
		if end < 0 {
			return 0, false
		}
		b.WriteString(code[1 : 1+end])
		return end + 2, true
	case '-', '/', '.', ' ':
		b.WriteByte(c)
		return 1, true
	case '\\':
		return renderEscaped(b, code)
	}
	r, size := utf8.DecodeRuneInString(code)
	if r < 0x2E80 || r == utf8.RuneError {
		return 0, false
	}
	b.WriteRune(r)
	return size, true
}

func renderEscaped(b *strings.Builder, code string) (n int, known bool) {
	r, size := utf8.DecodeRuneInString(code[1:])
	if r == utf8.RuneError {
		return 0, false
	}
	b.WriteRune(r)
	return 1 + size, true
}

// run is how often the first letter of a code is repeated.
func run(code string) int {
	n := 1
	for n < len(code) && code[n]|0x20 == code[0]|0x20 {
		n++
	}
	return n
}

func renderField(b *strings.Builder, letter byte, width int, d day.Day) bool {
	value := map[byte]int{'y': d.Year, 'm': d.Month, 'd': d.Date}[letter]
	switch {
	case letter == 'y' && width == 4, letter != 'y' && width == 1:
		fmt.Fprint(b, value)
	case letter == 'y' && width == 2:
		fmt.Fprintf(b, "%02d", value%100)
	case letter != 'y' && width == 2:
		fmt.Fprintf(b, "%02d", value)
	default:
		return false
	}
	return true
}
