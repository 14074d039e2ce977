package privacy

import (
	"slices"
	"strings"
	"time"
)

// longest is how many digits the longest of the numbers has, with the code of the country.
const longest = 19

// numbers finds the numbers that are known by themselves, in one group or in several.
// Those that may be read in two ways overlap.
func numbers(text string, list []chain) []Match {
	var found []Match
	for _, c := range slices.Concat(list, behindNames(list)) {
		for i := c.beyondThing(text); i < len(c); i++ {
			found = append(found, c.from(i, text)...)
		}
	}
	return found
}

// shortest is how many digits the shortest of the numbers has that are known by themselves.
const shortest = 11

// from are the numbers that group i begins.
func (c chain) from(i int, text string) []Match {
	var found []Match
	digits := make([]byte, 0, 2*longest)
	for j := i; j < len(c); j++ {
		if digits = append(digits, c[j].digits...); len(digits) > longest {
			break
		}
		if len(digits) < shortest {
			continue
		}
		if m := c.judge(i, j+1, string(digits), text); m.Kind != "" {
			found = append(found, m)
		}
	}
	return found
}

// behindNames are the chains that a digit begins that may belong to a name: 张三一三八….
func behindNames(list []chain) []chain {
	var found []chain
	for _, c := range list {
		for i, g := range c {
			if size := len("三"); g.to-g.from == size*len(g.digits) && len(g.digits) > len("13800000000") {
				g.from, g.digits = g.from+size, g.digits[1:]
				found = append(found, append(chain{g}, c[i+1:min(i+longest, len(c))]...))
			}
		}
	}
	return found
}

// judge returns the match that groups [i, j) are together, whose digits are s; it is
// without a kind if they are none.
func (c chain) judge(i, j int, s, text string) Match {
	from, to := c[i].from, c[j-1].to
	switch {
	case identity(s) && (isChecked(s) || c.isWritten(i, j, 6, 8, 4)), oldIdentity(s) && c.isParted(i, j):
		return Match{Identity, from, to}
	case bankCard(s) && (s[:2] == "62" || c.isWritten(i, j, 4, 4, 4, 4)):
		return Match{BankCard, from, to}
	case isLandline(s) && c.isLandlineParted(i, j) && !amount(text[to:]) && !isAfter(text, from, "hotlines"):
		return Match{Landline, opened(text, from, to), to}
	}
	if n := beforeMobile(s); n >= 0 && c.isParted(i, j) && !amount(text[to:]) {
		return Match{Mobile, skipDigits(text, from, n), to}
	}
	return Match{}
}

// opened takes in the bracket before an area code: （0570）3021234.
func opened(text string, from, to int) int {
	for _, bracket := range []string{"（", "("} {
		if strings.HasSuffix(text[:from], bracket) && strings.ContainsAny(text[from:to], "）)") {
			return from - len(bracket)
		}
	}
	return from
}

// skipDigits is the place in a text behind n digits.
func skipDigits(text string, from, n int) int {
	for at, r := range text[from:] {
		if digitStyle(r) == noDigit {
			continue
		}
		if n == 0 {
			return from + at
		}
		n--
	}
	return from
}

// beforeMobile is how many digits stand before a mobile number: those of the code of
// the country, or the 0 of long-distance calls; -1 where there is no such number.
func beforeMobile(s string) int {
	for _, prefix := range []string{"", "0", "86", "0086"} {
		if rest, is := strings.CutPrefix(s, prefix); is && mobile(rest) {
			return len(prefix)
		}
	}
	return -1
}

// isWritten reports whether groups [i, j) are one, or have these lengths: how people
// write a number that is less sure by itself. The X at an end counts to what is before.
func (c chain) isWritten(i, j int, lengths ...int) bool {
	var have []int
	for _, g := range c[i:j] {
		if g.digits == "X" && len(have) > 0 {
			have[len(have)-1]++
			continue
		}
		have = append(have, len(g.digits))
	}
	return len(have) == 1 || slices.Equal(have, lengths)
}

// isLandlineParted reports whether the groups are the area code and the number.
func (c chain) isLandlineParted(i, j int) bool {
	return j-i == 1 || len(c[i].digits) <= 4 && len(c[i].digits) >= 3 && j-i <= 3 && !strings.ContainsAny(c[i+1].gap, ".．")
}

// isLandline reports whether the digits are an area code and a number of it.
func isLandline(s string) bool {
	if len(s) < 11 || s[0] != '0' || s[1] == '0' || strings.Contains(s, "X") {
		return false
	}
	if s[1] == '1' || s[1] == '2' {
		return len(s) == 11 && s[3] >= '2'
	}
	return len(s) <= 12 && s[1] != '1' && s[4] >= '2'
}

func mobile(s string) bool { return len(s) == 11 && s[0] == '1' && s[1] >= '3' && s[10] != 'X' }

// identity checks province and birthday of a number of 18 digits. Its check digit may be
// wrong: a number mistyped is still somebody's, and those of things have a word before.
func identity(s string) bool {
	return len(s) == 18 && province(s) && !strings.Contains(s[:17], "X") && birthday(s[6:14])
}

// isChecked reports whether an identity number has the check digit of GB 11643-1999.
func isChecked(s string) bool {
	weights := [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		sum += int(s[i]-'0') * w
	}
	return "10X98765432"[sum%11] == s[17]
}

// oldIdentity checks province and birthday of a number of 15 digits, which has
// no check digit.
func oldIdentity(s string) bool {
	return len(s) == 15 && !strings.Contains(s, "X") && province(s) && birthday("19"+s[6:12])
}

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
	if len(s) < 16 || strings.Contains(s, "X") || s[:2] != "62" && (len(s) > 16 || s[0] < '3' || s[0] > '5') {
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

// separator tells of the blanks and the hyphens and dashes that part digits.
func separator(r rune) bool {
	return r == ' ' || r == '-' || r == '\u00A0' || r == '\u3000' || r == '－' || r == '−' || r >= '\u2010' && r <= '\u2015'
}
