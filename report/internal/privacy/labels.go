package privacy

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/wordlist"
)

//go:embed labels.txt
var labelsFile string

// A label is a word after which a number of so many digits is a person's.
type label struct {
	word        string
	kind        Kind
	least, most int // digits
}

var labels = sync.OnceValue(func() []label {
	var list []label
	for _, f := range wordlist.Records(labelsFile) {
		least, _ := strconv.Atoi(f[2])
		most, _ := strconv.Atoi(f[3])
		list = append(list, label{f[0], Kind(f[1]), least, most})
	}
	return list
})

// What may stand between a label and its number, and between two numbers of one label.
const (
	fillers   = "号码件为是：:（( \t\n\u00A0\u3000"
	listMarks = "、，,；;/／和及 \n\u3000"
)

// maxFiller is how many characters may stand between a label and its number.
const maxFiller = 8

// afterLabels finds the numbers that stand right after a label. known are those
// of the text that are known by themselves.
func afterLabels(text string, known []Match) []Match {
	begins := map[int]bool{}
	for _, m := range known {
		begins[m.From] = true
	}
	var found []Match
	for _, l := range labels() {
		for from := 0; ; {
			i := strings.Index(text[from:], l.word)
			if i < 0 {
				break
			}
			from += i + len(l.word)
			found = append(found, l.numbers(text, from, begins)...)
		}
	}
	return found
}

// numbers are those from the label's end on, as far as one list of them goes.
func (l label) numbers(text string, from int, begins map[int]bool) []Match {
	var found []Match
	from = past(text, from, fillers, maxFiller)
	for to := l.end(text, from, begins); to > from; to = l.end(text, from, begins) {
		found = append(found, Match{l.kind, from, to})
		from = past(text, to, listMarks, 1)
	}
	return found
}

// past is what follows up to most characters of the set.
func past(text string, from int, set string, most int) int {
	for ; most > 0; most-- {
		r, size := utf8.DecodeRuneInString(text[from:])
		if size == 0 || !strings.ContainsRune(set, r) {
			break
		}
		from += size
	}
	return from
}

// end is where the number at from ends; from where there is none. Its groups are
// taken together as long as they are no more than the label allows, up to where a
// number by itself begins behind enough of them.
func (l label) end(text string, from int, begins map[int]bool) int {
	end, n := from, 0
	for at := from; ; {
		digits, length := group(text[at:])
		if n += digits; digits == 0 || n > l.most || end > from && begins[at] {
			return end
		}
		if at += length; n >= l.least {
			end = at
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if !separator(r) {
			return end
		}
		at += size
	}
}

// group is the stretch of digits that a text begins with, X being one after
// others: how many there are, and their length in bytes.
func group(text string) (digits, length int) {
	for at, r := range text {
		is := hanzi.IsDigit(r)
		if !is && (digits == 0 || !strings.ContainsRune("XxＸｘ", r)) {
			return digits, at
		}
		digits++
	}
	return digits, len(text)
}
