package review

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

var unpairedMark = Rule{
	Kind: &finding.Kind{
		ID: "unpaired-mark", Severity: finding.Error,
		Title:  "引号、括号不成对",
		Reason: "引号、括号、书名号要成对，引号之内的引号用单引号，书名号之内的书名号用单书名号（GB/T 15834—2011）。",
	},
	Check: inTexts(checkPairs),
	Hits: []string{"推进“甲事“乙事”办理", "落实“三重一大制度", "落实三重一大”制度", "（试行", "《关于印发《办法》的通知》", "《办法（试行》）",
		"落实‘三重一大制度", "（一）（二"},
	Misses: []string{"落实“三重一大”制度", "关于“‘三重一大’制度”的问题", "《办法（试行）》", "《关于印发〈办法〉的通知》", "1）甲；2）乙", "don’t", "（甲(乙)）", "a) 甲"},
}

// checkPairs finds the first mark that breaks the pairing: all after it would
// only follow from it. The width of a bracket is another rule's.
func checkPairs(t *Text) []Fault {
	p := pairing{text: t}
	for i, r := range t.Runes {
		if hanzi.IsHan(r) { // most of a text
			continue
		}
		if fault, broken := p.add(i); broken {
			return []Fault{fault}
		}
	}
	if len(p.open) > 0 {
		return []Fault{p.unpaired(p.last(), "后面没有与它配对的右半边")}
	}
	return nil
}

// A pairing is the marks of a text that are open at a place.
type pairing struct {
	text *Text
	open []int // their places, the innermost last
}

// last returns the place of the innermost open mark.
func (p *pairing) last() int { return p.open[len(p.open)-1] }

// add takes the next character, at i, and reports whether it breaks the pairing.
func (p *pairing) add(i int) (Fault, bool) {
	r := p.text.Runes[i]
	switch {
	case hanzi.Closer(r) != 0:
		if p.nestsInItself(i) {
			return p.nested(i), true
		}
		p.open = append(p.open, i)
	case !hanzi.IsCloser(r) || listBracket(p.text, i) || apostrophe(p.text, i):
	case len(p.open) == 0:
		return p.unpaired(i, "前面没有与它配对的左半边"), true
	case !hanzi.Closes(r, p.text.Runes[p.last()]):
		return p.unpaired(p.last(), "后面先出现的却是"+markName(r)), true
	default:
		p.open = p.open[:len(p.open)-1]
	}
	return Fault{}, false
}

// nestsInItself reports whether a quote or a title mark opens right inside one
// of its own kind: the first was not closed, or the inner one ought to be single.
func (p *pairing) nestsInItself(i int) bool {
	r := p.text.Runes[i]
	return len(p.open) > 0 && p.text.Runes[p.last()] == r && oneOf(r, "“‘《")
}

func (p *pairing) nested(i int) Fault {
	r := p.text.Runes[i]
	advice := "请补上前一个引号的右半边；引号里面要用引号的，请改用单引号‘ ’。"
	if r == '《' {
		advice = "请补上前一个书名号的右半边；书名号里面要用书名号的，请改用单书名号〈 〉。"
	}
	return p.text.fault(p.last(), i+1, fmt.Sprintf("前一个%s还没有配对，又出现了一个。", markName(r)), advice)
}

func (p *pairing) unpaired(i int, what string) Fault {
	return p.text.fault(i, i+1, fmt.Sprintf("%s不成对，%s。", markName(p.text.Runes[i]), what), "请补上缺少的一半，或删去多余的一半。")
}

// markName returns what a mark is called: quotes by their names, as they would
// not show in quotes.
func markName(r rune) string {
	names := map[rune]string{'“': "左双引号", '”': "右双引号", '‘': "左单引号", '’': "右单引号"}
	if name := names[r]; name != "" {
		return name
	}
	return fmt.Sprintf("“%c”", r)
}

// listBracket reports whether the bracket at i stands alone and numbers a list: 1） or a).
func listBracket(t *Text, i int) bool {
	if !oneOf(t.Runes[i], hanzi.RoundClosers) {
		return false
	}
	start := i
	for start > 0 && i-start < 2 && (digit(t.Runes[start-1]) || latin(t.Runes[start-1])) {
		start--
	}
	return start < i && endsClause(t.at(start-1))
}

func apostrophe(t *Text, i int) bool {
	return t.Runes[i] == '’' && latin(t.at(i-1)) && latin(t.at(i+1))
}
