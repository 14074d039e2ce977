package review

import (
	"cmp"
	"fmt"

	"tongbao/fonts"
	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

var nonstandardCharacter = Rule{
	Kind: &finding.Kind{
		ID: "nonstandard-character", Severity: finding.Hint,
		Title:  "表外字",
		Reason: "《通用规范汉字表》（2013年）以外的字，除姓名、地名外公文一般不用；多是录入时选错了字。",
	},
	Check:  checkNonstandard,
	Hits:   []string{"加强䇹理", "李䇹"},
	Misses: []string{"加强管理", "李喆、王㛃", "存在的問题", "第〇号", "ABC—《》"},
}

// checkNonstandard finds the characters that are not in the table. Those that
// stand for a standard one belong to the rule of traditional characters.
func checkNonstandard(b *Book) []Fault {
	standard := new(runeSet) // characters found to be standard, so that each is looked up once
	irregular := irregular()
	return inTexts(func(t *Text) []Fault {
		var faults []Fault
		for i, r := range t.Runes {
			if !hanzi.IsHan(r) || r == '〇' || standard.has(r) || irregular.has(r) {
				continue
			}
			if fonts.Standard(r) {
				standard.add(r)
				continue
			}
			faults = append(faults, t.fault(i, i+1, fmt.Sprintf("“%c”（U+%04X）不在《通用规范汉字表》里。", r, r),
				cmp.Or(b.placeAdvice(t, i), "请核对是否选错了字；姓名、地名用字可以保留。")))
		}
		return faults
	})(b)
}
