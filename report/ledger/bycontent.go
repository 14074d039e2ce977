package ledger

import "fmt"

// statusByContent takes a column of progress for the status where that is what
// its cells say: many offices keep 已完成 and 推进中 under 完成情况. Every cell
// must be a known word of status, and another column must have the measures.
func (r *reader) statusByContent(t *table) {
	progress, ok := t.index[FieldProgress]
	if !ok || t.has(FieldStatus) || !t.has(FieldAction) && !t.has(FieldMeasure) {
		return
	}
	if !r.allStates(t, progress) {
		return
	}
	delete(t.index, FieldProgress)
	t.index[FieldStatus] = progress
	for i, c := range t.heading.columns {
		if c.field == FieldProgress {
			t.heading.columns[i].field = FieldStatus
			t.note(fmt.Sprintf("“%s”一列各格写的都是整改状态，按“状态”读取。", c.text))
		}
	}
	for i := range t.reading.Columns {
		if t.reading.Columns[i].Field == FieldProgress {
			t.reading.Columns[i].Field = FieldStatus
		}
	}
}

// allStates tells whether the cells of a column, of which there must be some,
// are all words of status.
func (r *reader) allStates(t *table, column int) bool {
	some := false
	for _, rec := range t.records {
		c := rec.cells[column]
		if c == nil || isBlank(c) {
			continue
		}
		if _, known := r.stateOf(c.Text); !known {
			return false
		}
		some = true
	}
	return some
}
