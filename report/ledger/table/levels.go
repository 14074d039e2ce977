package table

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/internal/hanzi"
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

// takeNumberedLevels parts one column that has the titles of two levels or three, told
// apart by their numbers, 一、 over （一） over 1. or 一 over 1 over 1-1 beside them, into
// a column a level. Every title must have such a number and stand below one of the
// level above, and no title with others below it has a measure: else nothing is sure.
func (t *Table) takeNumberedLevels() {
	key, alone := t.titleColumn()
	if key == "" || !alone && t.HasBanner() {
		return
	}
	titles := t.byLevel(t.ranks(key, ledger.FieldNumber))
	if other := t.byLevel(t.ranks(key, key)); levels(other) > levels(titles) {
		titles = other
	}
	if fields := fieldsOf(titles, alone); fields != nil && !t.hasMeasuredAspect(titles, fields) {
		t.deal(titles, key, fields)
	}
}

// titleColumn returns the one field of titles that may have those of levels below it:
// the only one, or that below the aspects. It is empty where there are others.
func (t *Table) titleColumn() (key ledger.Field, alone bool) {
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
func (t *Table) ranks(key, numbers ledger.Field) []numberedTitle {
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
func (t *Table) rank(rec *Record, f ledger.Field) rank {
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
func (t *Table) byLevel(titles []numberedTitle) []numberedTitle {
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
func (t *Table) nests(titles []numberedTitle) bool {
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
func (t *Table) hasMeasuredAspect(titles []numberedTitle, fields []ledger.Field) bool {
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

// fieldsOf returns the fields of the levels of a column's titles, from the top; nil where
// they are not two or three. Two are problems and tasks, unless the upper is a chapter's.
func fieldsOf(titles []numberedTitle, alone bool) []ledger.Field {
	switch n := levels(titles); {
	case n == 3 && alone:
		return ledger.TitleFields
	case n == 2 && alone && titles[0].rank.depth <= sections:
		return ledger.TitleFields[:2]
	case n == 2:
		return ledger.TitleFields[1:]
	}
	return nil
}

// deal gives each level of the titles in the key's column a column of its own.
func (t *Table) deal(titles []numberedTitle, key ledger.Field, fields []ledger.Field) {
	from := t.index[key]
	delete(t.index, key)
	for _, f := range fields {
		t.index[f] = t.addColumn()
	}
	places := map[*grid.Cell]int{}
	for _, title := range titles {
		places[title.cell] = t.index[fields[title.level]]
		rec := &t.Records[title.record]
		if rec.Banner != nil {
			clear(rec.cells)
			rec.Banner, rec.cells[from] = nil, title.cell
		}
		rec.Untitled = rec.Untitled || title.level+1 < len(fields)
	}
	for i := range t.Records {
		cells := t.Records[i].cells
		c := cells[from]
		cells[from] = nil
		if place, ok := places[c]; ok {
			cells[place] = c
		}
	}
	t.noteLevels(titles, key, fields)
}

// addColumn gives every record one more cell and returns its place.
func (t *Table) addColumn() int {
	for i := range t.Records {
		t.Records[i].cells = append(t.Records[i].cells, nil)
	}
	t.width++
	return t.width - 1
}

func (t *Table) noteLevels(titles []numberedTitle, key ledger.Field, fields []ledger.Field) {
	var examples []string
	for level, f := range fields {
		at := slices.IndexFunc(titles, func(title numberedTitle) bool { return title.level == level })
		c := titles[at].cell
		text, _, _ := strings.Cut(hanzi.Trim(c.Text), "\n")
		examples = append(examples, fmt.Sprintf("%s“%s”是%s", a1.Cell(int(c.Row), int(c.Col)), hanzi.Clip(text, quoteLength), f))
	}
	count := map[int]string{2: "两", 3: "三"}[len(fields)]
	t.Plan.Note(fmt.Sprintf("“%s”一列里有%s级标题，按编号分开：%s。", t.Plan.Heading.For(key).Text, count, strings.Join(examples, "，")))
}
