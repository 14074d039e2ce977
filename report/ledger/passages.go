package ledger

import (
	"slices"

	"tongbao/report/ledger/grid"
)

// passages reads a sheet of headings and texts. Without a heading row 标题 | 内容
// the first column has the headings and the second the texts.
func (r *reader) passages(p *plan) []Passage {
	var all []Passage
	headingCol, textCol := 1, 2
	for l := range p.sheet.Lines {
		if len(all) == 0 && isTitle(l) && l.At(1) != nil && l.Row < p.reading.LastRow {
			p.note("第一行是标题，没有读取。")
			continue
		}
		if h, t, ok := r.passageColumns(l); ok {
			headingCol, textCol = h, t
			p.reading.HeadingRow = l.Row
			p.reading.FirstRow = min(l.Row+1, p.reading.LastRow)
			continue
		}
		passage := Passage{r.value(p.sheet, l.At(headingCol)), r.value(p.sheet, l.At(textCol))}
		if passage.Heading == passage.Text {
			passage.Heading = Value{}
		}
		if passage.Heading.Given() || passage.Text.Given() {
			all = append(all, passage)
		}
	}
	return all
}

// passageColumns are the columns of a heading row.
func (r *reader) passageColumns(l grid.Line) (heading, text int, ok bool) {
	for i, c := range l.Cells {
		if c == nil {
			continue
		}
		switch word := plain(c.Text); {
		case slices.Contains(r.vocabulary.PassageHeadings, word):
			heading = i + 1
		case slices.Contains(r.vocabulary.PassageTexts, word):
			text = i + 1
		}
	}
	return heading, text, heading > 0 && text > 0
}
