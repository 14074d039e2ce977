package review

import (
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

var unfilledBrace = Rule{
	Kind: &finding.Kind{
		ID: "unfilled-brace", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "填不进数的花括号",
		Reason:   "计数项要写在成对的半角花括号里，如{措施数}，只在“组织落实”和“今后打算”的内容里填写；别的写法会照原样印进通报。",
		Examples: []string{"“共有｛措施数｝条措施”", "整改措施里写“完成{措施数}条”"},
	},
	Check: checkBraces,
}

// braces are those of both widths.
const braces = "{}｛｝"

func checkBraces(b *Book) []Fault {
	filled := map[place]bool{} // texts whose counters are filled in
	for _, list := range [][]ledger.Passage{b.Setup, b.Plans} {
		for _, p := range list {
			filled[place{p.Text.At, p.Text.Text}] = true
		}
	}
	return inTexts(func(t *Text) []Fault {
		if !strings.ContainsAny(t.Text, braces) {
			return nil
		}
		if filled[place{t.At, t.Text}] {
			return t.wrongBraces()
		}
		return t.strayCounters()
	}, Prose, Heading)(b)
}

// wrongBraces tells of the braces that are no half-width pair.
func (t *Text) wrongBraces() []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		if !oneOf(t.Runes[i], braces) {
			continue
		}
		end := t.braceEnd(i)
		if from, to := t.Runes[i], t.at(end-1); from != '{' || to != '}' || end == i+1 {
			faults = append(faults, t.fault(i, end, "花括号用了全角，或不成对，里面的计数项填不进数。", "请写成一对半角花括号，如{措施数}；不是计数项的，请去掉花括号。"))
		}
		i = end - 1
	}
	return faults
}

// strayCounters tells of counters where none is filled in: names in Chinese
// within braces.
func (t *Text) strayCounters() []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if end := t.braceEnd(i); (r == '{' || r == '｛') && end > i+2 && hanzi.IsHan(t.at(i+1)) && hanzi.IsHan(t.at(end-2)) {
			faults = append(faults, t.fault(i, end, "这里的花括号不会填写计数项，会照原样印进通报。", "计数项只在“组织落实”和“今后打算”的内容里填写；这里请直接写数，或去掉花括号。"))
		}
	}
	return faults
}

// braceEnd is where the pair ends that the brace at i opens; i+1 where none does.
func (t *Text) braceEnd(i int) int {
	if !oneOf(t.at(i), "{｛") {
		return i + 1
	}
	end := t.forth(i+1, func(r rune) bool { return oneOf(r, braces) || endsSentence(r) })
	if oneOf(t.at(end), "}｝") {
		return end + 1
	}
	return i + 1
}
