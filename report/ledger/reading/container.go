package reading

import (
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger/compound"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/unlock"
	"tongbao/report/ledger/xls"
	"tongbao/report/ledger/xlsx"
)

// openContainer reads the workbook in a compound file: the stream of an .xls workbook,
// or an .xlsx workbook that is encrypted whole.
func openContainer(data []byte) (*grid.Workbook, error) {
	f, err := compound.Open(data)
	if err != nil {
		return nil, unreadable()
	}
	if encrypted, ok, err := f.Stream("EncryptedPackage"); ok {
		if err != nil {
			return nil, unreadable()
		}
		return openEncrypted(f, encrypted)
	}
	// A file for Excel 95 as well has a stream for each.
	for _, name := range []string{"Workbook", "Book"} {
		if stream, ok, err := f.Stream(name); ok {
			if err != nil {
				return nil, unreadable()
			}
			return xls.Read(stream)
		}
	}
	return nil, otherDocument()
}

func openEncrypted(f *compound.File, encrypted []byte) (*grid.Workbook, error) {
	info, _, err := f.Stream("EncryptionInfo")
	if err != nil {
		return nil, unreadable()
	}
	plain, err := unlock.Package(info, encrypted)
	if err != nil {
		return nil, unlock.Explain(err)
	}
	if !strings.HasPrefix(string(plain[:min(2, len(plain))]), zipped) {
		return nil, unreadable()
	}
	return xlsx.Read(plain)
}

func unreadable() error { return grid.Damaged(finding.Ref{}, "文件已损坏，读不出来。") }

func otherDocument() error {
	return grid.OtherFormat.At(finding.Ref{}, "这不是 Excel 工作簿，可能是 Word 等其他文档。", "请选取 .xlsx、.xls 或 .csv 格式的整改台账。")
}
