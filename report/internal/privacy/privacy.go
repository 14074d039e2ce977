// Package privacy finds what must not be published of a person: identity
// numbers, mobile numbers, bank cards, passports and home addresses. A number is known by
// its check digit, or by the word before it.
package privacy

import (
	"slices"
	"strings"
)

// A Kind is a kind of personal data. Its value is its Chinese name.
type Kind string

// The kinds of personal data.
const (
	Identity Kind = "居民身份证号码"
	Mobile   Kind = "手机号码"
	BankCard Kind = "银行卡号"
	Document Kind = "证件号码" // of a passport, a permit, an officer's card
	Address  Kind = "住址"
)

// A Match is personal data in a text, its place in bytes.
type Match struct {
	Kind     Kind
	From, To int
}

// Find gives the matches of a text in order. Those that overlap are given as one,
// so that nothing of either is left over.
func Find(text string) []Match {
	found := addresses(text)
	if countDigits(text) >= shortest {
		known := numbers(text)
		found = append(append(found, afterLabels(text, known)...), known...)
		found = append(found, documents(text)...)
	}
	slices.SortStableFunc(found, func(a, b Match) int { return a.From - b.From })
	return united(found)
}

// united puts together what overlaps among matches in order.
func united(found []Match) []Match {
	var list []Match
	for _, m := range found {
		if last := len(list) - 1; last >= 0 && m.From < list[last].To {
			list[last].To = max(list[last].To, m.To)
			continue
		}
		list = append(list, m)
	}
	return list
}

// FindUnder gives the matches of a table's cell, its heading being known: what
// stands under 身份证号 is one.
func FindUnder(heading, text string) []Match {
	const mark = "："
	if heading == "" {
		return Find(text)
	}
	var found []Match
	for _, m := range Find(heading + mark + text) {
		if before := len(heading + mark); m.To > before {
			found = append(found, Match{m.Kind, max(m.From-before, 0), m.To - before})
		}
	}
	return found
}

// shortest is how many digits the shortest of the numbers has.
const shortest = 6

// countDigits counts digits, half-width and full-width, by their bytes: it
// spares most texts the closer look.
func countDigits(text string) int {
	n := 0
	for i := range len(text) {
		if c := text[i]; c >= '0' && c <= '9' || c >= 0x90 && c <= 0x99 && i > 1 && text[i-1] == 0xBC && text[i-2] == 0xEF {
			n++
		}
	}
	return n
}

// Mask is the text with its matches hidden as published notices do it:
// 138****1234. An address keeps its province, city and district.
func Mask(text string, matches []Match) string {
	var b strings.Builder
	end := 0
	for _, m := range matches {
		b.WriteString(text[end:m.From])
		b.WriteString(m.hide(text[m.From:m.To]))
		end = m.To
	}
	return b.String() + text[end:]
}

func (m Match) hide(s string) string {
	switch m.Kind {
	case Mobile:
		return stars(s, 3, 4)
	case Identity:
		return stars(s, 6, 4)
	case BankCard:
		return stars(s, 4, 4)
	case Document:
		return stars(s, 1, 3)
	}
	return district(s) + "****"
}

// stars hides the characters between the first and the last few digits;
// separators between digits stay.
func stars(s string, first, last int) string {
	digits := 0
	for _, r := range s {
		if !separator(r) {
			digits++
		}
	}
	n := 0
	return strings.Map(func(r rune) rune {
		if separator(r) {
			return r
		}
		n++
		if n > first && n <= digits-last {
			return '*'
		}
		return r
	}, s)
}
