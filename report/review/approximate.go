package review

import (
	"fmt"

	"tongbao/report/finding"
)

var approximateTwice = Rule{
	Kind: &finding.Kind{
		ID: "approximate-twice", Severity: finding.Suspect,
		Title:  "约数说了两遍",
		Reason: "“约”“近”和“左右”“多”说的是一回事，用一个就够（GB/T 15835—2011附录里的约数用法）。",
	},
	Check:  inTexts(checkApproximate, Prose, Heading),
	Hits:   []string{"约100人左右参加", "大约需要30天左右", "近500余人受益", "培训约1200多人次", "将近20家上下"},
	Misses: []string{"约100人参加", "100人左右参加", "近五年来培训500余人", "靠近100米左右的位置", "合约100份左右", "近3年共200多人", "约谈30余人", "最近500余人次"},
}

// aboutWords stand before a number, orSo behind it or behind its unit: to say both is to
// say it twice.
var (
	aboutWords = []string{"大约", "约", "将近", "近", "大概"}
	orSo       = []string{"左右", "上下"}
)

// maxUnit is the length of the longest unit that is looked past.
const maxUnit = 3

func checkApproximate(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if !digit(r) || digit(t.at(i-1)) {
			continue
		}
		from := i
		if t.hasBefore(from, "需要") {
			from -= 2
		}
		about := t.wordBefore(from, aboutWords)
		if about == "" {
			continue
		}
		_, end := t.digitsAt(i)
		if said, to := t.saidAgain(end); said != "" {
			begin := from - len([]rune(about))
			faults = append(faults, t.fault(begin, to, fmt.Sprintf("“%s”和“%s”都表示约数，重复了。", about, said),
				fmt.Sprintf("请去掉“%s”或“%s”。", about, said)))
		}
	}
	return faults
}

// wordBefore returns the first of the words with which the text before i ends, unless it
// is the end of another word: 合约, 最近.
func (t *Text) wordBefore(i int, words []string) string {
	for _, w := range words {
		if before := t.at(i - len([]rune(w)) - 1); t.hasBefore(i, w) && !oneOf(before, "合最附靠接公预签契临违大将") {
			return w
		}
	}
	return ""
}

// saidAgain returns the word behind the number that ends at i by which it is approximate
// too, and where that ends.
func (t *Text) saidAgain(i int) (word string, to int) {
	if oneOf(t.at(i), "多余") {
		return string(t.at(i)), i + 1
	}
	for ; i < len(t.Runes) && !endsClause(t.Runes[i]) && !digit(t.Runes[i]) && to <= maxUnit; i++ {
		if t.hasAnyAt(i, orSo) {
			return t.slice(i, i+2), i + 2
		}
		to++
	}
	return "", 0
}
