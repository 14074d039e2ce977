package table

import (
	"slices"

	"tongbao/report/ledger"
)

// titled are the fields that a row left out may have for the rows below it.
var titled = slices.Concat(ledger.TitleFields, []ledger.Field{ledger.FieldNumber})

// keepTitles keeps the titles of a row that is left out: the rows below it may
// belong to them.
func (r *reader) keepTitles(rec *Record) {
	if rec.Banner != nil {
		clear(r.titles)
		return
	}
	for _, f := range titled {
		if c := r.Own(rec, f); !c.IsBlank() {
			r.titles[f] = c
		}
	}
}

// giveTitles gives a row the titles kept, down to the first that it has itself.
func (r *reader) giveTitles(rec *Record) {
	if len(r.titles) == 0 {
		return
	}
	for _, f := range titled {
		if !r.Own(rec, f).IsBlank() {
			break
		}
		if c := r.titles[f]; c != nil {
			rec.cells[r.index[f]] = c
		}
	}
	clear(r.titles)
}

// leaveOutHidden drops the hidden records, except the rows across the table under
// which one that is not hidden stands: a filter by office hides all of them.
func (t *Table) leaveOutHidden() {
	kept := t.Records[:0]
	var titles []Record // hidden rows across the table under which nothing was kept yet
	for _, rec := range t.Records {
		if rec.Banner != nil {
			titles = titlesOver(titles, rec)
		}
		switch {
		case !rec.Hidden:
			kept, titles = append(append(kept, titles...), rec), nil
		case rec.Banner != nil:
			titles = append(titles, rec)
		}
	}
	t.Records = kept
}

// titlesOver returns those of some rows across the table under which another stands: a
// section stands under its chapter.
func titlesOver(titles []Record, rec Record) []Record {
	if !rec.Section {
		return nil
	}
	return slices.DeleteFunc(titles, func(title Record) bool { return title.Section })
}
