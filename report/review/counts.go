package review

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
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

// A counted is a word for something that the ledger counts.
type counted struct{ word, counters, figure string }

var countedWords = sync.OnceValue(func() []counted {
	var list []counted
	for line := range strings.Lines(countsFile) {
		if f := strings.Fields(line); len(f) == 3 && !strings.HasPrefix(line, "#") {
			list = append(list, counted{f[0], f[1], f[2]})
		}
	}
	return list
})

func checkCounts(b *Book) []Fault {
	figures := map[string]int{}
	for _, c := range countedWords() {
		figures[c.figure] = -1 // not counted yet
	}
	figure := func(name string) int {
		if figures[name] < 0 {
			figures[name] = b.figure(name)
		}
		return figures[name]
	}
	var faults []Fault
	own := map[finding.Ref]bool{}
	for _, list := range [][]ledger.Passage{b.Setup, b.Plans} {
		for _, p := range list {
			own[p.Text.At] = true
		}
	}
	for i := range b.Texts {
		if t := &b.Texts[i]; own[t.At] && t.Place == Prose {
			faults = append(faults, t.wrongCounts(figure)...)
		}
	}
	return faults
}

// figure is what the ledger itself has of something; 0 where it does not keep it.
func (b *Book) figure(name string) int {
	switch name {
	case "任务":
		return b.Counted.Tasks.Total
	case "反馈问题":
		return b.Counted.Problems
	case "措施":
		return b.Counted.Measures.Total
	case "制度":
		if b.keeps(ledger.FieldSystem, func(m *ledger.Measure) ledger.Value { return m.System }) {
			return b.Counted.Systems
		}
	}
	return 0
}

// A count is a number of something that the ledger counts.
type count struct {
	figure      string
	n, from, to int
}

// wrongCounts tells of the counts that differ from the ledger. Of a figure that
// a text counts more than once, each count may be a part: 修订制度9项，新建制度7项.
func (t *Text) wrongCounts(figure func(string) int) []Fault {
	var faults []Fault
	counts := t.counts()
	for _, c := range counts {
		again := func(other count) bool { return other.figure == c.figure && other.from != c.from && other.n != c.n }
		if want := figure(c.figure); want > 0 && c.n != want && !slices.ContainsFunc(counts, again) {
			faults = append(faults, t.fault(c.from, c.to,
				fmt.Sprintf("正文里的%s数是%d，台账里是%d。", c.figure, c.n, want), fmt.Sprintf("请核对后改正正文或补全台账；正文也可以写成{%s数}，由程序按台账填写。", c.figure)))
		}
	}
	return faults
}

// counts are those of a whole that the text has.
func (t *Text) counts() []count {
	var counts []count
	for i := 0; i < len(t.Runes); i++ {
		c, known := t.countedAt(i)
		if !known {
			continue
		}
		wordEnd := i + utf8.RuneCountInString(c.word)
		n, from, to := t.countOf(c, i, wordEnd)
		if i = wordEnd - 1; to > from && !t.countsPart(from) {
			counts = append(counts, count{c.figure, n, from, to})
		}
	}
	return counts
}

func (t *Text) countedAt(i int) (counted, bool) {
	for _, c := range countedWords() {
		if t.hasAt(i, c.word) {
			return c, true
		}
	}
	return counted{}, false
}

// countOf is the number that goes with the word from i up to end: 131条整改措施
// or 整改措施131条. The stretch is empty where there is none.
func (t *Text) countOf(c counted, i, end int) (n, from, to int) {
	if n, numberEnd := t.numberAt(end); numberEnd > end && oneOf(t.at(numberEnd), c.counters) {
		return n, i, numberEnd + 1
	}
	if !oneOf(t.at(i-1), c.counters) {
		return 0, 0, 0
	}
	from = i - 1
	for from > 0 && (digit(t.Runes[from-1]) || oneOf(t.Runes[from-1], "零两百千"+hanzi.Numerals)) {
		from--
	}
	if n, numberEnd := t.numberAt(from); numberEnd == i-1 && from < i-1 && t.at(from-1) != '第' {
		return n, from, end
	}
	return 0, 0, 0
}

// countsPart reports whether the clause around i counts only a part of the whole, or
// what is not the ledger's.
func (t *Text) countsPart(i int) bool {
	clause := t.clause(i)
	for _, w := range terms.Of("partly") {
		if strings.Contains(clause, w) {
			return true
		}
	}
	return false
}
