package table

import (
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
)

// byLines parts texts that have a line for each of the fields in the order of the
// heading, where an office's line has the name of one.
func (x textParter) byLines(holds []ledger.Field) parting {
	if !slices.ContainsFunc(holds, func(f ledger.Field) bool { return natures[f] == office }) {
		return partsNothing
	}
	return func(text string) (parts, bool) {
		lines := strings.FieldsFunc(text, func(c rune) bool { return c == '\n' })
		if len(lines) != len(holds) {
			return nil, false
		}
		p := parts{}
		for i, f := range holds {
			line := hanzi.Trim(lines[i])
			if natures[f] == office && !x.lex.Parties.IsBody(line) {
				return nil, false
			}
			p.add(f, line)
		}
		return p, true
	}
}
