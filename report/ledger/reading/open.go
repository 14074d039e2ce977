package reading

import (
	"bytes"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger/compound"
	"tongbao/report/ledger/delimited"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/xls"
	"tongbao/report/ledger/xlsx"
)

// zipped begins every zip file, which is what .xlsx workbooks are.
const zipped = "PK"

// open reads the cells of a file in whatever known format it is, by its content.
// Panics of the libraries beneath become errors.
func open(data []byte) (book *grid.Workbook, err error) {
	defer func() {
		if recover() != nil {
			book, err = nil, damagedFile()
		}
	}()
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
	if what := markup(data); what != "" {
		return nil, otherText(what)
	}
	return delimited.Read(data)
}

// markup names the kind of a text that is marked up, as pages saved under the
// name of a workbook are; empty for other texts.
func markup(data []byte) string {
	head := strings.ToLower(string(data[:min(len(data), 1024)]))
	head = strings.TrimLeft(head, "\ufeff \t\r\n")
	switch {
	case strings.HasPrefix(head, "<?xml"), strings.HasPrefix(head, "<workbook"):
		return "XML 文件"
	case strings.HasPrefix(head, "<"):
		return "网页（HTML）"
	case strings.HasPrefix(head, "%pdf"):
		return " PDF 文件"
	case strings.HasPrefix(head, `{\rtf`):
		return " RTF 文档"
	}
	return ""
}

// inFile names the file in an error of a format's reader.
func inFile(err error, name string) error {
	f, ok := err.(finding.Finding)
	if !ok {
		f = damagedFile()
	}
	f.At.File = name
	return f
}
