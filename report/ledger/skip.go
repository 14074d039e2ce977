package ledger

import (
	"fmt"
	"strings"

	"tongbao/report/ledger/grid"
)

// skippedRows are the rows of a table that are none of its content.
type skippedRows struct {
	hidden, footers, totals, headings []int
	remark                            int // the row of the last remark
}

// skip tells whether a row is no content: a repeated heading, a sum, a footer.
func (r *reader) skip(t *table, l grid.Line, skipped *skippedRows) bool {
	first := firstCell(l)
	if first == nil {
		return true
	}
	switch {
	case t.repeatsHeading(l):
		skipped.headings = append(skipped.headings, l.Row)
	case r.isTotal(t.plan, l, first):
		skipped.totals = append(skipped.totals, l.Row)
		r.tellDoubt(t, l, first)
	case r.isRemark(t.plan, l), skipped.remark == l.Row-1 && goesOn(l):
		skipped.remark = l.Row
		skipped.footers = append(skipped.footers, l.Row)
	case r.isFooter(t.plan, l, first):
		skipped.footers = append(skipped.footers, l.Row)
		r.tellDoubt(t, l, first)
	default:
		return false
	}
	return true
}

func (r *reader) tellDoubt(t *table, l grid.Line, first *grid.Cell) {
	if r.doubtfulFoot(t.plan, l, first) {
		r.report(doubtfulFoot(r.value(t.sheet, first)))
	}
}

// firstCell is the first cell with text that stands on the row itself.
func firstCell(l grid.Line) *grid.Cell {
	for c := range l.Own {
		if !isBlank(c) {
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
	tell := func(rows []int, what, objection string) {
		if len(rows) > 0 {
			t.note(rowsNamed(rows) + what + "，没有读取" + objection + "。")
		}
	}
	tell(s.headings, "重复了表头", "")
	tell(s.totals, "是合计", "；如果是问题或者措施，请在开头加上序号，如“1.”")
	tell(s.footers, "是表尾", "")
	if len(s.hidden) == 0 {
		return
	}
	if r.options.SkipHidden {
		tell(s.hidden, "是隐藏行", "")
		return
	}
	t.note(rowsNamed(s.hidden) + "是隐藏行，也读取了。")
	r.report(hiddenRows(r.at(t.sheet), len(s.hidden), s.hidden[0]))
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
