// Package annotate writes a copy of a ledger workbook with a comment (批注) at
// each cell that has findings, and the cell in the colour of the gravest one.
//
// The copy is the original package with the few parts mended that this asks
// for: the sheets' comments and the shapes that show them (ECMA-376-1, 18.7), the
// formats of the cells (18.8) and the cells' numbers of them.
package annotate

import (
	"bytes"
	"io"
	"slices"

	"tongbao/report/finding"
	"tongbao/report/internal/opc"
)

// Write writes the workbook with the findings as comments: several of a cell
// in one, after what the cell's own comment says. A finding of no cell stands
// at A1 of its sheet, one of no sheet at A1 of the first. All else stays as it
// is, and the same input gives the same bytes. The error is a finding.Finding,
// in Chinese, where the original is no .xlsx workbook.
func Write(w io.Writer, original []byte, list finding.List) error {
	if !bytes.HasPrefix(original, []byte("PK\x03\x04")) {
		return notWorkbook()
	}
	annotated, err := annotate(original, list)
	if err != nil {
		return damaged()
	}
	_, err = w.Write(annotated)
	return err
}

func annotate(original []byte, list finding.List) ([]byte, error) {
	p, err := openPack(original)
	if err != nil {
		return nil, err
	}
	sheets, err := p.sheets()
	if err != nil {
		return nil, err
	}
	told := bySheet(sheets, list)
	looks, err := p.looks(sheets[0])
	if err != nil {
		return nil, err
	}
	for i, s := range sheets {
		// Sheets may share a part in a file that is broken; it is mended once.
		if shared := slices.ContainsFunc(sheets[:i], func(o sheet) bool { return opc.SameName(o.part, s.part) }); len(told[i]) == 0 || shared {
			continue
		}
		if err := p.comment(s, told[i]); err != nil {
			return nil, err
		}
		if err := p.paint(s, painted(told[i]), looks); err != nil {
			return nil, err
		}
	}
	if len(looks.order) > 0 {
		p.Put(looks.part, looks.withAdded())
	}
	return p.Bytes()
}

func notWorkbook() error {
	return formatKind.At(finding.Ref{}, "这个台账不是 .xlsx 格式，不能加批注。",
		"请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再试；校验结果见校验表。")
}

func damaged() error {
	return failedKind.At(finding.Ref{}, "给台账加批注时没有成功：文件里批注部分的写法，程序不认识。",
		"请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再试。")
}
