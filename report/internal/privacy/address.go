package privacy

import (
	"strings"
	"unicode/utf8"
)

// introductions are the words that a home address follows.
var introductions = words.Of("introductions")

// An address leads to a door, by fine words with a number or under an area; an
// area alone is none, nor is 农村.
const (
	fine  = "号室栋幢楼村组路街巷弄"
	areas = "省市区县旗镇乡"
)

const maxAddress = 60 // characters

// addresses finds what an introduction is followed by, and 3号楼2单元501室
// without one.
func addresses(text string) []Match {
	found := doors(text)
	if !strings.Contains(text, "住") && !strings.Contains(text, "户籍") && !strings.Contains(text, "家庭地址") {
		return found
	}
	for _, word := range introductions {
		for from, at := 0, 0; ; from = at {
			i := strings.Index(text[from:], word)
			if i < 0 {
				break
			}
			at = from + i + len(word)
			if m, ok := introduced(text, at); ok {
				found = append(found, m)
			}
		}
	}
	return found
}

// introduced is the address after an introduction that ends at from.
func introduced(text string, from int) (Match, bool) {
	for {
		r, size := utf8.DecodeRuneInString(text[from:])
		if size == 0 || !strings.ContainsRune("：:为是在于 ", r) {
			break
		}
		from += size
	}
	to, length := from, 0
	for to < len(text) && length < maxAddress {
		r, size := utf8.DecodeRuneInString(text[to:])
		if strings.ContainsRune("，。；、！？,;）)”》\n", r) {
			break
		}
		to, length = to+size, length+1
	}
	address := text[from:to]
	return Match{Address, from, to}, strings.ContainsAny(address, fine) && strings.ContainsAny(address, areas+"0123456789")
}

// doors finds the doors of houses: 3号楼2单元501室.
func doors(text string) []Match {
	var found []Match
	for from, at := 0, 0; ; from = at {
		i := strings.Index(text[from:], "单元")
		if i < 0 {
			return found
		}
		at = from + i + len("单元")
		end := at + digitsFrom(text[at:])
		begin := doorBegins(text[from : from+i])
		if door := doorEnds(text, at, end); door > 0 && begin >= 0 {
			found = append(found, Match{Address, from + begin, door})
		}
	}
}

// doorEnds is where the door's number ends whose digits are those from up to:
// 501室, 2号, or 501 alone; 12户 are households. It is 0 where there is no door.
func doorEnds(text string, from, to int) int {
	switch r, size := utf8.DecodeRuneInString(text[to:]); {
	case to > from && (r == '室' || r == '号'):
		return to + size
	case to-from >= len("501") && r == '户':
		return to + size
	case to-from >= len("501"):
		return to
	}
	return 0
}

// doorBegins is where 3号楼2 begins at the end of s; -1 where s does not end so.
func doorBegins(s string) int {
	unit := len(strings.TrimRight(s, "0123456789一二三四五六七八九十"))
	if unit == len(s) {
		return -1
	}
	for _, word := range words.Of("buildings") {
		if before, is := strings.CutSuffix(s[:unit], word); is {
			return len(strings.TrimRight(before, "0123456789ABCDEF一二三四五六七八九十"))
		}
	}
	return -1
}

func digitsFrom(s string) int { return len(s) - len(strings.TrimLeft(s, "0123456789")) }

// district is the part of an address up to its district or county, else its city.
func district(s string) string {
	for _, last := range words.Of("districts") {
		if before, _, found := strings.Cut(s, last); found && utf8.RuneCountInString(before) <= 12 {
			if last == "区" && strings.HasSuffix(before, "小") {
				continue
			}
			return before + last
		}
	}
	return ""
}
