package ledger

import "tongbao/report/ledger/grid"

// longestLegend is how many bytes a text has at most that explains marks.
const longestLegend = 400

// legendOf has the marks that the rows above a sheet's tables, their headings or
// the remarks below explain: ●已完成 ○未完成. A mark with two meanings has none.
func (r *reader) legendOf(tables []*plan) map[string]State {
	if tables[0].role != RoleLedger {
		return nil
	}
	legend := map[string]State{}
	for l := range tables[0].sheet.Lines {
		if r.mayExplain(tables, l) {
			for c := range l.Own {
				r.explain(legend, c)
			}
		}
	}
	for mark, state := range legend {
		if state == UnknownState {
			delete(legend, mark)
		}
	}
	return legend
}

// mayExplain tells of a row that is none of a table's: a title, a heading, a
// footer, or a single text that is no measure's state.
func (r *reader) mayExplain(tables []*plan, l grid.Line) bool {
	for _, p := range tables {
		if l.Row <= p.heading.last && (l.Row >= p.heading.top || p == tables[0]) {
			return true
		}
	}
	if only, _ := onlyCell(l); only != nil {
		return tables[0].fieldAt(int(only.Col)) != FieldStatus
	}
	first := firstCell(l)
	return first != nil && r.isFooter(tables[0], l, first)
}

func (r *reader) explain(legend map[string]State, c *grid.Cell) {
	if len(c.Text) > longestLegend {
		return
	}
	for _, m := range r.markedWords(c.Text) {
		state, known := r.states[plain(m.word)]
		if !known {
			continue
		}
		if other, twice := legend[m.mark]; twice && other != state {
			state = UnknownState
		}
		legend[m.mark] = state
	}
}
