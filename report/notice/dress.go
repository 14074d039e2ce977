package notice

import (
	"regexp"
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
)

// dressed puts a title into its wording. A title that the office has dressed
// already stays as it is.
func (b *blanks) dressed(f facts, wording Text, from ledger.Value) Paragraph {
	title := listmark.CutAny(oneLine(from.Text))
	at, before, after := wording.around(nameQuoted)
	whole := at >= 0 && at+2 >= len(wording.pieces) && wording.endsIn(after)
	if bare := open(title); whole && strings.HasPrefix(bare, before+"“") && strings.HasSuffix(bare, "”"+after) {
		return Paragraph{bare, ofCell(bare, from.At)}
	}
	inner, said := undressed(title, before, after)
	if said {
		wording.pieces = slices.Clone(wording.pieces)
		wording.pieces[at+1].words = strings.TrimPrefix(wording.pieces[at+1].words, after)
	}
	quotation, text := Quoted(inner), open(title)
	if _, label, _ := wording.around(nameText); labelsFound(label) {
		text = unintroduced(text)
	}
	f.extra = map[string]Paragraph{
		nameQuoted: {quotation, ofCell(quotation, from.At)},
		nameText:   {text, ofCell(text, from.At)},
	}
	return b.fillFrom(f, wording)
}

// around returns where in a text a name in braces stands, with the words right before it
// and those right after it: of the latter the word that a title may have itself, else all.
// at is -1 where the name is not there.
func (t Text) around(name string) (at int, before, after string) {
	at = slices.IndexFunc(t.pieces, func(p piece) bool { return p.blank != nil && p.blank.name == name })
	if at > 0 {
		before = t.pieces[at-1].words
	}
	if at >= 0 && at+1 < len(t.pieces) {
		after = t.pieces[at+1].words
	}
	for word := range endings {
		if strings.HasPrefix(after, word) {
			return at, before, word
		}
	}
	return at, before, after
}

// endsIn reports whether a text ends in a word by itself, or in a name where that is empty.
func (t Text) endsIn(word string) bool { return t.pieces[len(t.pieces)-1].words == word }

// endings are the forms in which a title itself has the word that follows it in a
// wording.
var endings = map[string]func() *regexp.Regexp{
	"方面": pattern.Of(`方面(?:(?:存在)?的?(?:主要|突出|具体)?问题)?$`),
	"问题": pattern.Of(`的?问题(?:的?整改(?:落实|进展)?(?:情况)?)?$`),
}

// undressed takes from a title the words that its wording gives it again, as in
// “党的建设方面”方面 or 关于“关于护林员的问题”问题. said is true where the title
// ends in the wording's word and needs it: 存在的问题.
func undressed(title, before, after string) (inner string, said bool) {
	ending, bare := endings[after], open(title)
	if ending == nil {
		return title, false
	}
	at := ending().FindStringIndex(bare)
	switch {
	case at == nil || at[0] == 0:
		return title, false
	case endsInAny(bare[:at[0]], words.Of("unfinished")):
		return introduced(bare, before, after), true
	}
	return unquoted(introduced(bare[:at[0]], before, after)), false
}

// labelsFound reports whether words end in a label of what was found: 反馈问题：
func labelsFound(words string) bool {
	label := strings.TrimRight(words, hanzi.Colons)
	return label != words && endsInAny(label, []string{"问题", "任务"})
}

// unintroduced takes the words of a heading from a title behind such a label, which says
// itself what the title is of: of 关于…的问题 what stands between.
func unintroduced(title string) string {
	if !strings.HasPrefix(title, "关于") {
		return title
	}
	inner, _ := undressed(title, "关于", "问题")
	return inner
}

// introduced takes the word before a phrase that ended in a wording's word: 关于…问题.
func introduced(text, before, after string) string {
	words := []string{before, "关于", "针对"}
	if after == "方面" {
		words = append(words, "在")
	}
	for _, word := range words {
		if rest, ok := strings.CutPrefix(text, word); ok && word != "" && rest != "" {
			return rest
		}
	}
	return text
}

// unquoted is what stands in quotation marks, where a whole text does.
func unquoted(text string) string {
	inner, ok := strings.CutPrefix(text, "“")
	if !ok {
		return text
	}
	inner, ok = strings.CutSuffix(inner, "”")
	if _, pairs := nest(inner, 1); !ok || !pairs || inner == "" {
		return text
	}
	return inner
}

func endsInAny(text string, words []string) bool {
	for _, word := range words {
		if strings.HasSuffix(text, word) {
			return true
		}
	}
	return false
}
