package table

import (
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// depthOfTitles is how many rows with content are looked at for a sheet's title.
const depthOfTitles = 30

// readSheetName reads what the name of a sheet says where several make the ledger:
// the status of all its measures, 已完成, or else the aspect for which it stands.
func (r *reader) readSheetName() {
	if r.State = r.sheetState(); !r.State.Given() {
		r.Aspect = r.sheetAspect()
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

// sheetAspect returns the aspect for which a whole sheet stands where neither a column
// nor rows of this one name it. A title above the heading gives the name in full
// where the sheet's is cut short.
func (r *reader) sheetAspect() ledger.Value {
	sheet := r.Plan.Sheet
	if r.Has(ledger.FieldAspect) || r.HasBanner() || words.IsDefaultName(sheet.Name) {
		return ledger.Value{}
	}
	name := listmark.CutAny(strings.TrimSpace(hanzi.Normal(sheet.Name)))
	for _, l := range sheet.Head(depthOfTitles) {
		if l.Row >= r.Plan.Heading.Top {
			break
		}
		if c, _ := l.Only(); c != nil {
			v := r.src.Value(sheet, c)
			if v.Text = r.lex.Sheets.WithoutTable(listmark.CutAny(v.Text)); strings.HasPrefix(v.Text, name) {
				return v
			}
		}
	}
	return ledger.Value{Text: name, At: r.src.Sheet(sheet)}
}
