package review

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"tongbao/report/finding"
)

var wrongWord = Rule{
	Kind: &finding.Kind{
		ID: "wrong-word", Severity: finding.Error,
		Title:  "常见的错别字",
		Reason: "这些词常因音近、形近而写错；截止、截至常混用。",
	},
	Check:  inTexts(checkWords),
	Hits:   []string{"截止目前，完成率100%", "截止2024年3月底", "截止3月19日", "精心布署", "建立整改台帐", "报名截至日期", "己完成整改", "县委巡查反馈意见", "整改不倒位", "做为第一责任人"},
	Misses: []string{"截至目前", "截至3月底", "报名截止时间为3月底", "报名于3月1日截止。", "按排名先后", "按排查情况分类整改", "按排水分区治理", "交通迅速恢复", "发布署名文章", "自己完成整改", "河道巡查整改问题8处", "为群众做为民服务的实事", "上报消防隐患", "关注消防安全", "周转帐篷20顶"},
}

//go:embed words.txt
var wordsFile string

// A word is one that is often written wrong. In is where its characters are right.
type word struct {
	wrong, right, why string
	in                []string
}

// wordsByFirst has the words by their first character, wordBegins those characters.
var (
	wordsByFirst = sync.OnceValue(func() map[rune][]word { return readWords(wordsFile) })
	wordBegins   = sync.OnceValue(func() *runeSet { return keys(wordsByFirst()) })
)

func readWords(file string) map[rune][]word {
	words := map[rune][]word{}
	for line := range strings.Lines(file) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(fields) < 3 {
			continue
		}
		w := word{wrong: fields[0], right: fields[1], why: fields[2]}
		if len(fields) > 3 {
			w.in = strings.Fields(fields[3])
		}
		first, _ := utf8.DecodeRuneInString(w.wrong)
		words[first] = append(words[first], w)
	}
	return words
}

func checkWords(t *Text) []Fault {
	var faults []Fault
	begins := wordBegins()
	for i, r := range t.Runes {
		if !begins.has(r) {
			continue
		}
		for _, w := range wordsByFirst()[r] {
			if t.hasAt(i, w.wrong) && !t.within(i, w) {
				faults = append(faults, t.wrongWord(i, w))
			}
		}
		if r == '截' && t.stopsAtDate(i) {
			faults = append(faults, t.wrongWord(i, word{"截止", "截至", "“截止”是到此停止；“截至”后面接时间", nil}))
		}
	}
	return faults
}

// within tells whether the word at i is part of one in which it is right.
func (t *Text) within(i int, w word) bool {
	for _, longer := range w.in {
		before, _, found := strings.Cut(longer, w.wrong)
		if found && t.hasAt(i-utf8.RuneCountInString(before), longer) {
			return true
		}
	}
	return false
}

// stopsAtDate tells of 截止 with a date after it: 截止2024年3月底.
func (t *Text) stopsAtDate(i int) bool {
	if t.at(i+1) != '止' {
		return false
	}
	from := i + 2
	if t.at(from) == '到' || t.at(from) == '至' {
		from++
	}
	_, end := t.digitsAt(from)
	return end > from && oneOf(t.at(end), "年月日")
}

func (t *Text) wrongWord(i int, w word) Fault {
	return t.fault(i, i+utf8.RuneCountInString(w.wrong),
		fmt.Sprintf("“%s”应为“%s”。", w.wrong, w.right), fmt.Sprintf("请改为“%s”：%s。", w.right, w.why))
}
