package plan

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger"
	"tongbao/report/ledger/words"
)

// findOffices marks the sheets that are named for the offices that keep them: names that
// end as those do, or stand among the offices of the ledger. A short one is an
// office's where other sheets are.
func (n *sheetNamer) findOffices(sheets []namedSheet) {
	known := n.officesNamed(sheets)
	some := false
	mark := func(is func(name string) bool) {
		for _, s := range sheets {
			if name := s.plans[0].Name.Text; !n.lex.States.Is(name) && (known[name] || is(name)) {
				some = true
				for _, p := range s.plans {
					p.Office = true
				}
			}
		}
	}
	mark(func(name string) bool { return utf8.RuneCountInString(name) > 2 && n.lex.Parties.IsOffice(name) })
	if some {
		mark(n.lex.Parties.IsOffice)
	}
}

// officesNamed are the names in the columns of offices.
func (n *sheetNamer) officesNamed(sheets []namedSheet) map[string]bool {
	known := map[string]bool{}
	for _, s := range sheets {
		for _, p := range s.plans {
			col := p.Heading.Column(ledger.FieldOffice)
			if col == 0 {
				continue
			}
			for l := range p.Rows {
				if c := l.At(col); c.StandsOn(l.Row) && len(c.Text) <= words.LongestHeading {
					for _, name := range strings.FieldsFunc(c.Text, func(c rune) bool { return strings.ContainsRune("、，,；;\n 　", c) }) {
						known[name] = true
					}
				}
			}
		}
	}
	return known
}
