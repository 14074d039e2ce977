package review

import (
	_ "embed"
	"fmt"
	"sync"

	"tongbao/report/finding"
	"tongbao/report/internal/wordlist"
)

var traditionalCharacter = Rule{
	Kind: &finding.Kind{
		ID: "traditional-character", Severity: finding.Error,
		Title:  "繁体字、异体字",
		Reason: "公文用规范汉字（《国家通用语言文字法》；《通用规范汉字表》，2013年）。",
	},
	Check:  checkTraditional,
	Hits:   []string{"存在的问題", "強化措施", "內部管理"},
	Misses: []string{"存在的问题", "乾坤", "喆", "堃", "於（姓）"},
}

//go:embed traditional.txt
var traditionalFile string

// simplified has the character that takes a traditional or variant one's place.
var simplified = sync.OnceValue(func() map[rune]rune {
	pairs := map[rune]rune{}
	for _, f := range wordlist.Records(traditionalFile) {
		pair := []rune(f[0])
		pairs[pair[0]] = pair[1]
	}
	return pairs
})

// irregular are the traditional and variant characters.
var irregular = sync.OnceValue(func() *runeSet { return keys(simplified()) })

func checkTraditional(b *Book) []Fault {
	irregular := irregular()
	return inTexts(func(t *Text) []Fault {
		var faults []Fault
		for i, r := range t.Runes {
			if irregular.has(r) {
				faults = append(faults, t.fault(i, i+1, fmt.Sprintf("“%c”是繁体字或异体字。", r), b.adviceOn(t, i)))
			}
		}
		return faults
	})(b)
}

// adviceOn says what the traditional or variant character at i ought to be. In what may
// be the name of a place the standard form could make a right name wrong.
func (b *Book) adviceOn(t *Text, i int) string {
	plain := simplified()[t.Runes[i]]
	if advice := b.placeAdvice(t, i); advice != "" {
		return advice
	}
	if name := placeLike(t, i); name != "" {
		return fmt.Sprintf("“%s”如是地名，请按当地的正式名称核对；不是的，请改为规范字“%c”。", name, plain)
	}
	return fmt.Sprintf("请改为规范字“%c”；是人名、地名的，请核对原名。", plain)
}
