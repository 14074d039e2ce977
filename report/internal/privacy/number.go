package privacy

import (
	"time"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// A run is a stretch of digits, 0 to 9 or full-width, that an X may end.
type run struct {
	from, to int
	digits   string
}

// numbers finds the matches among a text's digits: single runs, and groups that a
// blank or a hyphen parts. Those that may be read in two ways overlap.
func numbers(text string) []Match {
	var found []Match
	runs := digitRuns(text)
	for i := range runs {
		for _, m := range []Match{runs.grouped(i, text), runs[i].single(text)} {
			if m.Kind != "" {
				found = append(found, m)
			}
		}
	}
	return found
}

type runList []run

// digitRuns are the text's runs that no letter touches.
func digitRuns(text string) runList {
	var runs runList
	var digits []byte
	from, letter := 0, false // letter: one stands right before
	flush := func(to int, next rune) {
		if len(digits) > 0 && !letter && !latin(next) && !amount(text[to:]) {
			runs = append(runs, run{from, to, string(digits)})
		}
		letter = latin(next)
		digits = digits[:0]
	}
	for at, r := range text {
		d, is := hanzi.HalfWidth(r), hanzi.IsDigit(r)
		switch {
		case is && len(digits) == 0:
			from, digits = at, append(digits, byte(d))
		case is:
			digits = append(digits, byte(d))
		case (r == 'X' || r == 'x') && len(digits) == 17:
			digits = append(digits, 'X')
		default:
			flush(at, r)
		}
	}
	flush(len(text), 0)
	return runs
}

// single judges one run.
func (r run) single(text string) Match {
	n := len(r.digits)
	switch {
	case n == 18 && identity(r.digits), n == 15 && oldIdentity(r.digits):
		return Match{Identity, r.from, r.to}
	case n == 11 && mobile(r.digits):
		return Match{Mobile, r.from, r.to}
	case n == 13 && r.digits[:2] == "86" && mobile(r.digits[2:]):
		return Match{Mobile, past(text, r.from, "86８６", 2), r.to} // behind the code of the country
	case n >= 16 && n <= 19 && bankCard(r.digits):
		return Match{BankCard, r.from, r.to}
	}
	return Match{}
}

// groupings are the ways in which people part long numbers.
var groupings = []struct {
	kind  Kind
	sizes []int
	right func(string) bool
}{
	{BankCard, []int{4, 4, 4, 4, 3}, bankCard},
	{BankCard, []int{4, 4, 4, 4, 2}, bankCard},
	{BankCard, []int{4, 4, 4, 4}, bankCard},
	{Mobile, []int{3, 4, 4}, mobile},
	{Identity, []int{6, 8, 4}, identity},
}

// grouped judges the runs from i together.
func (l runList) grouped(i int, text string) Match {
	for _, g := range groupings {
		if digits, ok := l.join(i, g.sizes, text); ok && g.right(digits) {
			last := i + len(g.sizes) - 1
			return Match{g.kind, l[i].from, l[last].to}
		}
	}
	return Match{}
}

func (l runList) join(i int, sizes []int, text string) (digits string, ok bool) {
	if i+len(sizes) > len(l) {
		return "", false
	}
	for k, size := range sizes {
		r := l[i+k]
		if len(r.digits) != size || k > 0 && !joined(text[l[i+k-1].to:r.from]) {
			return "", false
		}
		digits += r.digits
	}
	return digits, true
}

func joined(between string) bool {
	r, size := utf8.DecodeRuneInString(between)
	return size == len(between) && separator(r)
}

// separator tells of the blanks and the hyphens and dashes that part digits.
func separator(r rune) bool {
	return r == ' ' || r == '-' || r == '\u00A0' || r == '\u3000' || r == '－' || r >= '\u2010' && r <= '\u2015'
}

// amount reports whether a number goes on as a decimal or a sum of money.
func amount(rest string) bool {
	if len(rest) > 1 && rest[0] == '.' && rest[1] >= '0' && rest[1] <= '9' {
		return true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return r == '元' || r == '万' || r == '亿'
}

func latin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_' }

func mobile(s string) bool { return len(s) == 11 && s[0] == '1' && s[1] >= '3' }

// identity checks province, birthday and check digit (GB 11643-1999).
func identity(s string) bool {
	weights := [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	if len(s) != 18 || !province(s) || !birthday(s[6:14]) {
		return false
	}
	sum := 0
	for i, w := range weights {
		sum += int(s[i]-'0') * w
	}
	return "10X98765432"[sum%11] == s[17]
}

// oldIdentity checks province and birthday of a number of 15 digits, which has
// no check digit.
func oldIdentity(s string) bool { return province(s) && birthday("19"+s[6:12]) }

func province(s string) bool {
	return s[0] >= '1' && s[0] <= '6' && s[1] >= '1' && s[1] <= '7' || s[:2] == "71" || s[:2] == "81" || s[:2] == "82"
}

func birthday(s string) bool {
	d, err := time.Parse("20060102", s)
	return err == nil && d.Year() >= 1900 && d.Year() < 2100
}

// bankCard checks the issuer's digits and the check digit (ISO/IEC 7812, Luhn).
// UnionPay's cards begin with 62 and have 16 to 19 digits, the others' have 16.
func bankCard(s string) bool {
	if len(s) < 16 || s[len(s)-1] == 'X' || s[:2] != "62" && (len(s) > 16 || s[0] < '3' || s[0] > '5') {
		return false
	}
	sum := 0
	for i := range len(s) {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 1 {
			d = d*2/10 + d*2%10
		}
		sum += d
	}
	return sum%10 == 0
}
