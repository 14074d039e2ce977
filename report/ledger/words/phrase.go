package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
)

// Phrases knows the texts that are none of a table's content: its footers, sums and
// remarks, places to sign, and the words for nothing and for the cell above.
type Phrases struct {
	footers, notes, totals, signatures, ditto, empty, examples []string
}

func newPhrases(v Vocabulary) *Phrases {
	return &Phrases{
		footers: v.Footers, notes: v.Notes, totals: v.Totals,
		signatures: v.Signatures, ditto: v.Ditto, empty: v.Empty, examples: v.Examples,
	}
}

// SaysNothing reports whether a text is a word for nothing: 无, /.
func (p *Phrases) SaysNothing(text string) bool { return isOneOf(text, p.empty) }

// IsStroke reports whether a text is a word for nothing that has no letter: / or —.
func (p *Phrases) IsStroke(text string) bool {
	return p.SaysNothing(text) && !strings.ContainsFunc(text, unicode.IsLetter)
}

// IsDitto reports whether a text stands for that of the cell above: 同上.
func (p *Phrases) IsDitto(text string) bool { return isOneOf(text, p.ditto) }

// IsExample reports whether a text marks a row that shows how to fill a table in: 示例,
// （例1）, 填写示例：.
func (p *Phrases) IsExample(text string) bool {
	const around = "()[]【】〔〕<>《》:0123456789一二三"
	return isOneOf(strings.Trim(hanzi.Squeeze(text), around), p.examples)
}

// BeginsTotal reports whether a text begins a row that adds up: 合计, 合计117条; not
// 总计划不落实.
func (p *Phrases) BeginsTotal(text string) bool {
	rest, ok := cutWord(text, p.totals)
	return ok && (rest == "" || strings.ContainsAny(rest[:1], ":;,(0123456789") || strings.HasPrefix(rest, "数"))
}

// BeginsRemark reports whether a text begins as a remark on a table: 注：, 注1：.
func (p *Phrases) BeginsRemark(text string) bool {
	rest, ok := cutWord(text, p.notes)
	return ok && strings.HasPrefix(strings.TrimLeft(rest, "0123456789一二三四五"), ":")
}

// nextItem is how a remark goes on that is written in several rows.
var nextItem = pattern.Of(`^[(（]?([2-9]|1[0-9])[.．、)）]`)

// GoesOn reports whether a text is a later item of a remark in several rows: 2.…
func (p *Phrases) GoesOn(text string) bool { return nextItem().MatchString(text) }

// pageNumber is the foot of a printed page.
var pageNumber = pattern.Of(`^第?[0-9]+页,?(共[0-9]+页)?$`)

// colonAhead is a colon, also behind brackets: 单位（盖章）：.
var colonAhead = pattern.Of(`^(\([^()]{0,12}\))?:`)

// NamesFiller reports whether a text says who filled in a table, or when, or is a
// page's number: 制表：张三, 审核人 李四. A word of two characters needs the colon,
// since texts begin with such words.
func (p *Phrases) NamesFiller(text string) bool {
	rest, ok := cutWord(text, p.footers)
	switch {
	case pageNumber().MatchString(hanzi.Squeeze(text)):
		return true
	case !ok:
		return false
	case colonAhead().MatchString(rest):
		return true
	}
	word := utf8.RuneCountInString(hanzi.Squeeze(text)) - utf8.RuneCountInString(rest)
	return word > 2 && (rest == "" || rest[0] == '(' || blankAfter(text, word))
}

// blankAfter reports whether a blank follows the first n characters that are none.
func blankAfter(text string, n int) bool {
	for _, c := range text {
		switch {
		case n == 0:
			return hanzi.IsBlank(c)
		case !hanzi.IsBlank(c):
			n--
		}
	}
	return false
}

// IsSignature reports whether a text is a place for a name or a seal: 党组书记（签字）：,
// （盖章）.
func (p *Phrases) IsSignature(text string) bool {
	text = hanzi.Squeeze(text)
	label := strings.TrimRight(text, ":_)")
	return label != text && hasSuffixOf(label, p.signatures)
}

// AwaitsAnswer reports whether a text waits for an answer, 审核：____ or 巡察办意见：,
// or is a remark.
func (p *Phrases) AwaitsAnswer(text string) bool {
	squeezed := hanzi.Squeeze(text)
	return p.BeginsRemark(text) || strings.HasSuffix(squeezed, ":") || strings.Contains(squeezed, "__") ||
		strings.HasPrefix(squeezed, "*") || strings.HasPrefix(squeezed, "※")
}

// count is a number with what it counts: 117条, 已完成59项, 98.5%.
var count = pattern.Of(`^[^0-9,.;。；，]{0,6}[0-9][0-9,.]*[^0-9,.;。；，]{0,4}$`)

// IsCount reports whether a text is a number, with what it counts or without.
func IsCount(text string) bool { return count().MatchString(hanzi.Squeeze(text)) }

// EndsInColon reports whether a text ends in a colon of either width.
func EndsInColon(text string) bool { return strings.HasSuffix(hanzi.Squeeze(text), ":") }
