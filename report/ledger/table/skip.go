package table

import (
	"fmt"
	"strings"

	"tongbao/report/ledger/grid"
)

// skippedRows are the rows of a table that are none of its content.
type skippedRows struct {
	hidden, footers, totals, headings, examples []int
	remark                                      int // the row of the last remark
}

// skip reports whether a row is no content, and keeps why: an example, a repeated
// heading, a sum, a remark, a footer.
func (r *reader) skip(l grid.Line) bool {
	s, p := &r.skipped, r.Plan
	switch {
	case l.First() == nil:
	case r.isExample(l):
		s.examples = append(s.examples, l.Row)
	case r.repeatsHeading(l):
		s.headings = append(s.headings, l.Row)
	case p.IsTotal(l, r.lex):
		s.totals = append(s.totals, l.Row)
		r.tellDoubt(l)
	case p.IsRemark(l, r.lex), s.remark == l.Row-1 && r.goesOn(l):
		s.remark = l.Row
		s.footers = append(s.footers, l.Row)
	case p.IsFooter(l, r.lex):
		s.footers = append(s.footers, l.Row)
		r.tellDoubt(l)
	default:
		return false
	}
	return true
}

// isExample reports whether a row shows how to fill the table in: its first cell, which
// may be merged with those below it, says so and nothing else.
func (r *reader) isExample(l grid.Line) bool {
	for c := range l.Shown {
		if !c.IsBlank() {
			return r.lex.Phrases.IsExample(c.Text)
		}
	}
	return false
}

// goesOn reports whether a row is a later item of a remark in several rows.
func (r *reader) goesOn(l grid.Line) bool {
	only, _ := l.Only()
	return only != nil && r.lex.Phrases.GoesOn(only.Text)
}

func (r *reader) tellDoubt(l grid.Line) {
	if r.Plan.IsDoubtfulFoot(l, r.lex) {
		r.src.Found.Add(footWithText(r.src.Value(r.Plan.Sheet, l.First())))
	}
}

// repeatsHeading reports whether the row is the heading again, as on each page.
func (r *reader) repeatsHeading(l grid.Line) bool {
	same, texts := 0, 0
	for _, c := range r.Plan.Heading.Columns {
		if cell := l.At(c.Col); cell.StandsOn(l.Row) {
			texts++
			if len(cell.Text) <= 2*len(c.Text) && strings.Join(strings.Fields(cell.Text), "") == c.Text {
				same++
			}
		}
	}
	return same >= 3 && same*2 > texts
}

func (r *reader) tellSkipped() {
	s := r.skipped
	tell := func(rows []int, what, objection string) {
		if len(rows) > 0 {
			r.Plan.Note(rowsNamed(rows) + what + "，没有读取" + objection + "。")
		}
	}
	tell(s.examples, "是填写示例", "")
	tell(s.headings, "重复了表头", "")
	tell(s.totals, "是合计", "；如果是问题或者措施，请在开头加上序号，如“1.”")
	tell(s.footers, "是表尾", "")
	if len(s.examples) > 0 && len(r.Records) > 0 {
		r.src.Found.Add(exampleLeftIn(r.src.Sheet(r.Plan.Sheet).At(s.examples[0], 1), len(s.examples)))
	}
	if len(s.hidden) == 0 {
		return
	}
	if r.skipHidden {
		tell(s.hidden, "是隐藏行", "")
		return
	}
	r.Plan.Note(rowsNamed(s.hidden) + "是隐藏行，也读取了。")
	r.src.Found.Add(hiddenRowsRead(r.src.Sheet(r.Plan.Sheet), len(s.hidden), s.hidden[0], r.Plan.Sheet.Filtered))
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
