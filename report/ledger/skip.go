package ledger

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger/grid"
)

// skippedRows are the rows of a table that are none of its content.
type skippedRows struct {
	hidden, footers, totals, headings []int
	remark                            int // the row of the last remark
}

// longestFooter is how many characters a cell has at most that begins a footer.
const longestFooter = 40

// skip tells whether a row is no content: a repeated heading, a sum, a footer.
func (r *reader) skip(t *table, l grid.Line, skipped *skippedRows) bool {
	first := firstCell(l)
	if first == nil {
		return true
	}
	switch {
	case t.repeatsHeading(l):
		skipped.headings = append(skipped.headings, l.Row)
	case r.isTotal(first):
		skipped.totals = append(skipped.totals, l.Row)
	case r.isRemark(t, l), skipped.remark == l.Row-1 && goesOn(l):
		skipped.remark = l.Row
		skipped.footers = append(skipped.footers, l.Row)
	case r.isFooter(t, l, first):
		skipped.footers = append(skipped.footers, l.Row)
	default:
		return false
	}
	return true
}

// firstCell is the first cell with text that stands on the row itself.
func firstCell(l grid.Line) *grid.Cell {
	for _, c := range l.Cells {
		if c != nil && int(c.Row) == l.Row && !isBlank(c) {
			return c
		}
	}
	return nil
}

// repeatsHeading tells whether the row is the heading again, as on each page.
func (t *table) repeatsHeading(l grid.Line) bool {
	same, texts := 0, 0
	for _, c := range t.heading.columns {
		if cell := l.At(c.col); cell != nil && int(cell.Row) == l.Row {
			texts++
			if len(cell.Text) <= 2*len(c.text) && strings.Join(strings.Fields(cell.Text), "") == c.text {
				same++
			}
		}
	}
	return same >= 3 && same*2 > texts
}

// isTotal tells of a row that adds up: 合计, 合计117条; not of 总计划不落实.
func (r *reader) isTotal(c *grid.Cell) bool {
	rest, ok := cutWord(c.Text, r.vocabulary.Totals)
	return ok && len(c.Text) <= longestTotal && (rest == "" || strings.ContainsAny(rest[:1], ":;,(0123456789") || strings.HasPrefix(rest, "数"))
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
	return r.names(first.Text) && (!isMeasure || named > 1)
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

// squeezed is a text half-width and without blanks.
func squeezed(text string) string {
	return strings.Map(func(c rune) rune {
		if blank(c) {
			return -1
		}
		return halfWidth(c)
	}, text)
}

func (r *reader) tellSkipped(t *table, s skippedRows) {
	tell := func(rows []int, what string) {
		if len(rows) > 0 {
			t.note(fmt.Sprintf("%s，没有读取。", rowsNamed(rows)+what))
		}
	}
	tell(s.headings, "重复了表头")
	tell(s.totals, "是合计")
	tell(s.footers, "是表尾")
	if len(s.hidden) == 0 {
		return
	}
	if r.options.SkipHidden {
		tell(s.hidden, "是隐藏行")
		return
	}
	t.note(rowsNamed(s.hidden) + "是隐藏行，也读取了。")
	r.report(hiddenRows(r.at(t.sheet, ""), len(s.hidden), s.hidden[0]))
}

// rowsNamed names at most three rows.
func rowsNamed(rows []int) string {
	names := make([]string, 0, 3)
	for _, row := range rows[:min(3, len(rows))] {
		names = append(names, fmt.Sprint(row))
	}
	text := "第" + strings.Join(names, "、") + "行"
	if len(rows) > 3 {
		return text + fmt.Sprintf("等%d行", len(rows))
	}
	return text
}
