package stats

import (
	"slices"
	"strconv"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
)

// numbers finds those of people, 其中 what says again a part of those before it.
var (
	numbers  = pattern.Of(`([0-9０-９]+|[` + hanzi.Numerals + `两]+)\s*(?:余)?(?:人|名)`)
	partOfIt = pattern.Of(`其中[^；;。]*`)
)

// headcount is how many people the figures before 人 say.
func headcount(text string) (n int64, ok bool) {
	if n, err := strconv.Atoi(digits(text)); err == nil {
		return int64(n), true
	}
	read, size := hanzi.ReadNumeral(strings.ReplaceAll(text, "两", "二"))
	return int64(read), size == len(text)
}

// people adds up the numbers of people in a text.
func people(text string) (n int64, ok bool) {
	for _, m := range numbers().FindAllStringSubmatch(partOfIt().ReplaceAllString(text, ""), -1) {
		one, is := headcount(m[1])
		if !is {
			return 0, false
		}
		n, ok = n+one, true
	}
	return n, ok || slices.ContainsFunc(words.Of("nobody"), func(word string) bool { return strings.HasPrefix(text, word) })
}

// sanction finds a kind of sanction with how many people had it: 诫勉1人.
var sanction = pattern.Of(`^(?:给予|共|另|并|和|对)?(\p{Han}{2,10}?)\s*([0-9０-９]+|[` + hanzi.Numerals + `两]+)\s*(?:人次?|名)$`)

// sanctions adds up 问责 by its kinds, in the order in which they first come. It is empty
// where a cell says anything but kinds with their numbers.
func sanctions(l *ledger.Ledger) string {
	var kinds []string
	count := map[string]int64{}
	all := total(l, ledger.FieldAccountability, accountability, func(text string) (int64, bool) {
		if _, any := people(text); any && numbers().FindString(text) == "" {
			return 0, true // 未问责
		}
		for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(hanzi.Commas+hanzi.Semicolons+"、。\n", r) }) {
			m := sanction().FindStringSubmatch(strings.TrimSpace(part))
			if m == nil || slices.Contains(words.Of("unkind"), m[1]) {
				return 0, false
			}
			n, ok := headcount(m[2])
			if !ok {
				return 0, false
			}
			if count[m[1]] == 0 {
				kinds = append(kinds, m[1])
			}
			count[m[1]] += n
		}
		return 1, true
	})
	if all == "" {
		return ""
	}
	for i, kind := range kinds {
		kinds[i] = kind + strconv.FormatInt(count[kind], 10) + "人"
	}
	return strings.Join(kinds, "、")
}
