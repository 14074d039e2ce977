package tree

import (
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/table"
)

// describeTask adds what a row says of its task.
func (b *builder) describeTask(rec *table.Record) {
	t := b.task()
	b.setOnce(&t.Number, rec, ledger.FieldNumber)
	b.setOnce(&t.Cause, rec, ledger.FieldCause)
	b.setOnce(&t.Goal, rec, ledger.FieldGoal)
}

func (b *builder) setOnce(v *ledger.Value, rec *table.Record, f ledger.Field) {
	if !v.Given() {
		*v = b.value(b.table.Cell(rec, f))
	}
}

// own returns the value of a field that stands on the record's own row.
func (b *builder) own(rec *table.Record, f ledger.Field) ledger.Value {
	return b.value(b.table.Own(rec, f))
}

// measure adds the row's measure to the open task. Until the texts are settled the measure's
// Text is what the columns of measure or progress say, Action that of 整改措施.
func (b *builder) measure(rec *table.Record, opened bool) {
	if !b.table.HasText(rec) {
		if t := b.task(); !opened {
			b.src.Found.Add(rowIgnored(b.value(rec.First())))
		} else if t != nil {
			t.Status = b.own(rec, ledger.FieldStatus)
		}
		return
	}
	m := ledger.Measure{Row: rec.Row, Hidden: rec.Hidden}
	m.Number = b.own(rec, ledger.FieldNumber)
	m.Action = b.own(rec, ledger.FieldAction)
	m.Text = b.own(rec, ledger.FieldProgress)
	if text := b.own(rec, ledger.FieldMeasure); text.Given() {
		if m.Text.Given() && !m.Action.Given() {
			m.Action = text
		} else {
			m.Text = text
		}
	}
	unlabel(&m, b.lex.Headings)
	b.attributes(&m, rec)
	t := b.task()
	t.Measures = append(t.Measures, m)
}

// attributes fills in what a row says of its measure beside the text.
func (b *builder) attributes(m *ledger.Measure, rec *table.Record) {
	get := func(f ledger.Field) (*grid.Cell, ledger.Value) {
		c := b.table.Cell(rec, f)
		return c, b.value(c)
	}
	for _, target := range []struct {
		field ledger.Field
		value *ledger.Value
	}{
		{ledger.FieldStatus, &m.Status}, {ledger.FieldLeader, &m.Leader}, {ledger.FieldOffice, &m.Office},
		{ledger.FieldSupporters, &m.Supporters}, {ledger.FieldPerson, &m.Person}, {ledger.FieldReason, &m.Reason},
		{ledger.FieldDifficulty, &m.Difficulty}, {ledger.FieldNext, &m.Next}, {ledger.FieldSystem, &m.System}, {ledger.FieldEvidence, &m.Evidence},
		{ledger.FieldAccountability, &m.Accountability}, {ledger.FieldRecovered, &m.Recovered}, {ledger.FieldAmount, &m.Amount}, {ledger.FieldMended, &m.Mended}, {ledger.FieldNote, &m.Note},
		{ledger.FieldPart, &m.Part}, {ledger.FieldSource, &m.Source},
	} {
		_, *target.value = get(target.field)
	}
	if !m.Office.Given() {
		m.Office = b.table.Office
	}
	if b.table.State.Given() {
		m.Status = b.table.State
	}
	m.State = b.statuses.of(m.Status)
	m.Deadline = b.days.deadline(get(ledger.FieldDeadline))
	m.Finished = b.days.date(get(ledger.FieldFinished))
	b.days.setDays(m)
}
