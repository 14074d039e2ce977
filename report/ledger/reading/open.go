package reading

import (
	"bytes"
	"slices"

	"tongbao/report/finding"
	"tongbao/report/ledger/compound"
	"tongbao/report/ledger/delimited"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/markup"
	"tongbao/report/ledger/spreadsheetml"
	"tongbao/report/ledger/webpage"
	"tongbao/report/ledger/xls"
	"tongbao/report/ledger/xlsx"
)

// zipped begins every zip file, which is what .xlsx workbooks are.
const zipped = "PK"

// open reads the cells of a file in whatever known format it is, by its content.
// isLedger tells which of several tables of a page is wanted. A panic here is a fault of
// ours, which the pipeline catches: the file is not blamed for it.
func open(data []byte, isLedger func(*grid.Workbook) bool) (*grid.Workbook, error) {
	switch {
	case len(data) == 0:
		return nil, emptyFile()
	case bytes.HasPrefix(data, []byte(zipped)):
		return xlsx.Read(data)
	case bytes.HasPrefix(data, []byte(compound.Signature)):
		return openContainer(data)
	case xls.Begins(data):
		return xls.Read(data)
	}
	switch markup.KindOf(data) {
	case markup.Page:
		return onlyTable(isLedger)(webpage.Read(data))
	case markup.Archive:
		return onlyTable(isLedger)(webpage.ReadArchive(data))
	case markup.SpreadsheetML:
		return spreadsheetml.Read(data)
	case markup.XML:
		return nil, otherText("XML 文件")
	case markup.PDF:
		return nil, otherText(" PDF 文件")
	case markup.RTF:
		return nil, otherText(" RTF 文档")
	}
	return delimited.Read(data)
}

// onlyTable picks the table of a page that is read: the only one, or among several the
// only ledger.
func onlyTable(isLedger func(*grid.Workbook) bool) func([]*grid.Workbook, error) (*grid.Workbook, error) {
	return func(tables []*grid.Workbook, err error) (*grid.Workbook, error) {
		if err != nil {
			return nil, err
		}
		if len(tables) > 1 {
			tables = slices.DeleteFunc(tables, func(t *grid.Workbook) bool { return !isLedger(t) })
		}
		if len(tables) != 1 {
			return nil, otherText("网页（HTML）")
		}
		return tables[0], nil
	}
}

// inFile names the file in an error of a format's reader.
func inFile(err error, name string) error {
	f, ok := err.(finding.Finding)
	if !ok {
		f = damagedFile()
	}
	f.At = f.At.InFile(name)
	return f
}
