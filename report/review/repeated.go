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
	"tongbao/report/internal/wordlist"
)

var repeatedWord = Rule{
	Kind: &finding.Kind{
		ID: "repeated-word", Severity: finding.Error,
		Title:  "重复的字词",
		Reason: "同一个词连写两遍，多是改稿、粘贴时留下的。",
	},
	Check: inTexts(checkRepeated, Prose, Heading),
	Hits: []string{"坚持从从源头抓起", "家风家训家风家训宣讲", "开展整改整改工作", "抓好的的落实", "进行了了解情况了解情况",
		"召开了了会议", "已已完成", "共有有12项", "2023年2023年共开展12次"},
	Misses: []string{"从从严治党的角度", "达到目的的同时", "一项一项落实", "逐条逐条核对", "依法查处处分", "参与与会人员的讨论",
		"村与村，村与社区", "研究研究再定", "2023年、2023年", "存在在校学生", "天天向上", "方方面面", "实实在在",
		"面对面对接、点对点对账", "手把手把关", "各支部支部书记述职", "实事求是是前提", "学习、考核等等。", "为了了解情况", "以及及时整改", "所有有关人员", "1条1条核对", "可以以案为鉴", "等了好久好久", "走着走着就到了", "歌曲《长安长安》", "一个问题一个问题地解决", "太多太多的付出"},
}

//go:embed repeated.txt
var repeatedFile string

// doubled has for each character that is only doubled by mistake the words that
// make a double right.
var doubled = sync.OnceValue(func() map[rune][]string {
	words := map[rune][]string{}
	for _, f := range wordlist.Records(repeatedFile) {
		r, _ := utf8.DecodeRuneInString(f[0])
		words[r] = strings.Fields(f[1])
	}
	return words
})

// maxPeriod is the length of the longest repeated stretch that is looked for.
const maxPeriod = 16

// A repetition is a stretch of so many characters at from that is said twice running.
type repetition struct {
	text         *Text
	from, period int
}

func (r repetition) end() int { return r.from + 2*r.period }

// what returns the stretch that is repeated.
func (r repetition) what() string { return r.text.slice(r.from, r.from+r.period) }

func (r repetition) fault() Fault {
	return r.text.fault(r.from, r.end(), fmt.Sprintf("“%s”连写了两遍。", r.what()), "请删去重复的部分。")
}

func checkRepeated(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if t.at(i+1) == r && doubledByMistake(t, i) {
			faults = append(faults, repetition{t, i, 1}.fault())
		}
	}
	end := 0 // of the last repetition, so that a longer period does not report it again
	for i := range t.Runes {
		if r, found := repetitionAt(t, i); i >= end && found {
			faults, end = append(faults, r.fault()), r.end()
		}
	}
	return faults
}

// doubledByMistake reports whether the double at i belongs to no word on either side.
func doubledByMistake(t *Text, i int) bool {
	r := t.Runes[i]
	words, suspect := doubled()[r]
	if !suspect || t.at(i-1) == r || t.at(i+2) == r {
		return false
	}
	before, after := t.slice(i-1, i+1), t.slice(i+1, i+3)
	for _, w := range words {
		if w == before || w == after || w == t.slice(i, i+2) {
			return false
		}
	}
	return true
}

// repetitionAt returns the shortest wrong repetition of two or more characters
// that begins at i.
func repetitionAt(t *Text, i int) (repetition, bool) {
	rest := t.Runes[i:]
	for p := 2; p <= maxPeriod && 2*p <= len(rest); p++ {
		if rest[0] != rest[p] {
			continue
		}
		if r := (repetition{t, i, p}); r.holds() && !r.idiomatic() {
			return r, true
		}
	}
	return repetition{}, false
}

// withDigits is from which length on a stretch may have digits: 2023年2023年. The
// shorter ones may be meant: 1条1条核对.
const withDigits = 4

// holds reports whether the stretch is of Chinese characters, or digits among
// them, and comes again right after.
func (r repetition) holds() bool {
	t, i, p := r.text, r.from, r.period
	digits := 0
	for k := i; k < i+p; k++ {
		c := t.Runes[k]
		if digit(c) {
			digits++
		} else if !hanzi.IsHan(c) {
			return false
		}
		if c != t.Runes[k+p] {
			return false
		}
	}
	return digits == 0 || digits < p && p >= withDigits && !digit(t.at(i-1)) && !digit(t.at(r.end()))
}

// What may stand first in 一项一项; what stands in the middle of 面对面, 点对点, 手把手,
// whose end begins the next word; and what goes with a word said twice, before it in
// 好久好久 and behind it in 走着走着.
const (
	oneByOne   = "一二两三几逐每成半"
	middles    = "对把贴"
	intensives = "好很越这那"
	continuous = "着"
)

// idiomatic reports whether the repetition is right: 一项一项, 一个问题一个问题, 研究研究,
// 面对面对接.
func (r repetition) idiomatic() bool {
	first, second := r.text.Runes[r.from], r.text.Runes[r.from+1]
	if first == second || r.isName() || oneOf(first, oneByOne) {
		return true
	}
	return r.period == 2 && (oneOf(first, intensives) || oneOf(second, oneByOne+middles+continuous) ||
		slices.Contains(terms.Of("said-twice"), r.what()))
}

// isName reports whether the repetition stands between marks by itself, as the name of
// a work does: 《长安长安》.
func (r repetition) isName() bool {
	opener, closer := r.text.at(r.from-1), r.text.at(r.end())
	return hanzi.Closer(opener) != 0 && hanzi.Closer(opener) == closer
}
