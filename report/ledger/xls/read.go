// Package xls reads the cells of Excel 97–2003 workbooks (.xls, BIFF8). It scans
// the records itself, since hidden rows, merged blocks and damage count as much
// as the texts. Nothing is evaluated, macros are not looked at.
package xls

import (
	"bytes"
	"io"

	"github.com/richardlehane/mscfb"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
)

// Signature begins every compound file, which is what .xls files are.
const Signature = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// Read reads a workbook. Its error is a finding.Finding.
func Read(data []byte) (*grid.Workbook, error) {
	workbook, err := workbookStream(data)
	if err != nil {
		return nil, explain(err)
	}
	w, err := readStream(workbook)
	if err != nil {
		return nil, explain(err)
	}
	return w, nil
}

// readStream reads the workbook's stream. Its sheets lie beside each other, so that
// together they are no longer than it: one that is listed over and over is damage.
func readStream(data []byte) (*grid.Workbook, error) {
	b, err := readBook(data)
	if err != nil {
		return nil, err
	}
	w, shower, left := &grid.Workbook{}, numfmt.New(b.date1904), len(data)
	for _, entry := range b.sheets {
		r := sheetReader{book: b, shower: shower, rows: map[int]int{},
			sheet: &grid.Sheet{Name: entry.name, Hidden: entry.hidden}}
		size, err := r.read(data, entry.offset)
		if err != nil {
			return nil, err
		}
		if left -= size; left < 0 {
			return nil, errDamaged
		}
		w.Sheets = append(w.Sheets, r.sheet)
		w.Faults = append(w.Faults, r.faults...)
	}
	return w, nil
}

// workbookStream is the stream with the workbook. A workbook that is protected
// by a password is wrapped whole in another one.
func workbookStream(data []byte) ([]byte, error) {
	doc, err := mscfb.New(bytes.NewReader(data))
	if err != nil {
		return nil, errDamaged
	}
	for entry, err := doc.Next(); err == nil; entry, err = doc.Next() {
		switch entry.Name {
		case "EncryptedPackage", "EncryptionInfo":
			return nil, encrypted()
		case "Book":
			return nil, oldFormat()
		case "Workbook":
			return whole(entry, len(data))
		}
	}
	return nil, noWorkbook()
}

// whole reads a stream to its end, which is never longer than the file.
func whole(entry *mscfb.File, size int) ([]byte, error) {
	if entry.Size < 0 || entry.Size > int64(size) {
		return nil, errDamaged
	}
	stream, err := io.ReadAll(io.LimitReader(entry, int64(size)))
	if err != nil || int64(len(stream)) != entry.Size {
		return nil, errDamaged
	}
	return stream, nil
}

func explain(err error) error {
	if f, ok := err.(finding.Finding); ok {
		return f
	}
	return grid.Damaged(finding.Ref{}, "文件已损坏，读不出来。")
}

func encrypted() error {
	return grid.Encrypted.At(finding.Ref{}, "文件加了密码，打不开。", "请在 Excel 或 WPS 中去掉打开密码，另存后再试。")
}

func oldFormat() error {
	return grid.OtherFormat.At(finding.Ref{}, "这是 Excel 97 以前的旧格式，不能直接读取。", "请用 Excel 或 WPS 打开，另存为 .xlsx 文件后再试。")
}

func noWorkbook() error {
	return grid.OtherFormat.At(finding.Ref{}, "这不是 Excel 工作簿，可能是 Word 等其他文档。", "请选取 .xlsx、.xls 或 .csv 格式的整改台账。")
}

func tooLarge() error {
	return grid.TooLarge.At(finding.Ref{}, "工作簿太大，已停止读取。", "请核对是不是台账，并删去无关的工作表。")
}

// outside returns the error of a cell or a merged block past the last column.
func outside(sheet string) error {
	return grid.Damaged(finding.Ref{Sheet: sheet}, "文件已损坏，有单元格落在工作表的最后一列之外。")
}
