package ledger

import (
	"fmt"
	"slices"
)

// noteAspects tells where the aspects of a sheet come from, where that is no
// column: the sheet's name, a title above the table, or rows of their own.
func (r *reader) noteAspects(p *plan) {
	if slices.ContainsFunc(p.heading.columns, func(c column) bool { return c.field == FieldAspect }) {
		return
	}
	for _, a := range r.ledger.Aspects {
		at := a.Title.At
		if at.Sheet != p.sheet.Name || !a.Title.Given() || at.Row > 0 && !p.covers(int(at.Row)) {
			continue
		}
		switch {
		case at.Row == 0:
			p.note(fmt.Sprintf("“方面”取自工作表的名称：“%s”。", short(a.Title.Text)))
		case int(at.Row) < p.heading.top:
			p.note(fmt.Sprintf("“方面”取自表头上面的标题（%s）：“%s”。", at.Cell(), short(a.Title.Text)))
		default:
			p.note(fmt.Sprintf("“方面”取自单独成行的标题，如%s“%s”。", at.Cell(), short(a.Title.Text)))
		}
		return
	}
}

// covers tells whether a row belongs to the table or the titles above it.
func (p *plan) covers(row int) bool {
	first := p.heading.top
	if len(p.above) > 0 {
		first = int(p.above[0].Row)
	}
	return row >= first && (p.last == 0 || row <= p.last)
}
