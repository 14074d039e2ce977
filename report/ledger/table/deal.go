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
func (t levelParter) deal(titles []numberedTitle, key ledger.Field, fields []ledger.Field) {
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

func (t levelParter) noteLevels(titles []numberedTitle, key ledger.Field, fields []ledger.Field) {
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
