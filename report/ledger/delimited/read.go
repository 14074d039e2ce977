// Package delimited reads tables kept as text: .csv and .tsv, in UTF-8, UTF-16 or
// GB18030, with any of the usual separators, line ends and ways to quote.
package delimited

import "tongbao/report/ledger/grid"

// Read reads a table. Its error is a finding.Finding.
func Read(data []byte) (*grid.Workbook, error) {
	c, err := decode(data)
	if err != nil {
		return nil, err
	}
	separator, start := announced(c.text)
	s := look(c.text[start:], separator)
	r := reader{
		content: c,
		scan:    scanner{text: c.text, separator: s.separator, width: s.width, quoting: s.quoting},
		sheet:   &grid.Sheet{}, budget: grid.NewBudget(len(data)), shape: shape{width: s.width},
	}
	if err := r.read(start); err != nil {
		return nil, err
	}
	r.sheet.Tidy()
	if r.sheet.Width() < 2 {
		return nil, noTable()
	}
	r.tellRows()
	return &grid.Workbook{Sheets: []*grid.Sheet{r.sheet}, Faults: r.faults}, nil
}
