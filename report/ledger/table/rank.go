package table

import (
	"regexp"
	"strconv"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
)

// A rank is the number of a title: how deep numbers of its kind stand in a ledger, and
// which number it is. The zero rank is of a text without a number.
type rank struct{ depth, n int }

// across is the rank of a title across the table without a number, and sections the
// depth of the second level of numbers, （一）.
var across = rank{1, 1}

const sections = 3

// ranked are the kinds of numbers, the deeper of which have the greater depth. Numbers
// of several parts, 1-1, come before the simple ones with which they begin.
var ranked = []struct {
	depth  int
	number func() *regexp.Regexp
}{
	{6, pattern.Of(`^[0-9]{1,3}[-—－.．][0-9]{1,3}[-—－.．]([0-9]{1,3})(?:$|[^0-9])`)},
	{5, pattern.Of(`^[0-9]{1,3}[-—－.．]([0-9]{1,3})(?:$|[^0-9年月%％亿万千百元个倍])`)},
	{2, pattern.Of(`^第?([` + hanzi.Numerals + `]{1,3})(?:$|[、.．]|部分)`)},
	{3, pattern.Of(`^[(（]([` + hanzi.Numerals + `]{1,3})[)）]`)},
	{4, pattern.Of(`^([0-9]{1,3})(?:$|[.．、])`)},
	{5, pattern.Of(`^[(（]([0-9]{1,3})[)）]`)},
	{6, pattern.Of(`^([①-⑳])`)},
}

// rankOf returns the rank of a title or of a number that stands alone.
func rankOf(text string) rank {
	text = strings.Map(hanzi.HalfAlnum, start(text))
	for _, kind := range ranked {
		if m := kind.number().FindStringSubmatch(text); m != nil {
			return rank{kind.depth, numberOf(m[1])}
		}
	}
	return rank{}
}

// isNumberAlone reports whether a text is a number and no title behind one.
func isNumberAlone(text string) bool {
	return !strings.ContainsFunc(text, func(c rune) bool { return hanzi.IsHan(c) && !hanzi.IsNumeral(c) && c != '第' })
}

func numberOf(figures string) int {
	if n, _ := hanzi.ReadNumeral(figures); n > 0 {
		return n
	}
	if n, err := strconv.Atoi(figures); err == nil {
		return n
	}
	return int([]rune(figures)[0]-'①') + 1
}
