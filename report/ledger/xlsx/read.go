// Package xlsx reads the cells of Office Open XML workbooks (.xlsx, .xlsm, .xltx).
// It scans the parts itself, since a part that is damaged or cut short must be
// an error and never a shorter ledger. Nothing is evaluated, nothing outside the
// file is opened, macros are not looked at.
package xlsx

import (
	"bytes"

	"tongbao/report/finding"
	"tongbao/report/internal/opc"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
)

// Read reads a workbook. Its error is a finding.Finding.
func Read(data []byte) (*grid.Workbook, error) {
	pack, err := opc.Open(bytes.NewReader(data))
	if err != nil {
		return nil, explain("目录", err)
	}
	p := parts{pack}
	if err := p.otherFormat(); err != nil {
		return nil, err
	}
	b, err := p.readBook()
	if err != nil {
		return nil, err
	}
	return p.readSheets(b, len(data))
}

// otherFormat tells of packages that are no workbook of this kind.
func (p parts) otherFormat() error {
	f := grid.OtherFormat.At(finding.Ref{}, "", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。")
	switch {
	case p.Has("xl/workbook.bin"):
		f.Summary = "这是 Excel 二进制工作簿（.xlsb），不能直接读取。"
	case p.Has("content.xml") && p.Has("mimetype"):
		f.Summary = "这是 OpenDocument 文件（如 .ods），不能直接读取。"
	case !p.Has("_rels/.rels"):
		f.Summary, f.Advice = "这是压缩包，不是工作簿。", "请解压后选取其中的台账文件。"
	case p.Has("word/document.xml"):
		f.Summary, f.Advice = "这是 Word 文档，不是工作簿。", "请选取 Excel 格式的整改台账。"
	default:
		return nil
	}
	return f
}

// readSheets reads the sheets of a workbook whose file has so many bytes.
func (p parts) readSheets(b book, size int) (*grid.Workbook, error) {
	common, err := p.readCommon(b, grid.NewBudget(size))
	if err != nil {
		return nil, err
	}
	w := &grid.Workbook{}
	for _, entry := range b.sheets {
		sheet, err := p.readSheet(entry, &common)
		if err != nil {
			return nil, inSheet(err, entry.name)
		}
		w.Sheets = append(w.Sheets, sheet)
	}
	w.Faults = common.faults
	return w, nil
}

// readCommon reads what the sheets have in common.
func (p parts) readCommon(b book, budget *grid.Budget) (workbook, error) {
	w := workbook{shower: numfmt.New(b.date1904), budget: budget, texts: map[string]string{}}
	var err error
	if b.styles != "" {
		if w.styles, err = p.readStyles(b.styles); err != nil {
			return w, err
		}
	}
	if b.strings != "" {
		w.strings, err = p.readStrings(b.strings, w.budget)
	}
	return w, err
}

func (p parts) readSheet(entry sheetEntry, common *workbook) (*grid.Sheet, error) {
	r := sheetReader{workbook: common, pictures: map[int]pictureColumn{},
		sheet: &grid.Sheet{Name: entry.name, Hidden: entry.hidden}}
	if entry.part == "" {
		return r.sheet, nil
	}
	if err := p.read(entry.part, r.read); err != nil {
		return nil, err
	}
	p.readFilters(r.sheet, entry.part)
	return r.sheet, nil
}

// inSheet names the sheet in an error that has no place yet.
func inSheet(err error, sheet string) error {
	if f, ok := err.(finding.Finding); ok && f.At.Sheet() == "" {
		f.At = f.At.InSheet(sheet)
		return f
	}
	return err
}
