package tree

import (
	"fmt"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/table"
)

// noteAspects tells where the aspects of a table come from, where that is no
// column: the sheet's name, a title above the table, or rows of their own.
func noteAspects(t *table.Table, aspects []ledger.Aspect) {
	if t.Has(ledger.FieldAspect) {
		return
	}
	p := t.Plan
	for _, a := range aspects {
		at, title := a.Title.At, hanzi.Clip(a.Title.Text, quoteLength)
		row := int(at.Row)
		switch {
		case !a.Title.Given(), row > 0 && !p.Covers(row):
			continue
		case row == 0:
			p.Note(fmt.Sprintf("“方面”取自工作表的名称：“%s”。", title))
		case row < p.Heading.Top:
			p.Note(fmt.Sprintf("“方面”取自表头上面的标题（%s）：“%s”。", at.Cell(), title))
		default:
			p.Note(fmt.Sprintf("“方面”取自单独成行的标题，如%s“%s”。", at.Cell(), title))
		}
		return
	}
}
