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

var numberPhrase = Rule{
	Kind: &finding.Kind{
		ID: "phrase-members", Severity: finding.Suspect,
		Title:  "带数字的提法列漏了",
		Reason: "“四个自信”列出来的应当正好四项，一项不能少。",
	},
	Check:  inTexts(checkNumberPhrases, Prose, Heading),
	Hits:   []string{"坚定“四个自信”（道路自信、理论自信、制度自信）", "道路自信、理论自信、文化自信“四个自信”", "纠治“四风”：形式主义、官僚主义、享乐主义", "凡属“三重一大”（重大决策、重要人事任免、大额资金使用）"},
	Misses: []string{"坚定“四个自信”（道路自信、理论自信、制度自信、文化自信）", "道路自信、理论自信、制度自信、文化自信“四个自信”", "“四风”问题，特别是形式主义、官僚主义问题", "坚定“四个自信”，增强制度自信、文化自信", "严格执行“三重一大”（重大决策、重要人事任免、重大项目安排、大额资金使用）", "“三会一课”（支部党员大会、党小组会等）", "“四风”：形式主义、官僚主义、享乐主义、奢靡之风"},
}

//go:embed numberphrases.txt
var numberPhrasesFile string

// A counted is a phrase that counts its parts, each in the ways in which it is said.
type counted struct {
	phrase string
	parts  [][]string
}

// countedPhrases has them by their first character, countedBegins those characters.
var (
	countedPhrases = sync.OnceValue(readCounted)
	countedBegins  = sync.OnceValue(func() *runeSet { return keys(countedPhrases()) })
)

func readCounted() map[rune][]counted {
	list := map[rune][]counted{}
	for _, f := range wordlist.Records(numberPhrasesFile) {
		c := counted{phrase: f[0]}
		for _, part := range strings.Fields(f[1]) {
			c.parts = append(c.parts, strings.Split(part, "/"))
		}
		first, _ := utf8.DecodeRuneInString(c.phrase)
		list[first] = append(list[first], c)
	}
	return list
}

func checkNumberPhrases(t *Text) []Fault {
	var faults []Fault
	begins := countedBegins()
	for i, r := range t.Runes {
		if !begins.has(r) {
			continue
		}
		for _, c := range countedPhrases()[r] {
			if !t.hasAt(i, c.phrase) {
				continue
			}
			if missing, named := c.missing(c.listAround(t, i)); named > 1 && missing != nil {
				faults = append(faults, t.fault(i, i+utf8.RuneCountInString(c.phrase), fmt.Sprintf("“%s”只列出了%d项，没有列出%s。", c.phrase, named, strings.Join(missing, "、")), "请补全；只说其中几项的，请在后面加“等”。"))
			}
		}
	}
	return faults
}

// listAround returns the list that stands right behind the phrase at i, in brackets or
// behind a colon or a dash, or right before it; empty where there is none.
func (c counted) listAround(t *Text, i int) string {
	end := i + utf8.RuneCountInString(c.phrase)
	if oneOf(t.at(end), "”’") {
		end++
	}
	switch {
	case t.at(end) == '（':
		return t.slice(end+1, t.forth(end+1, func(r rune) bool { return endsSentence(r) || r == '）' }))
	case oneOf(t.at(end), "：—"):
		return t.slice(end+1, t.forth(end+1, endsSentence))
	}
	if oneOf(t.at(i-1), "“‘") {
		i--
	}
	for _, ways := range c.parts {
		if begin := t.wordBehind(i, ways); begin < i {
			return t.slice(t.back(i, endsClause), i)
		}
	}
	return ""
}

// missing returns the parts that a list lacks, and how many it has. One that says that it is
// not whole lacks none.
func (c counted) missing(list string) (missing []string, named int) {
	for _, ways := range c.parts {
		if containsAny(list, ways) {
			named++
		} else {
			missing = append(missing, "“"+ways[0]+"”")
		}
	}
	if strings.Contains(list, "等") {
		return nil, named
	}
	return missing, named
}
