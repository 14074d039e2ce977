package ledger

import (
	"slices"
	"strings"

	"tongbao/report/ledger/grid"
	"tongbao/report/internal/listmark"
)

// fillTasks brings down what a table without merges keeps once a task. A column
// is such a one if it has texts on the first rows of tasks alone, and on those
// of at least two tasks with several rows.
func (r *reader) fillTasks(t *table) {
	starts := t.starts()
	var filled []string
	for _, f := range perTask {
		if f == FieldFinished && !slices.Contains(filled, string(FieldStatus)) {
			continue // where each measure has its state, each has its own day
		}
		if t.has(f) && t.keptPerTask(f, starts) {
			t.bringDown(f, starts)
			filled = append(filled, string(f))
		}
	}
	if len(filled) > 0 {
		t.note("只在任务的第一行填写的列：" + strings.Join(filled, "、") + "，下面各行视为相同。")
	}
}

// starts tells for each record whether it begins a task.
func (t *table) starts() []bool {
	key := FieldTask
	for _, f := range []Field{FieldTask, FieldProblem, FieldAspect} {
		if key = f; t.has(f) {
			break
		}
	}
	starts := make([]bool, len(t.records))
	for i := range t.records {
		rec := &t.records[i]
		c := t.own(rec, key)
		starts[i] = rec.banner != nil || c != nil && !isBlank(c)
	}
	return starts
}

func (t *table) keptPerTask(f Field, starts []bool) bool {
	tasks := 0
	for i := range t.records {
		c := t.cell(&t.records[i], f)
		switch {
		case !starts[i] && c != nil && !isBlank(c):
			return false
		case starts[i] && c != nil && i+1 < len(starts) && !starts[i+1]:
			tasks++
		}
	}
	return tasks >= 2
}

func (t *table) bringDown(f Field, starts []bool) {
	var above *grid.Cell
	for i := range t.records {
		if starts[i] {
			above = t.cell(&t.records[i], f)
			continue
		}
		t.records[i].cells[t.index[f]] = above
	}
}

// missingColumns reports the columns without which much of a notice or its
// figures is lost. titled tells whether the sheet's name or rows across the table
// are titles, stated whether the sheet's name is the status.
func (r *reader) missingColumns(t *table, titled, stated bool) {
	at := r.at(t.sheet).At(t.heading.last, 1)
	for _, f := range []Field{FieldStatus, FieldOffice, FieldDeadline} {
		if !t.has(f) && !(f == FieldStatus && stated) {
			r.report(missingColumn(at, f))
		}
	}
	if !t.heading.hasAny(structural) && !titled {
		r.report(missingColumn(at, FieldProblem))
	}
	seen := map[Field]string{}
	for _, c := range t.heading.columns {
		field, _ := r.fieldOf(c.text)
		if first, twice := seen[field]; twice && field != "" && c.field == "" {
			r.report(columnTwice(r.at(t.sheet).At(t.heading.last, c.col), c.text, first, field))
		}
		seen[field] = c.text
	}
}

// sheetState is the status of a whole sheet, where several make the ledger and
// their names are words of status: 已完成, 未完成.
func (r *reader) sheetState(t *table, several bool) Value {
	if !several || t.has(FieldStatus) {
		return Value{}
	}
	if _, known := r.states[plain(t.sheet.Name)]; !known {
		return Value{}
	}
	t.note("“状态”取自工作表的名称。")
	return Value{Text: plain(t.sheet.Name), At: r.at(t.sheet)}
}

// sheetAspect is the aspect for which a whole sheet stands, where several sheets
// make the ledger and neither a column nor rows of this one name it. A title
// above the heading gives the name in full where the sheet's is cut short.
func (r *reader) sheetAspect(t *table, several bool) Value {
	if !several || t.has(FieldAspect) || t.hasBanner() || defaultName(t.sheet.Name) {
		return Value{}
	}
	name := listmark.CutAny(strings.TrimSpace(t.sheet.Name))
	for _, l := range lines(t.sheet, headingDepth) {
		if l.Row >= t.heading.top {
			break
		}
		if c, _ := onlyCell(l); c != nil {
			v := r.value(t.sheet, c)
			if v.Text = r.withoutTableName(listmark.CutAny(v.Text)); strings.HasPrefix(v.Text, name) {
				return v
			}
		}
	}
	return Value{Text: name, At: r.at(t.sheet)}
}

func (r *reader) withoutTableName(title string) string {
	for _, name := range r.vocabulary.Tables {
		if rest, ok := strings.CutSuffix(title, name); ok && rest != "" {
			return rest
		}
	}
	return title
}

// defaultName tells whether a sheet has the name that the program gave it.
func defaultName(name string) bool {
	name = strings.TrimRight(strings.ToLower(strings.TrimSpace(name)), "0123456789 ()")
	return name == "sheet" || name == "工作表"
}
