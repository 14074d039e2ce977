// Package annotate writes a copy of a ledger workbook with a comment (批注) at
// each cell that has findings.
package annotate

import (
	"bytes"
	"io"

	"github.com/xuri/excelize/v2"

	"tongbao/report/finding"
	"tongbao/report/internal/xlsxzip"
)

// Bounds on what a workbook may unpack to, in bytes.
const (
	maxUnzipped = 512 << 20
	maxPart     = 256 << 20
)

// Write writes the workbook with the findings as comments: several of a cell
// in one, after what the cell's own comment says. A finding of no cell stands
// at A1 of its sheet, one of no sheet at A1 of the first. The cells stay as
// they are, and the same input gives the same bytes. The error is a
// finding.Finding, in Chinese, where the original is no .xlsx workbook.
func Write(w io.Writer, original []byte, list finding.List) error {
	if !bytes.HasPrefix(original, []byte("PK\x03\x04")) {
		return notWorkbook()
	}
	annotated, err := annotate(original, list)
	if err != nil {
		return err
	}
	_, err = w.Write(annotated)
	return err
}

func annotate(original []byte, list finding.List) (out []byte, err error) {
	defer func() {
		if recover() != nil {
			err = damaged()
		}
	}()
	f, err := excelize.OpenReader(bytes.NewReader(original),
		excelize.Options{UnzipSizeLimit: maxUnzipped, UnzipXMLSizeLimit: maxPart})
	if err != nil {
		return nil, damaged()
	}
	defer f.Close()
	if err := comment(f, list); err != nil {
		return nil, damaged()
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		return nil, damaged()
	}
	return xlsxzip.Normalise(b.Bytes())
}

func notWorkbook() error {
	return finding.Finding{Rule: "annotate-format", Severity: finding.Error,
		Summary: "这个台账不是 .xlsx 格式，不能加批注。",
		Advice:  "请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再试；校验结果可在控制台和汇总表的“校验”页查看。"}
}

func damaged() error {
	return finding.Finding{Rule: "annotate-failed", Severity: finding.Error,
		Summary: "给台账加批注时没有成功：文件里批注部分的写法，程序不认识。",
		Advice:  "请用 Excel 或 WPS 打开台账，另存为 .xlsx 后再试。"}
}
