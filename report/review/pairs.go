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

// checkPairs tells of the first mark that breaks the pairing: all after it
// would only follow from it. The width of a bracket is another rule's.
func checkPairs(t *Text) []Fault {
	var open []int
	for i, r := range t.Runes {
		switch {
		case hanzi.IsHan(r): // most of a text
		case hanzi.Closer(r) != 0:
			if fault, bad := t.nestsInItself(open, i); bad {
				return []Fault{fault}
			}
			open = append(open, i)
		case hanzi.IsCloser(r) && !t.listBracket(i) && !t.apostrophe(i):
			if len(open) == 0 {
				return []Fault{t.unpaired(i, "前面没有与它配对的左半边")}
			}
			if last := open[len(open)-1]; !hanzi.Closes(r, t.Runes[last]) {
				return []Fault{t.unpaired(last, "后面先出现的却是"+markName(r))}
			}
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		return []Fault{t.unpaired(open[len(open)-1], "后面没有与它配对的右半边")}
	}
	return nil
}

// nestsInItself tells of a quote or a title mark that opens right inside one of its own kind:
// the first was not closed, or the inner one ought to be single.
func (t *Text) nestsInItself(open []int, i int) (Fault, bool) {
	r := t.Runes[i]
	if len(open) == 0 || t.Runes[open[len(open)-1]] != r || !oneOf(r, "“‘《") {
		return Fault{}, false
	}
	advice := "请补上前一个引号的右半边；引号里面要用引号的，请改用单引号‘ ’。"
	if r == '《' {
		advice = "请补上前一个书名号的右半边；书名号里面要用书名号的，请改用单书名号〈 〉。"
	}
	return t.fault(open[len(open)-1], i+1, fmt.Sprintf("前一个%s还没有配对，又出现了一个。", markName(r)), advice), true
}

func (t *Text) unpaired(i int, what string) Fault {
	return t.fault(i, i+1, fmt.Sprintf("%s不成对，%s。", markName(t.Runes[i]), what), "请补上缺少的一半，或删去多余的一半。")
}

// markName names a mark; quotes by their names, as they would not show in quotes.
func markName(r rune) string {
	names := map[rune]string{'“': "左双引号", '”': "右双引号", '‘': "左单引号", '’': "右单引号"}
	if name := names[r]; name != "" {
		return name
	}
	return fmt.Sprintf("“%c”", r)
}

// listBracket tells of the lone bracket that numbers a list: 1） or a).
func (t *Text) listBracket(i int) bool {
	if !oneOf(t.Runes[i], hanzi.RoundClosers) {
		return false
	}
	start := i
	for start > 0 && i-start < 2 && (digit(t.Runes[start-1]) || latin(t.Runes[start-1])) {
		start--
	}
	return start < i && endsClause(t.at(start-1))
}

func (t *Text) apostrophe(i int) bool {
	return t.Runes[i] == '’' && latin(t.at(i-1)) && latin(t.at(i+1))
}
