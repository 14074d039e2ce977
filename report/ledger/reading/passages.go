package reading

import (
	"tongbao/report/ledger"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
)

// passages reads a sheet of headings and texts. Without a heading row 标题 | 内容
// the first column has the headings and the second the texts.
func (r *reader) passages(p *plan.Plan) []ledger.Passage {
	var all []ledger.Passage
	headingCol, textCol, partCol := 1, 2, 0
	for l := range p.Sheet.Lines {
		if len(all) == 0 && isTitle(l) && l.At(1) != nil && l.Row < p.Reading.LastRow {
			p.Note("第一行是标题，没有读取。")
			continue
		}
		if h, t, ok := r.passageColumns(l); ok {
			headingCol, textCol, partCol = h, t, r.partColumn(l)
			p.Reading.HeadingRow = l.Row
			p.Reading.FirstRow = min(l.Row+1, p.Reading.LastRow)
			continue
		}
		passage := ledger.Passage{Heading: r.src.Value(p.Sheet, l.At(headingCol)), Text: r.src.Value(p.Sheet, l.At(textCol))}
		if partCol > 0 {
			passage.Part = r.src.Value(p.Sheet, l.At(partCol))
		}
		if passage.Heading == passage.Text {
			passage.Heading = ledger.Value{}
		}
		if passage.Heading.Given() || passage.Text.Given() {
			all = append(all, passage)
		}
	}
	return all
}

// passageColumns returns the columns of a heading row; ok is false for other rows.
func (r *reader) passageColumns(l grid.Line) (heading, text int, ok bool) {
	for i, c := range l.Cells {
		switch {
		case c == nil:
		case r.Lexicon.Facts.HeadsPassages(c.Text):
			heading = i + 1
		case r.Lexicon.Facts.HeadsTexts(c.Text):
			text = i + 1
		}
	}
	return heading, text, heading > 0 && text > 0
}

// partColumn returns the column of a heading row that says into which part of the notice
// a passage goes; 0 where there is none.
func (r *reader) partColumn(l grid.Line) int {
	for i, c := range l.Cells {
		if c != nil && r.Lexicon.Facts.HeadsParts(c.Text) {
			return i + 1
		}
	}
	return 0
}
