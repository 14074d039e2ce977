package publicity

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"sync"

	"tongbao/report/finding"
	"tongbao/report/internal/wordlist"
	"tongbao/report/ledger"
)

//go:embed words.txt
var wordsFile string

var words = wordlist.Of(wordsFile)

// reporting finds a name and what its bearer does: 村民张三举报, 据李四反映. Group 1 is the
// name. A name stands behind a mark or a word for people, so that no part of a word is one.
var reporting = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[，。；：、“（\s]|` + strings.Join(words.Of("who"), "|") + `)` +
		`((?:` + strings.Join(words.Of("surnames"), "|") + `)(?:某某?|[×xX*＊]{1,2}|\p{Han}{1,2}?))` +
		`(?:同志|本人|夫妇|一家|等\d*[户名位个]?(?:多)?(?:人|户|村民|群众|职工|居民)?)?` +
		`(?:(?:多次|再次|反复|实名|匿名|联名|署名|书面|来信|来电|来访|上门|在网上|通过[^，。；]{2,10}|向[^，。；]{2,14}|于[^，。；]{2,14}))*` +
		`(?:举报|检举|控告|信访|上访|投诉|反映|揭发)(?:[^电信箱平渠制热奖邮网]|$)`)
})

// informants tells of the names of people who reported, as far as they have not been masked.
func informants(v ledger.Value) (found finding.List) {
	if !strings.ContainsAny(v.Text, "举检控访诉映揭") {
		return nil
	}
	for _, place := range reporting().FindAllStringSubmatchIndex(v.Text, -1) {
		name := v.Text[place[2]:place[3]]
		if slices.ContainsFunc(words.Of("nonames"), func(word string) bool { return strings.HasPrefix(v.Text[place[2]:], word) }) {
			continue
		}
		found = append(found, at(informantKind, v, place[2], place[3],
			"“"+name+"”像是举报、反映问题的人的姓名。", "请删去姓名，写“有群众反映”；或者在句子后面写上（不公开）。"))
	}
	return found
}
