package review

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"tongbao/report/finding"
	"tongbao/report/internal/wordlist"
)

var wrongWord = Rule{
	Kind: &finding.Kind{
		ID: "wrong-word", Severity: finding.Error,
		Title:  "常见的错别字",
		Reason: "这些词常因音近、形近而写错；截止、截至常混用。",
	},
	Check:  inTexts(checkWords),
	Hits:   []string{"截止目前，完成率100%", "截止2024年3月底", "截止3月19日", "精心布署", "建立整改台帐", "报名截至日期", "己完成整改", "县委巡查反馈意见", "整改不倒位", "做为第一责任人", "制度末落实", "群众反应的问题", "公开权利清单", "即然已经整改"},
	Misses: []string{"截至目前", "截至3月底", "报名截止时间为3月底", "报名于3月1日截止。", "按排名先后", "按排查情况分类整改", "按排水分区治理", "交通迅速恢复", "发布署名文章", "自己完成整改", "河道巡查整改问题8处", "为群众做为民服务的实事", "上报消防隐患", "关注消防安全", "周转帐篷20顶", "期末完成率100%", "家园满意度"},
}

//go:embed words.txt
var wordsFile string

// A misspelling is a word that is often written wrong. In has the longer words
// in which the same characters are right.
type misspelling struct {
	wrong, right, why string
	in                []string
}

// misspellings has them by their first character, wordBegins those characters.
var (
	misspellings = sync.OnceValue(readMisspellings)
	wordBegins   = sync.OnceValue(func() *runeSet { return keys(misspellings()) })
)

func readMisspellings() map[rune][]misspelling {
	words := map[rune][]misspelling{}
	for _, f := range wordlist.Records(wordsFile) {
		w := misspelling{wrong: f[0], right: f[1], why: f[2]}
		if len(f) > 3 {
			w.in = strings.Fields(f[3])
		}
		first, _ := utf8.DecodeRuneInString(w.wrong)
		words[first] = append(words[first], w)
	}
	return words
}

// until is what 截止 ought to be before a date.
var until = misspelling{"截止", "截至", "“截止”是到此停止；“截至”后面接时间", nil}

func checkWords(t *Text) []Fault {
	var faults []Fault
	begins := wordBegins()
	for i, r := range t.Runes {
		if !begins.has(r) {
			continue
		}
		for _, w := range misspellings()[r] {
			if t.hasAt(i, w.wrong) && !w.isPart(t, i) {
				faults = append(faults, w.fault(t, i))
			}
		}
		if r == '截' && stopsAtDate(t, i) {
			faults = append(faults, until.fault(t, i))
		}
	}
	return faults
}

// isPart reports whether the word at i is part of a longer one in which it is right.
func (w misspelling) isPart(t *Text, i int) bool {
	for _, longer := range w.in {
		before, _, found := strings.Cut(longer, w.wrong)
		if found && t.hasAt(i-utf8.RuneCountInString(before), longer) {
			return true
		}
	}
	return false
}

func (w misspelling) fault(t *Text, i int) Fault {
	return t.fault(i, i+utf8.RuneCountInString(w.wrong),
		fmt.Sprintf("“%s”应为“%s”。", w.wrong, w.right), fmt.Sprintf("请改为“%s”：%s。", w.right, w.why))
}

// stopsAtDate reports whether 截止 at i has a date after it: 截止2024年3月底.
func stopsAtDate(t *Text, i int) bool {
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
