package reading

import (
	"tongbao/report/finding"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
)

// Workbook returns the cells of a ledger's file as Read sees them, for a person to be
// shown the place that a finding is about. The error is one of Read's.
func Workbook(name string, data []byte, opt Options) (*grid.Workbook, error) {
	opt = opt.withLexicon()
	book, err := open(data, opt.isLedger)
	if err != nil {
		return nil, inFile(err, name)
	}
	book.CutLongTexts()
	cells.Source{File: name, Found: &finding.Log{}}.Normalise(book)
	return book, nil
}
