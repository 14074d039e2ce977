package xlsx

import (
	"slices"

	"tongbao/report/ledger/grid"
)

// readFilters notes whether a table of a sheet with hidden rows has a filter, as tables
// keep theirs in parts of their own. A part that cannot be read has none: it has no
// cells, and how rows came to be hidden only makes a sentence plainer.
func (p parts) readFilters(sheet *grid.Sheet, part string) {
	if !slices.ContainsFunc(sheet.Rows, func(r grid.Row) bool { return r.Hidden }) {
		return
	}
	rels, _ := p.Relations(part)
	for _, rel := range rels {
		if rel.Is("table") && !sheet.Filtered {
			p.read(rel.Target, each(func(s *scanner, _ token) error {
				sheet.Filtered = sheet.Filtered || s.chooses("table")
				return nil
			}))
		}
	}
}

// chooses reports whether the innermost open element is the choice that a filter makes
// of a column's rows. An empty one is a column whose button is hidden.
func (s *scanner) chooses(root string) bool {
	return s.at(root, "autoFilter", "filterColumn") && !s.empty
}
