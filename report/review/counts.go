package review

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

var countMismatch = Rule{
	ID: "count-mismatch", Severity: finding.Error,
	Title:  "正文里的数与台账不符",
	Reason: "组织落实和今后打算里写的任务数、措施数、制度数要与台账一致。",
	Check:  checkCounts,
}

//go:embed counts.txt
var countsFile string

// A counted is a word for something that the ledger counts.
type counted struct{ word, counters, figure string }

var countedWords = readCounted(countsFile)

func readCounted(file string) []counted {
	var list []counted
	for line := range strings.Lines(file) {
		if f := strings.Fields(line); len(f) == 3 && !strings.HasPrefix(line, "#") {
			list = append(list, counted{f[0], f[1], f[2]})
		}
	}
	return list
}

// partly are words of a clause that counts only a part of the whole, or what
// is not the ledger's.
var partly = []string{"完成", "其中", "剩余", "尚", "未", "推进", "新增", "又", "再", "近", "约", "超过", "以上", "销号", "每", "上级", "各", "另", "仅", "逾", "解决", "不少于"}

func checkCounts(b *Book) []Fault {
	figures := ledgerFigures(b.Ledger)
	var faults []Fault
	own := map[finding.Ref]bool{}
	for _, list := range [][]ledger.Passage{b.Setup, b.Plans} {
		for _, p := range list {
			own[p.Text.At] = true
		}
	}
	for i := range b.Texts {
		if t := &b.Texts[i]; own[t.At] && t.Place == Prose {
			faults = append(faults, t.wrongCounts(figures)...)
		}
	}
	return faults
}

// ledgerFigures are the figures that texts are held against; one that the
// ledger does not keep is left out.
func ledgerFigures(l *ledger.Ledger) map[string]int {
	s := stats.Count(l)
	figures := map[string]int{}
	for name, n := range map[string]int{"任务": s.Tasks.Total, "问题": s.Problems, "措施": s.Measures.Total, "制度": s.Systems} {
		if n > 0 {
			figures[name] = n
		}
	}
	return figures
}

func (t *Text) wrongCounts(figures map[string]int) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		c, known := t.countedAt(i)
		if !known {
			continue
		}
		wordEnd := i + utf8.RuneCountInString(c.word)
		n, from, to := t.countOf(c, i, wordEnd)
		if want, kept := figures[c.figure]; kept && to > from && n != want && !t.countsPart(i) {
			faults = append(faults, t.fault(from, to,
				fmt.Sprintf("正文里的%s数是%d，台账里是%d。", c.figure, n, want), "请核对后改正正文或补全台账；也可以写成花括号占位，由程序填数。"))
		}
		i = wordEnd - 1
	}
	return faults
}

func (t *Text) countedAt(i int) (counted, bool) {
	for _, c := range countedWords {
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
	for from > 0 && (digit(t.Runes[from-1]) || oneOf(t.Runes[from-1], "零一二两三四五六七八九十百千")) {
		from--
	}
	if n, numberEnd := t.numberAt(from); numberEnd == i-1 && from < i-1 && t.at(from-1) != '第' {
		return n, from, end
	}
	return 0, 0, 0
}

// countsPart tells whether the clause around i speaks of a part of the whole.
func (t *Text) countsPart(i int) bool {
	clause := t.clause(i)
	for _, w := range partly {
		if strings.Contains(clause, w) {
			return true
		}
	}
	return false
}
