package privacy

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/internal/wordlist"
)

// An address leads to a door, by fine words with a number or under an area; an
// area alone is none, nor is 农村.
const (
	fine  = "号室栋幢楼村组路街巷弄道苑"
	areas = "省市区县旗镇乡"
)

const (
	maxAddress     = 60 // characters
	addressFillers = hanzi.Colons + "为是在于 "
	endsAddress    = hanzi.Stops + hanzi.Commas + hanzi.Semicolons + "、" + hanzi.RoundClosers + "”》\n"
)

// addresses finds what an introduction is followed by, and 3号楼2单元501室
// without one.
func addresses(text string) []Match {
	found := doors(text)
	if hasRoom(text) {
		found = append(found, submatches(room(), text, Address)...)
	}
	found = append(found, following(text, introductions(), introduced)...)
	return append(found, following(text, homes(), likely)...)
}

// hasRoom reports whether a text may name a room by its number; 办公室 is none.
func hasRoom(text string) bool {
	for before := range strings.SplitSeq(text, "室") {
		if strings.TrimRight(before, "0123456789") != before {
			return true
		}
	}
	return false
}

var (
	introductions = finderOf("introductions")
	homes         = finderOf("likely")
)

// following finds what follows the words of a list; data gives it for a word from its
// begin to its end.
func following(text string, list *wordlist.Finder, data func(text string, begin, end int) (Match, bool)) []Match {
	var found []Match
	for _, word := range list.In(text) {
		if m, ok := data(text, word.From, word.To); ok {
			found = append(found, m)
		}
	}
	return found
}

// introduced is the address after an introduction that ends at from.
func introduced(text string, _, from int) (Match, bool) {
	from = past(text, from, addressFillers, maxAddress)
	to, length := from, 0
	for to < len(text) && length < maxAddress {
		r, size := utf8.DecodeRuneInString(text[to:])
		if strings.ContainsRune(endsAddress, r) {
			break
		}
		to, length = to+size, length+1
	}
	address := text[from:to]
	return Match{Address, from, to}, strings.ContainsAny(address, fine) && strings.ContainsAny(address, areas+"0123456789")
}

// room is a room by its way and house alone: 某路108弄6号602室.
var room = pattern.Of(`([^` + endsAddress + `于在到由从0-9]{1,8}[路街巷弄道][0-9]+(?:弄|号楼|号|幢|栋)(?:[0-9]+(?:弄|号楼|号|幢|栋))*[0-9]{2,4}室)`)

// door is the part of an address up to its last number of a house.
var door = pattern.Of(`(?s)^.*(?:[0-9０-９` + hanzi.Numerals + `](?:号|室|栋|幢|楼|组|弄|单元|户)|[0-9０-９]{3})`)

// addressEnd is where an address ends that may run over a line's end: behind its last
// door, as what stands on the next line may be something else.
func addressEnd(address string) int {
	at := strings.IndexFunc(address, isBreak)
	if at < 0 {
		return len(address)
	}
	return max(at, len(door().FindString(address)))
}

// numbered is an address with a number, up to its last one: 某县某村3组15号.
var numbered = pattern.Of(`^[^` + endsAddress + `的]{2,20}?[省市区县旗镇乡村路街巷弄道里苑园城庄屯寨][^` + endsAddress + `的]{0,40}[0-9０-９` + hanzi.Numerals + `](?:号|室|栋|幢|组|弄|单元|楼)|^[^` + endsAddress + `的0-9]{2,20}[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}`)

// likely is the address with a number after a word that need not introduce one,
// unless the characters around make another word of it.
func likely(text string, begin, end int) (Match, bool) {
	const lone = "住"
	if text[begin:end] == lone && slices.ContainsFunc(words.Of("before"), func(w string) bool { return strings.HasSuffix(text[:begin], w) }) ||
		slices.ContainsFunc(words.Of("after"), func(w string) bool { return strings.HasPrefix(text[end:], w) }) {
		return Match{}, false
	}
	from := past(text, end, addressFillers, maxFiller)
	place := numbered().FindStringIndex(text[from:])
	if place == nil {
		return Match{}, false
	}
	return Match{Address, from, from + place[1]}, true
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
	unit := len(strings.TrimRight(s, "0123456789"+hanzi.Numerals))
	if unit == len(s) {
		return -1
	}
	for _, word := range words.Of("buildings") {
		if before, is := strings.CutSuffix(s[:unit], word); is {
			return len(strings.TrimRight(before, "0123456789ABCDEF"+hanzi.Numerals))
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
