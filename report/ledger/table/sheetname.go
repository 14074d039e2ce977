package table

import (
	"slices"

	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// readSheetName reads what the name of a sheet says where several make the ledger:
// the status of all its measures, 已完成, the office that keeps it, or else the aspect for
// which it stands.
func (r *reader) readSheetName() {
	r.State = r.sheetState()
	switch {
	case r.State.Given():
	case r.Plan.Office:
		r.Office = r.Plan.Name
	case !r.Has(ledger.FieldAspect) && !r.HasBanner():
		r.Aspect = r.Plan.Name
	}
}

// tellOffice notes that the sheet's name is the office of measures that name none.
func tellOffice(t *Table) {
	lacks := func(rec Record) bool { return t.HasText(&rec) && t.Cell(&rec, ledger.FieldOffice).IsBlank() }
	if t.Office.Given() && slices.ContainsFunc(t.Records, lacks) {
		t.Plan.Note("“责任科室”取自工作表的名称：“" + t.Office.Text + "”。")
	}
}

func (r *reader) sheetState() ledger.Value {
	name := words.Plain(r.Plan.Sheet.Name)
	if r.Has(ledger.FieldStatus) || !r.lex.States.Is(name) {
		return ledger.Value{}
	}
	r.Plan.Note("“状态”取自工作表的名称。")
	return ledger.Value{Text: name, At: r.src.Sheet(r.Plan.Sheet)}
}
