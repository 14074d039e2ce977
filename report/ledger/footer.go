package ledger

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger/grid"
)

// longestFooter is how many characters a cell has at most that begins a footer.
const longestFooter = 40

// isTotal tells of a row that adds up: 合计, 合计117条; not of 总计划不落实.
func (r *reader) isTotal(c *grid.Cell) bool {
	if len(c.Text) > longestTotal {
		return false
	}
	rest, ok := cutWord(c.Text, r.vocabulary.Totals)
	return ok && (rest == "" || strings.ContainsAny(rest[:1], ":;,(0123456789") || strings.HasPrefix(rest, "数"))
}

// longestTotal is how many bytes the first cell of a sum has at most.
const longestTotal = 120

// isRemark tells of a row with nothing but a remark on the table: 注：, 注1：.
func (r *reader) isRemark(t *table, l grid.Line) bool {
	only, span := onlyCell(l)
	if only == nil || span == 1 && slices.Contains(measureFields, t.fieldAt(int(only.Col))) {
		return false
	}
	rest, ok := cutWord(only.Text, r.vocabulary.Notes)
	return ok && strings.HasPrefix(strings.TrimLeft(rest, "0123456789一二三四五"), ":")
}

// nextItem is how a remark goes on that is written in several rows.
var nextItem = regexp.MustCompile(`^[(（]?([2-9]|1[0-9])[.．、)）]`)

func goesOn(l grid.Line) bool {
	only, _ := onlyCell(l)
	return only != nil && nextItem.MatchString(only.Text)
}

// pageNumber is the foot of a printed page.
var pageNumber = regexp.MustCompile(`^第?[0-9]+页,?(共[0-9]+页)?$`)

// isFooter tells of a row below the table: who filled it in, or a page's number.
// Such a row shows nothing else, except cells as short.
func (r *reader) isFooter(t *table, l grid.Line, first *grid.Cell) bool {
	if utf8.RuneCountInString(first.Text) > longestFooter || !r.names(first.Text) {
		return false
	}
	named := 0
	for i, c := range l.Cells {
		switch {
		case c == nil || int(c.Row) != l.Row || int(c.Col) != i+1:
		case utf8.RuneCountInString(c.Text) > longestFooter:
			return false
		case r.names(c.Text):
			named++
		}
	}
	isMeasure := slices.Contains(measureFields, t.fieldAt(int(first.Col)))
	return !isMeasure || named > 1
}

// names tells whether a text says who or when: 制表：张三, 审核人 李四. A word of two
// characters needs the colon, since texts begin with such words.
func (r *reader) names(text string) bool {
	rest, ok := cutWord(text, r.vocabulary.Footers)
	switch {
	case pageNumber.MatchString(squeezed(text)):
		return true
	case !ok:
		return false
	case colonAhead.MatchString(rest):
		return true
	}
	word := utf8.RuneCountInString(squeezed(text)) - utf8.RuneCountInString(rest)
	return word > 2 && (rest == "" || rest[0] == '(' || blankAfter(text, word))
}

// colonAhead is a colon, also behind brackets: 单位（盖章）：.
var colonAhead = regexp.MustCompile(`^(\([^()]{0,12}\))?:`)

// cutWord cuts the longest of the words with which a text begins, compared
// half-width and without blanks.
func cutWord(text string, words []string) (rest string, ok bool) {
	text = squeezed(text)
	rest = text
	for _, word := range words {
		if after, begins := strings.CutPrefix(text, word); begins && len(after) < len(rest) {
			rest, ok = after, true
		}
	}
	return rest, ok
}

// blankAfter tells whether a blank follows the first n characters that are none.
func blankAfter(text string, n int) bool {
	for _, c := range text {
		switch {
		case n == 0:
			return blank(c)
		case !blank(c):
			n--
		}
	}
	return false
}
