// Package leak looks for texts in finished files. It is the last look at what is to be
// published and shares no code with what hid the texts, so that no fault of the one is
// one of the other too.
package leak

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// leastBytes is how long a text must be, without marks and blanks, to be told from
// others by itself: two Chinese characters, or six digits.
const leastBytes = 6

// wholeDigits is below how many digits a number is looked for as a whole alone: as part
// of a longer one it is chance.
const wholeDigits = 11

// Originals are the texts to look for, and the places where one may stand.
type Originals struct {
	byHead  map[string][]entry
	allowed map[string][][2]string // what stands before and behind, by the text
}

// Allow lets an original stand between two texts: what is somebody's number may be a
// thing's there.
func (o Originals) Allow(before, original, behind string) {
	p := plain(original)
	o.allowed[p] = append(o.allowed[p], [2]string{plain(before), plain(behind)})
}

// isAllowed reports whether [from, to) stands where it may.
func (o Originals) isAllowed(p string, from, to int) bool {
	return slices.ContainsFunc(o.allowed[p[from:to]], func(around [2]string) bool {
		return around != [2]string{} && strings.HasSuffix(p[:from], around[0]) && strings.HasPrefix(p[to:], around[1])
	})
}

type entry struct{ plain, text string }

// Of returns the texts to look for; those that are too short are left out.
func Of(texts []string) Originals {
	o := Originals{map[string][]entry{}, map[string][][2]string{}}
	for _, text := range texts {
		if p := plain(text); len(p) >= leastBytes {
			o.byHead[p[:leastBytes]] = append(o.byHead[p[:leastBytes]], entry{p, text})
		}
	}
	return o
}

// In returns the first of the originals that stands in one of the texts, however it is
// parted and whatever its digits look like.
func (o Originals) In(texts []string) (original string, found bool) {
	o.each(texts, func(text string) bool {
		original, found = text, true
		return false
	})
	return original, found
}

// All returns the originals that stand in the texts.
func (o Originals) All(texts []string) map[string]bool {
	all := map[string]bool{}
	o.each(texts, func(text string) bool {
		all[text] = true
		return true
	})
	return all
}

// each calls yield with what stands in the texts, until it returns false.
func (o Originals) each(texts []string, yield func(original string) bool) {
	if len(o.byHead) == 0 {
		return
	}
	for _, text := range texts {
		p := plain(text)
		for at := 0; at+leastBytes <= len(p); at++ {
			for _, e := range o.byHead[p[at:at+leastBytes]] {
				if strings.HasPrefix(p[at:], e.plain) && isWhole(p, at, at+len(e.plain)) && !o.isAllowed(p, at, at+len(e.plain)) && !yield(e.text) {
					return
				}
			}
		}
	}
}

// isWhole reports whether [from, to) is no part of a longer number.
func isWhole(p string, from, to int) bool {
	if to-from >= wholeDigits || strings.Trim(p[from:to], digits) != "" {
		return true
	}
	return (from == 0 || !strings.Contains(digits, p[from-1:from])) && (to == len(p) || !strings.Contains(digits, p[to:to+1]))
}

const digits = "0123456789"

// plain is a text of letters, digits and the stars of masks alone: digits by their
// value, letters small and of one width.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < unicode.MaxASCII && unicode.IsDigit(r), r == '*':
			return r
		case unicode.IsDigit(r):
			return valueOf(r)
		case strings.ContainsRune(numerals, r):
			return '0' + rune(strings.IndexRune(numerals, r)/len("一"))
		case r == '零' || r == '○':
			return '0'
		case unicode.IsLetter(r):
			return unicode.ToLower(r)
		}
		return -1
	}, norm.NFKC.String(text))
}

const numerals = "〇一二三四五六七八九"

// valueOf is the digit of a script's own: its set begins at the nearest nought before.
func valueOf(r rune) rune {
	for _, set := range unicode.Nd.R16 {
		if lo, hi := rune(set.Lo), rune(set.Hi); r >= lo && r <= hi {
			return '0' + (r-lo)%10
		}
	}
	for _, set := range unicode.Nd.R32 {
		if lo, hi := rune(set.Lo), rune(set.Hi); r >= lo && r <= hi {
			return '0' + (r-lo)%10
		}
	}
	return -1
}
