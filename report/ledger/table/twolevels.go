package table

import (
	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
)

// takeTwoLevels takes the column of problems for that of tasks where rows across the
// table are titles of two levels, 一、 and （一）, and no other column is a title's:
// they are the aspects and the problems.
func (t *Table) takeTwoLevels() {
	if t.Has(ledger.FieldAspect) || t.Has(ledger.FieldTask) || !t.Has(ledger.FieldProblem) || !t.hasTwoLevels() {
		return
	}
	t.index[ledger.FieldTask] = t.index[ledger.FieldProblem]
	delete(t.index, ledger.FieldProblem)
	columns := t.Plan.Heading.Columns
	for i, c := range columns {
		if c.Field == ledger.FieldProblem {
			columns[i].Field = ledger.FieldTask
			t.Plan.Note("“一、”“（一）”两级标题是方面和反馈问题，“" + c.Text + "”一列按“具体问题”读取。")
		}
	}
	t.Plan.Reading.Columns = t.Plan.Heading.Readings()
}

// hasTwoLevels reports whether rows across the table are chapters with sections below.
func (t *Table) hasTwoLevels() bool {
	chapters := false
	for _, rec := range t.Records {
		switch {
		case rec.Banner == nil:
		case chapter().MatchString(start(rec.Banner.Text)):
			chapters = true
		case chapters && rec.Section:
			return true
		}
	}
	return false
}

// numeral is a number as chapters have it, alone in its cell.
var numeral = pattern.Of(`^[(（]?[` + hanzi.Numerals + `]{1,3}[)）]?[、.．]?$`)

// findNumberedTitles takes rows that have a chapter's number and a title alone for
// rows across the table, where the row after them has a title of its own in that
// column: 一 | 政治方面 over 1 | 学习不深入.
func (t *Table) findNumberedTitles() {
	key := t.firstTitles()
	if key == "" || key == ledger.FieldAspect || !t.Has(ledger.FieldNumber) {
		return
	}
	for i := 0; i+1 < len(t.Records); i++ {
		rec := &t.Records[i]
		title := t.Own(rec, key)
		if rec.Banner == nil && !title.IsBlank() && t.isNumberedTitle(rec, title) && !t.Own(&t.Records[i+1], key).IsBlank() {
			rec.setBanner(title)
		}
	}
}

// firstTitles returns the highest level of titles that has a column.
func (t *Table) firstTitles() ledger.Field {
	for _, f := range ledger.TitleFields {
		if t.Has(f) {
			return f
		}
	}
	return ""
}

func (t *Table) isNumberedTitle(rec *Record, title *grid.Cell) bool {
	number := t.Own(rec, ledger.FieldNumber)
	return !number.IsBlank() && numeral().MatchString(start(number.Text)) && t.isBare(rec, title)
}
