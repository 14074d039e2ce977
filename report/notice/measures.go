package notice

import (
	"slices"

	"tongbao/report/ledger"
)

// measureText is a measure as a paragraph, of one cell or of two.
func measureText(m *ledger.Measure) Paragraph {
	text := closed(oneLine(m.Text.Text))
	p := Paragraph{text, ofCell(text, m.Text.At)}
	if at, two := m.Joint(); two {
		joint := min(len(oneLine(m.Text.Text[:at])), len(text))
		p.Origins = slices.Concat(
			ofCell(text[:joint], m.Action.At),
			appendShifted(nil, ofCell(text[joint:], m.Progress.At), joint),
		)
	}
	return p
}
