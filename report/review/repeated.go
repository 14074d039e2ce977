package review

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
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
		"面对面对接、点对点对账", "手把手把关", "各支部支部书记述职", "实事求是是前提", "学习、考核等等。", "为了了解情况", "以及及时整改", "所有有关人员", "1条1条核对", "可以以案为鉴"},
}

//go:embed repeated.txt
var repeatedFile string

// doubled has for each character that is doubled by mistake alone the words
// that make a double right.
var doubled = sync.OnceValue(func() map[rune][]string {
	words := map[rune][]string{}
	for line := range strings.Lines(repeatedFile) {
		if fields := strings.Fields(line); len(fields) > 1 && !strings.HasPrefix(line, "#") {
			r, _ := utf8.DecodeRuneInString(fields[0])
			words[r] = fields[1:]
		}
	}
	return words
})

// maxPeriod is the longest repeated stretch that is looked for, in characters.
const maxPeriod = 16

func checkRepeated(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if t.at(i+1) == r && t.doubledByMistake(i) {
			faults = append(faults, t.repeated(i, 1))
		}
	}
	end := 0 // of the last repetition, so that a longer period does not tell it again
	for i := range t.Runes {
		if period := t.periodAt(i); i >= end && period > 0 {
			faults, end = append(faults, t.repeated(i, period)), i+2*period
		}
	}
	return faults
}

// doubledByMistake tells of a double that belongs to no word on either side.
func (t *Text) doubledByMistake(i int) bool {
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

// periodAt is the length of the stretch at i that is said twice running; 0 for none.
func (t *Text) periodAt(i int) int {
	rest := t.Runes[i:]
	for p := 2; p <= maxPeriod && 2*p <= len(rest); p++ {
		if rest[0] == rest[p] && t.twice(i, p) && !t.rhythm(i, p) {
			return p
		}
	}
	return 0
}

// withDigits is from which length on a stretch may have digits: 2023年2023年. The
// shorter ones may be meant: 1条1条核对.
const withDigits = 4

// twice tells whether p Chinese characters at i, or so many with digits among
// them, come again right after.
func (t *Text) twice(i, p int) bool {
	digits := 0
	for k := i; k < i+p; k++ {
		r := t.Runes[k]
		if digit(r) {
			digits++
		} else if !hanzi.IsHan(r) {
			return false
		}
		if r != t.Runes[k+p] {
			return false
		}
	}
	return digits == 0 || digits < p && p >= withDigits && !digit(t.at(i-1)) && !digit(t.at(i+2*p))
}

// What is said twice by right: verbs for "a little", and nouns that end one name
// and begin the next (各支部支部书记); what may stand first in 一项一项; and what
// stands in the middle of 面对面, 点对点, 手把手, whose end begins the next word.
const (
	twiceSaid = "研究 讨论 商量 学习 了解 考虑 检查 调查 总结 交流 宣传 教育 工作 发展 管理 服务 支部 科室 部门 单位 小组 项目"
	oneByOne  = "一二两三几逐每成半"
	middles   = "对把贴"
)

// rhythm tells of repetitions that are right: 一项一项, 研究研究, 面对面对接.
func (t *Text) rhythm(i, p int) bool {
	if p == 2 && (oneOf(t.Runes[i], oneByOne) || oneOf(t.Runes[i+1], oneByOne) || oneOf(t.Runes[i+1], middles)) {
		return true
	}
	return t.Runes[i] == t.Runes[i+1] || p == 2 && strings.Contains(twiceSaid, t.slice(i, i+p))
}

func (t *Text) repeated(i, p int) Fault {
	what := t.slice(i, i+p)
	return t.fault(i, i+2*p, fmt.Sprintf("“%s”连写了两遍。", what), "请删去重复的部分。")
}
