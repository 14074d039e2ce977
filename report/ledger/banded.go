package ledger

import (
	"regexp"

	"tongbao/report/ledger/grid"
)

// twoLevels takes the column of problems for that of tasks where rows across the
// table are titles of two levels, 一、 and （一）, and no other column is a title's:
// they are the aspects and the problems.
func (t *table) twoLevels() {
	if t.has(FieldAspect) || t.has(FieldTask) || !t.has(FieldProblem) || !t.bannersOfTwoLevels() {
		return
	}
	t.index[FieldTask] = t.index[FieldProblem]
	delete(t.index, FieldProblem)
	for i, c := range t.heading.columns {
		if c.field == FieldProblem {
			t.heading.columns[i].field = FieldTask
			t.note("“一、”“（一）”两级标题是方面和反馈问题，“" + c.text + "”一列按“具体问题”读取。")
		}
	}
	t.reading.Columns = t.heading.readings()
}

func (t *table) bannersOfTwoLevels() bool {
	chapters, sections := false, false
	for _, rec := range t.records {
		if rec.banner == nil {
			continue
		}
		text := plainStart(rec.banner.Text)
		chapters = chapters || chapter.MatchString(text)
		sections = sections || chapters && section.MatchString(text)
	}
	return sections
}

// numeral is a number as chapters have it, alone in its cell.
var numeral = regexp.MustCompile(`^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$`)

// numberedTitles takes rows that have a chapter's number and a title alone for
// rows across the table, where the row after them has a title of its own in that
// column: 一 | 政治方面 over 1 | 学习不深入.
func (t *table) numberedTitles() {
	key := t.firstTitles()
	if key == "" || key == FieldAspect || !t.has(FieldNumber) {
		return
	}
	for i := 0; i+1 < len(t.records); i++ {
		rec := &t.records[i]
		title := t.own(rec, key)
		if rec.banner == nil && !blankCell(title) && t.numberAndTitle(rec, title) && !blankCell(t.own(&t.records[i+1], key)) {
			rec.banner = title
		}
	}
}

// firstTitles is the highest level of titles that has a column.
func (t *table) firstTitles() Field {
	for _, f := range structural {
		if t.has(f) {
			return f
		}
	}
	return ""
}

func (t *table) numberAndTitle(rec *record, title *grid.Cell) bool {
	number := t.own(rec, FieldNumber)
	if blankCell(number) || !numeral.MatchString(plainStart(number.Text)) {
		return false
	}
	for _, c := range rec.cells {
		if c != nil && c != number && c != title && !isBlank(c) && int(c.Row) == rec.row {
			return false
		}
	}
	return true
}
