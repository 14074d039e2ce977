package review

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/wordlist"
	"tongbao/report/ledger"
)

var countMismatch = Rule{
	Kind: &finding.Kind{
		ID: "count-mismatch", Severity: finding.Error,
		Title:    "正文里的数与台账不符",
		Reason:   "组织落实和今后打算里写的任务数、措施数、制度数要与台账一致。",
		Examples: []string{"“组织落实”里写“制定整改措施130条”，台账里有131条"},
	},
	Check: checkCounts,
}

//go:embed counts.txt
var countsFile string

// A countable is a word for something that the ledger counts.
type countable struct{ word, counters, figure string }

var countables = sync.OnceValue(func() []countable {
	var list []countable
	for _, f := range wordlist.Records(countsFile) {
		list = append(list, countable{f[0], f[1], f[2]})
	}
	return list
})

func checkCounts(b *Book) []Fault {
	own := map[finding.Ref]bool{}
	for _, list := range [][]ledger.Passage{b.Setup, b.Plans} {
		for _, p := range list {
			own[p.Text.At] = true
		}
	}
	figures := figures{book: b, known: map[string]int{}}
	var faults []Fault
	for i := range b.Texts {
		if t := &b.Texts[i]; own[t.At] && t.Place == Prose {
			faults = append(faults, wrongCounts(t, figures)...)
		}
	}
	return faults
}

// A count is a number of something that the ledger counts, at [from, to).
type count struct {
	figure      string
	n, from, to int
}

// differs reports whether two counts of one figure give two numbers.
func (c count) differs(other count) bool { return c.figure == other.figure && c.n != other.n }

// wrongCounts returns the counts that differ from the ledger. Of a figure that
// a text counts more than once, each count may be a part: 修订制度9项，新建制度7项.
func wrongCounts(t *Text, figures figures) []Fault {
	var faults []Fault
	counts := countsIn(t)
	for _, c := range counts {
		if want := figures.of(c.figure); want > 0 && c.n != want && !slices.ContainsFunc(counts, c.differs) {
			faults = append(faults, t.fault(c.from, c.to,
				fmt.Sprintf("正文里的%s数是%d，台账里是%d。", c.figure, c.n, want), fmt.Sprintf("请核对后改正正文或补全台账；正文也可以写成{%s数}，由程序按台账填写。", c.figure)))
		}
	}
	return faults
}

// countsIn returns the text's counts of a whole.
func countsIn(t *Text) []count {
	var counts []count
	for i := 0; i < len(t.Runes); i++ {
		word, known := countableAt(t, i)
		if !known {
			continue
		}
		end := i + utf8.RuneCountInString(word.word)
		if c, counted := word.countAround(t, i, end); counted && !containsAny(t.clause(c.from), terms.Of("partly")) {
			counts = append(counts, c)
		}
		i = end - 1
	}
	return counts
}

func countableAt(t *Text, i int) (countable, bool) {
	for _, c := range countables() {
		if t.hasAt(i, c.word) {
			return c, true
		}
	}
	return countable{}, false
}

// countAround returns the count of the word at [i, end), whose number stands
// behind it or before: 整改措施131条, 131条整改措施.
func (c countable) countAround(t *Text, i, end int) (count, bool) {
	if n, numberEnd := t.numberAt(end); numberEnd > end && oneOf(t.at(numberEnd), c.counters) {
		return count{c.figure, n, i, numberEnd + 1}, true
	}
	if !oneOf(t.at(i-1), c.counters) {
		return count{}, false
	}
	from := i - 1
	for from > 0 && (digit(t.Runes[from-1]) || oneOf(t.Runes[from-1], "零两百千"+hanzi.Numerals)) {
		from--
	}
	n, numberEnd := t.numberAt(from)
	return count{c.figure, n, from, end}, numberEnd == i-1 && from < i-1 && t.at(from-1) != '第'
}
