// Package xls reads the cells of Excel 5 to 2003 workbooks (.xls, BIFF5 to BIFF8). It
// scans the records itself, since hidden rows, merged blocks and damage count as much
// as the texts. Nothing is evaluated, macros are not looked at.
package xls

import (
	"encoding/binary"
	"slices"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
	"tongbao/report/ledger/unlock"
)

// Begins reports whether data begins as a workbook's stream does, of any version of
// Excel. Files may have one without the container that is usual.
func Begins(data []byte) bool {
	if len(data) < 8 {
		return false
	}
	size := binary.LittleEndian.Uint16(data[2:])
	switch binary.LittleEndian.Uint16(data) {
	case recBOF:
		return size >= 4 && size <= 32 && (data[5] == excel95>>8 || data[5] == excel97>>8)
	case recBOF2, recBOF3, recBOF4:
		return size >= 4 && size <= 32
	}
	return false
}

// Read reads a workbook from its stream. Its error is a finding.Finding.
func Read(stream []byte) (*grid.Workbook, error) {
	w, err := readStream(stream)
	if err != nil {
		return nil, explain(err)
	}
	return w, nil
}

// readStream reads the workbook's stream. Its sheets lie beside each other, so that
// together they are no longer than it: one that is listed over and over is damage.
func readStream(data []byte) (*grid.Workbook, error) {
	data, err := unlocked(data)
	if err != nil {
		return nil, err
	}
	b, err := readBook(data)
	if err != nil {
		return nil, err
	}
	if len(b.sheets) == 0 { // every workbook has one
		return nil, errDamaged
	}
	w, shower, left := &grid.Workbook{}, numfmt.New(b.date1904), len(data)
	for _, entry := range b.sheets {
		r := newSheetReader(b, shower, entry)
		size, err := r.read(data, entry.offset)
		if err != nil {
			return nil, err
		}
		if left -= size; left < 0 {
			return nil, errDamaged
		}
		if entry.table && !r.isTable {
			return nil, errDamaged
		}
		if r.isTable {
			w.Sheets = append(w.Sheets, r.sheet)
			w.Faults = append(w.Faults, r.faults...)
		}
	}
	w.Faults = append(w.Faults, tellStray(data, b.size, b.sheets)...)
	return w, nil
}

// unlocked returns a stream with its records decrypted, where it is encrypted.
func unlocked(data []byte) ([]byte, error) {
	s := stream{data: data}
	version := 0
	for s.pos < len(data) {
		kind, body, err := s.single()
		if err != nil || kind == recEOF {
			break
		}
		switch kind {
		case recBOF:
			version, err = versionOf(record{kind, [][]byte{body}})
			if err != nil {
				return nil, err
			}
		case recFilePass:
			return decrypted(data, s.pos, body, version)
		}
	}
	return data, nil
}

// decrypted decrypts the records of a stream from an offset on.
func decrypted(data []byte, from int, filePass []byte, version int) ([]byte, error) {
	key, err := unlock.NewStream(filePass, version == excel97)
	if err != nil {
		return nil, unlock.Explain(err)
	}
	data = slices.Clone(data)
	s := stream{data: data, pos: from}
	for {
		kind, body, err := s.single()
		if err != nil {
			return data, nil // whether it is the end, the reading of the records tells
		}
		key.Decrypt(body, s.pos-len(body), plainBytes[kind])
	}
}

// plainBytes are how many bytes at the front of records are never encrypted ([MS-XLS]
// 2.2.10): all, or the offset of a sheet.
var plainBytes = map[uint16]int{
	recBOF: maxRecord, recFilePass: maxRecord, recBoundSheet: 4,
	0x00E1: maxRecord, 0x0138: maxRecord, 0x0194: maxRecord, 0x0195: maxRecord, 0x0196: maxRecord,
}

func explain(err error) error {
	if f, ok := err.(finding.Finding); ok {
		return f
	}
	return grid.Damaged(finding.Ref{}, "文件已损坏，读不出来。")
}

func oldFormat() error {
	return grid.OtherFormat.At(finding.Ref{}, "这是 Excel 5 以前的旧格式，不能直接读取。", "请用 Excel 或 WPS 打开，另存为 .xlsx 文件后再试。")
}

func tooLarge() error {
	return grid.TooLarge.At(finding.Ref{}, "工作簿太大，已停止读取。", "请核对是不是台账，并删去无关的工作表。")
}

// outside returns the error of a cell or a merged block past the last column.
func outside(sheet string) error {
	return grid.Damaged(finding.In("", sheet), "文件已损坏，有单元格落在工作表的最后一列之外。")
}
