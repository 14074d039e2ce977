package privacy

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

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

var labelWords = wordlist.FinderOf(func() []string {
	var list []string
	for _, l := range labels() {
		list = append(list, l.word)
	}
	return list
})

// What may stand between a label and its number, and between two numbers of one label.
const (
	fillers   = "号码编件为是：:（( \t\r\n\u00A0\u3000"
	listMarks = "、，,；;/／和及 \n\u3000"
)

// maxFiller is how many characters may stand between a label and its number.
const maxFiller = 8

// afterLabels finds the numbers that stand right after a label. known are those
// of the text that are known by themselves.
func afterLabels(text string, list []chain, known []Match) []Match {
	begins := map[int]bool{}
	for _, m := range known {
		begins[m.From] = true
	}
	at := map[int]chain{} // the rest of a chain by the place where it begins
	for _, c := range list {
		for i := range c {
			at[c[i].from] = c[i:]
		}
	}
	if len(at) == 0 {
		return nil
	}
	var found []Match
	for _, said := range labelWords().In(text) {
		if l := labels()[said.Word]; l.kind != Landline || !endsOn(text[:said.To], "hotlines") {
			found = append(found, l.numbers(text, said.To, at, begins)...)
		}
	}
	return found
}

// numbers are those from the label's end on, as far as one list of them goes.
func (l label) numbers(text string, from int, at map[int]chain, begins map[int]bool) []Match {
	var found []Match
	from = past(text, from, fillers, maxFiller)
	for to := l.end(at[from], from, begins); to > from; to = l.end(at[from], from, begins) {
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

// end is where the number at from ends with which a chain begins; from where there is
// none. Its groups are taken together as long as they are no more than the label
// allows, up to where a number by itself begins behind enough of them.
func (l label) end(c chain, from int, begins map[int]bool) int {
	end, n := from, 0
	for _, g := range c {
		if n += len(g.digits); n > l.most || end > from && (begins[g.from] || l.kind != Identity && l.kind != BankCard && g.gap != "-") {
			break
		}
		if n >= l.least {
			end = g.to
		}
	}
	if l.kind == Mobile && len(c) > 0 && c[0].digits[0] != '1' {
		return from
	}
	return end
}
