package plan

import (
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/words"
)

// depthOfOther is how many rows of a sheet are looked at for what it is.
const depthOfOther = 10

// Other returns what a sheet is that is no ledger, 花名册, by its headings, its titles and
// further names; empty where nothing is known.
func Other(sheet *grid.Sheet, lex *words.Lexicon, names ...string) string {
	names = append(names, sheet.Name)
	var headings []string
	for _, l := range sheet.Head(depthOfOther) {
		if c, _ := l.Only(); c != nil {
			names = append(names, c.Text)
			continue
		}
		for c := range l.Own {
			headings = append(headings, c.Text)
		}
	}
	return lex.Others.Of(names, headings)
}
