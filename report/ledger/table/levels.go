package table

import (
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
)

// A numberedTitle is a title in a column that has those of several levels.
type numberedTitle struct {
	record int // its index
	cell   *grid.Cell
	rank   rank
	level  int // from the top of those that the column has, from 0
}

// A levelParter parts the titles of one table.
type levelParter struct{ *Table }

// takeNumberedLevels parts one column that has the titles of two levels or three, told
// apart by their numbers, 一、 over （一） over 1. or 一 over 1 over 1-1 beside them, into
// a column a level. Every title must have such a number and stand below one of the
// level above, and no title with others below it has a measure: else nothing is sure.
func (t *Table) takeNumberedLevels() {
	l := levelParter{t}
	key, alone := l.titleColumn()
	if key == "" || !alone && t.HasBanner() {
		return
	}
	titles := l.byLevel(l.ranks(key, ledger.FieldNumber))
	if other := l.byLevel(l.ranks(key, key)); levels(other) > levels(titles) {
		titles = other
	}
	if fields := fieldsOf(titles, alone); fields != nil && !l.hasMeasuredAspect(titles, fields) {
		l.deal(titles, key, fields)
	}
}

// titleColumn returns the one field of titles that may have those of levels below it:
// the only one, or that below the aspects. It is empty where there are others.
func (t levelParter) titleColumn() (key ledger.Field, alone bool) {
	has := func(f ledger.Field) bool { return t.Has(f) }
	switch {
	case has(ledger.FieldProblem) && has(ledger.FieldTask):
		return "", false
	case has(ledger.FieldProblem):
		key = ledger.FieldProblem
	case has(ledger.FieldTask):
		key = ledger.FieldTask
	case has(ledger.FieldAspect):
		return ledger.FieldAspect, true
	}
	return key, !has(ledger.FieldAspect)
}

// ranks returns the titles of a column with the ranks that the texts of another give
// them, nil where one has none. A title across the table has its own.
func (t levelParter) ranks(key, numbers ledger.Field) []numberedTitle {
	var titles []numberedTitle
	for i := range t.Records {
		rec := &t.Records[i]
		title := t.Own(rec, key)
		if rec.Banner != nil {
			title = rec.Banner
		}
		if title.IsBlank() {
			continue
		}
		one := numberedTitle{i, title, t.rank(rec, numbers), 0}
		if one.rank.depth == 0 {
			return nil
		}
		titles = append(titles, one)
	}
	return titles
}

// rank returns the rank that the text of a field gives a record, or that of its title
// across the table.
func (t levelParter) rank(rec *Record, f ledger.Field) rank {
	var of rank
	if number := t.Own(rec, f); !number.IsBlank() && (f != ledger.FieldNumber || isNumberAlone(number.Text)) {
		of = rankOf(number.Text)
	}
	if rec.Banner == nil || of.depth > 0 {
		return of
	}
	if of = rankOf(rec.Banner.Text); of.depth > 0 {
		return of
	}
	return across
}

// byLevel returns the titles with their levels; nil where their numbers are not
// nested, or a title above others has a measure.
func (t levelParter) byLevel(titles []numberedTitle) []numberedTitle {
	var depths []int
	for _, title := range titles {
		if !slices.Contains(depths, title.rank.depth) {
			depths = append(depths, title.rank.depth)
		}
	}
	if slices.Sort(depths); !t.nests(titles) {
		return nil
	}
	last := make([]int, len(depths))
	above := -1
	for i := range titles {
		title := &titles[i]
		title.level = slices.Index(depths, title.rank.depth)
		goesOn := title.rank.n == 1 || title.rank.n > last[title.level]
		isAbove := i+1 < len(titles) && titles[i+1].rank.depth > title.rank.depth
		if title.level > above+1 || !goesOn || isAbove && t.HasText(&t.Records[title.record]) {
			return nil
		}
		last[title.level], above = title.rank.n, title.level
	}
	return titles
}

// nests reports whether titles in the column itself stand above others: more than one, or
// one with nothing else on its row.
func (t levelParter) nests(titles []numberedTitle) bool {
	above := 0
	for i, title := range titles[:max(0, len(titles)-1)] {
		if rec := &t.Records[title.record]; rec.Banner == nil && titles[i+1].rank.depth > title.rank.depth {
			if above++; above > 1 || t.isBare(rec, title.cell) {
				return true
			}
		}
	}
	return false
}

// isBare reports whether a record has nothing on its own row but a title and a number.
func (t *Table) isBare(rec *Record, title *grid.Cell) bool {
	number := t.Own(rec, ledger.FieldNumber)
	return !slices.ContainsFunc(rec.cells, func(c *grid.Cell) bool {
		return c != title && c != number && c.StandsOn(rec.Row) && !c.IsBlank()
	})
}

// hasMeasuredAspect reports whether a title of the top level has a measure where that
// level is the aspects'.
func (t levelParter) hasMeasuredAspect(titles []numberedTitle, fields []ledger.Field) bool {
	return fields[0] == ledger.FieldAspect && slices.ContainsFunc(titles, func(title numberedTitle) bool {
		return title.level == 0 && t.HasText(&t.Records[title.record])
	})
}

// levels returns how many levels titles have.
func levels(titles []numberedTitle) int {
	n := 0
	for _, title := range titles {
		n = max(n, title.level+1)
	}
	return n
}
