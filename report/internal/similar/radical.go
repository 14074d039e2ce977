package similar

import (
	"slices"
	"sync"

	"golang.org/x/text/unicode/norm"
)

// The 214 radicals of 康熙字典 as Unicode has them by themselves.
const firstRadical, radicals = 0x2F00, 214

// sections are the characters that begin a radical's section: Unicode's basic block of
// Chinese characters is in the order of the radicals, each before those that have it.
var sections = sync.OnceValue(func() []rune {
	list := make([]rune, radicals)
	for i := range list {
		list[i] = []rune(norm.NFKC.String(string(rune(firstRadical + i))))[0]
	}
	return list
})

// endOfSections is the last character of the block that is in that order.
const endOfSections = 0x9FA5

// Radical reports whether two characters have one radical: 峯, 峰 and 峄.
func Radical(a, b rune) bool {
	s := section(a)
	return s != 0 && s == section(b)
}

// section returns the number of the character's radical, 0 where it is not known.
func section(r rune) int {
	if r < firstHan || r > endOfSections {
		return 0
	}
	n, own := slices.BinarySearch(sections(), r)
	if own {
		n++
	}
	return n
}
