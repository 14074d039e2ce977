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

// braces are the curly brackets of both widths.
const braces = "{}｛｝"

func checkBraces(b *Book) []Fault {
	filled := map[ledger.Value]bool{} // texts whose counters are filled in
	for _, list := range [][]ledger.Passage{b.Setup, b.Plans} {
		for _, p := range list {
			filled[p.Text] = true
		}
	}
	return inTexts(func(t *Text) []Fault {
		if !hasBraces(t.Text) {
			return nil
		}
		if filled[t.Value] {
			return brokenPlaceholders(t)
		}
		return strayPlaceholders(t)
	}, Prose, Heading)(b)
}

// hasBraces reports whether a text has any, which few have.
func hasBraces(text string) bool {
	return strings.Contains(text, "{") || strings.Contains(text, "}") || strings.Contains(text, "｛") || strings.Contains(text, "｝")
}

// A placeholder is a brace with what it encloses, {措施数}, at [from, to); a
// brace without a partner stands alone.
type placeholder struct {
	text     *Text
	from, to int
}

// placeholderAt reads the placeholder of the brace at i.
func placeholderAt(t *Text, i int) placeholder {
	if !oneOf(t.at(i), "{｛") {
		return placeholder{t, i, i + 1}
	}
	end := t.forth(i+1, func(r rune) bool { return oneOf(r, braces) || endsSentence(r) })
	if oneOf(t.at(end), "}｝") {
		return placeholder{t, i, end + 1}
	}
	return placeholder{t, i, i + 1}
}

// wellFormed reports whether the braces are a half-width pair.
func (p placeholder) wellFormed() bool {
	return p.to > p.from+1 && p.text.at(p.from) == '{' && p.text.at(p.to-1) == '}'
}

// namesCounter reports whether the braces enclose a name in Chinese, as
// counters have one.
func (p placeholder) namesCounter() bool {
	return p.to > p.from+2 && hanzi.IsHan(p.text.at(p.from+1)) && hanzi.IsHan(p.text.at(p.to-2))
}

func (p placeholder) fault(summary, advice string) Fault {
	return p.text.fault(p.from, p.to, summary, advice)
}

// brokenPlaceholders returns the faults of a text whose counters are filled in.
func brokenPlaceholders(t *Text) []Fault {
	var faults []Fault
	for i := 0; i < len(t.Runes); i++ {
		if !oneOf(t.Runes[i], braces) {
			continue
		}
		p := placeholderAt(t, i)
		if !p.wellFormed() {
			faults = append(faults, p.fault("花括号用了全角，或不成对，里面的计数项填不进数。", "请写成一对半角花括号，如{措施数}；不是计数项的，请去掉花括号。"))
		}
		i = p.to - 1
	}
	return faults
}

// strayPlaceholders returns the faults of a text in which no counter is filled in.
func strayPlaceholders(t *Text) []Fault {
	var faults []Fault
	for i, r := range t.Runes {
		if !oneOf(r, "{｛") {
			continue
		}
		if p := placeholderAt(t, i); p.namesCounter() {
			faults = append(faults, p.fault("这里的花括号不会填写计数项，会照原样印进通报。", "计数项只在“组织落实”和“今后打算”的内容里填写；这里请直接写数，或去掉花括号。"))
		}
	}
	return faults
}
