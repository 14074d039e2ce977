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

// isRemark tells of a row with nothing but a remark on the table: 注：, 注1：.
func (r *reader) isRemark(p *plan, l grid.Line) bool {
	only, span := onlyCell(l)
	if only == nil || span == 1 && slices.Contains(measureFields, p.fieldAt(int(only.Col))) {
		return false
	}
	return r.remarks(only.Text)
}

// remarks tells whether a text begins as a remark on a table: 注：, 注1：.
func (r *reader) remarks(text string) bool {
	rest, ok := cutWord(text, r.vocabulary.Notes)
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
func (r *reader) isFooter(p *plan, l grid.Line, first *grid.Cell) bool {
	if utf8.RuneCountInString(first.Text) > longestFooter || !r.names(first.Text) {
		return false
	}
	named := 0
	for c := range l.Own {
		switch {
		case utf8.RuneCountInString(c.Text) > longestFooter:
			return false
		case r.names(c.Text):
			named++
		}
	}
	isMeasure := slices.Contains(measureFields, p.fieldAt(int(first.Col)))
	return (!isMeasure || named > 1) && !r.hasStateWord(p, l) && (named > 1 || !r.isMeasureRow(p, l, first))
}

// isMeasureRow tells of a row that begins like a footer and is a measure's: it has a
// measure and something else that belongs to one. A label with nothing behind its
// colon has its answer in the next cell: 制表人：| 张三.
func (r *reader) isMeasureRow(p *plan, l grid.Line, first *grid.Cell) bool {
	answers := 0
	for c := range l.Own {
		if c != first && p.fieldAt(int(c.Col)) != "" && !r.saysNothing(c) {
			answers++
		}
	}
	return answers > 1 && !endsInColon(first.Text) && r.hasMeasureText(p, l)
}

func endsInColon(text string) bool { return strings.HasSuffix(squeezed(text), ":") }

// hasMeasureText tells whether a row has a measure or progress of its own that is
// no part of a footer and no number, as those that add up have.
func (r *reader) hasMeasureText(p *plan, l grid.Line) bool {
	for _, f := range measureFields {
		c := l.At(p.heading.column(f))
		if c != nil && c != firstCell(l) && int(c.Row) == l.Row &&
			!r.saysNothing(c) && !r.names(c.Text) && !isCount(c.Text) {
			return true
		}
	}
	return false
}

func (r *reader) hasStateWord(p *plan, l grid.Line) bool {
	c := l.At(p.heading.column(FieldStatus))
	if c == nil || c == firstCell(l) || int(c.Row) != l.Row {
		return false
	}
	_, known := r.stateWord(c.Text)
	return known
}

// saysNothing tells of a cell without text or with a word for nothing.
func (r *reader) saysNothing(c *grid.Cell) bool {
	return isBlank(c) || isOneOf(c.Text, r.vocabulary.Empty)
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
