package ledger

import "tongbao/report/ledger/grid"

// describeTask adds what a row says of its task.
func (b *builder) describeTask(rec *record) {
	t := b.task()
	b.setOnce(&t.Number, rec, FieldNumber)
	b.setOnce(&t.Cause, rec, FieldCause)
	b.setOnce(&t.Goal, rec, FieldGoal)
}

func (b *builder) setOnce(v *Value, rec *record, f Field) {
	if !v.Given() {
		*v = b.value(b.table.sheet, b.table.cell(rec, f))
	}
}

func (b *builder) hasMeasure(rec *record) bool {
	for _, f := range measureFields {
		if c := b.table.own(rec, f); c != nil && !isBlank(c) {
			return true
		}
	}
	return false
}

// measure adds the row's measure to the open task. Until settleTexts the measure's
// Text is what the columns of measure or progress say, Action that of 整改措施.
func (b *builder) measure(rec *record, opened bool) {
	if !b.hasMeasure(rec) {
		if t := b.task(); !opened {
			b.report(ignoredRow(b.firstValue(rec)))
		} else if t != nil {
			t.Status = b.value(b.table.sheet, b.table.own(rec, FieldStatus))
		}
		return
	}
	m := Measure{Row: rec.row, Hidden: rec.hidden}
	m.Number = b.value(b.table.sheet, b.table.own(rec, FieldNumber))
	m.Action = b.value(b.table.sheet, b.table.own(rec, FieldAction))
	m.Text = b.value(b.table.sheet, b.table.own(rec, FieldProgress))
	if text := b.value(b.table.sheet, b.table.own(rec, FieldMeasure)); text.Given() {
		if m.Text.Given() && !m.Action.Given() {
			m.Action = text
		} else {
			m.Text = text
		}
	}
	b.unlabel(&m)
	b.attributes(&m, rec)
	t := b.task()
	t.Measures = append(t.Measures, m)
}

func (b *builder) firstValue(rec *record) Value {
	for _, c := range rec.cells {
		if c != nil && int(c.Row) == rec.row && !isBlank(c) {
			return b.value(b.table.sheet, c)
		}
	}
	return Value{}
}

func (b *builder) attributes(m *Measure, rec *record) {
	get := func(f Field) (*grid.Cell, Value) {
		c := b.table.cell(rec, f)
		return c, b.value(b.table.sheet, c)
	}
	for _, target := range []struct {
		field Field
		value *Value
	}{
		{FieldStatus, &m.Status}, {FieldLeader, &m.Leader}, {FieldOffice, &m.Office},
		{FieldSupporters, &m.Supporters}, {FieldPerson, &m.Person}, {FieldReason, &m.Reason},
		{FieldSystem, &m.System}, {FieldEvidence, &m.Evidence},
		{FieldAccountability, &m.Accountability}, {FieldRecovered, &m.Recovered}, {FieldNote, &m.Note},
	} {
		_, *target.value = get(target.field)
	}
	if b.sheetState.Given() {
		m.Status = b.sheetState
	}
	m.State = b.state(m.Status)
	c, v := get(FieldDeadline)
	m.Deadline = b.deadline(c, v)
	c, v = get(FieldFinished)
	m.Finished = b.date(c, v)
}
