package plan

import (
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// legend has the marks that the rows above a sheet's tables, their headings or the
// remarks below explain: ●已完成 ○未完成. A mark with two meanings has none.
func (r *recogniser) legend(tables []*Plan) words.Legend {
	if tables[0].Role != ledger.RoleLedger {
		return nil
	}
	legend := words.Legend{}
	for l := range tables[0].Sheet.Lines {
		if r.mayExplain(tables, l) {
			for c := range l.Own {
				r.lex.Marks.Explain(c.Text, legend)
			}
		}
	}
	for mark, state := range legend {
		if state == ledger.UnknownState {
			delete(legend, mark)
		}
	}
	return legend
}

// mayExplain reports whether a row is none of a table's: a title, a heading, a footer,
// or a single text that is no measure's state.
func (r *recogniser) mayExplain(tables []*Plan, l grid.Line) bool {
	for _, p := range tables {
		if l.Row <= p.Heading.Last && (l.Row >= p.Heading.Top || p == tables[0]) {
			return true
		}
	}
	if only, _ := l.Only(); only != nil {
		return tables[0].Heading.FieldAt(int(only.Col)) != ledger.FieldStatus
	}
	return tables[0].IsFooter(l, r.lex)
}
