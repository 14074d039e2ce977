// Package privacy finds what must not be published of a person: identity
// numbers, telephones, bank cards, passports, home addresses, plates, accounts, birth dates
// and the names of those who must be protected. A number is known by its check digit, by
// its form, or by the word before it, in the text as it will stand on the page.
package privacy

import (
	"slices"
	"strings"
	"unicode"
)

// A Kind is a kind of personal data. Its value is its Chinese name.
type Kind string

// The kinds of personal data.
const (
	Identity Kind = "居民身份证号码"
	Mobile   Kind = "手机号码"
	Landline Kind = "固定电话号码"
	BankCard Kind = "银行卡号"
	Document Kind = "证件号码" // of a passport, a permit, an officer's card
	Address  Kind = "住址"
	Plate    Kind = "车牌号"
	QQ       Kind = "QQ号"
	WeChat   Kind = "微信号"
	Email    Kind = "电子邮箱"
	Birth    Kind = "出生日期"
	Name     Kind = "姓名" // of somebody who must be protected
)

// IsOffices reports whether offices have such data too, which they publish.
func (k Kind) IsOffices() bool { return k == Landline || k == Email }

// A Match is personal data in a text, its place in bytes.
type Match struct {
	Kind     Kind
	From, To int
}

// Find gives the matches of a text in order. Those that overlap are given as one,
// so that nothing of either is left over.
func Find(text string) []Match {
	list := chains(text)
	known := numbers(text, list)
	found := append(known, afterLabels(text, list, known)...)
	for _, s := range standings(text) {
		for _, m := range worded(s.text) {
			if m = s.back(m); m.Kind == Address {
				m.To = m.From + addressEnd(text[m.From:m.To])
			}
			found = append(found, m)
		}
	}
	return ordered(found)
}

// ordered puts matches in order, and together those that overlap.
func ordered(found []Match) []Match {
	slices.SortStableFunc(found, func(a, b Match) int { return a.From - b.From })
	return united(found)
}

// worded finds what is known by words and marks, in a text as it will stand.
func worded(text string) []Match {
	found := addresses(text)
	for _, find := range []func(string) []Match{documents, accounts, plates, births, names} {
		found = append(found, find(text)...)
	}
	return found
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

// OneLine is the text with no line break inside of what Find finds, which must not be
// parted by what reads lines.
func OneLine(text string) string {
	if !strings.ContainsFunc(text, isBreak) {
		return text
	}
	var b strings.Builder
	end := 0
	for _, m := range Find(text) {
		b.WriteString(text[end:m.From])
		b.WriteString(strings.Map(func(r rune) rune {
			if isBreak(r) {
				return -1
			}
			return r
		}, text[m.From:m.To]))
		end = m.To
	}
	return b.String() + text[end:]
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
	case Plate:
		return stars(s, 2, 0)
	case Email:
		local, site, _ := strings.Cut(s, "@")
		return stars(local, 1, 0) + "@" + site
	case QQ, WeChat, Name, Landline:
		return stars(s, 1, 0)
	case Birth:
		return stars(s, 0, 0)
	}
	told := district(s)
	return told + "****" + strings.Repeat("\n", strings.Count(s[len(told):], "\n"))
}

// stars hides the characters between the first and the last few; what parts
// them stays. A number that is too short for that is hidden whole.
func stars(s string, first, last int) string {
	stays := func(r rune) bool { return parts(r) && r != '_' || unicode.IsControl(r) }
	count := 0
	for _, r := range s {
		if !stays(r) {
			count++
		}
	}
	if count <= first+last {
		first, last = 0, 0
	}
	n := 0
	return strings.Map(func(r rune) rune {
		if stays(r) {
			return r
		}
		n++
		if n > first && n <= count-last {
			return '*'
		}
		return r
	}, s)
}
