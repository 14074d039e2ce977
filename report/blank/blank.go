// Package blank writes the empty ledger workbook that an office starts from:
// the tool's own shape, with drop-down lists, date formats and explanations.
package blank

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/opc"
)

// Write writes the empty workbook. The bytes are the same every time.
func Write(w io.Writer) error {
	f := excelize.NewFile().SetZipWriter(func(w io.Writer) excelize.ZipWriter { return opc.NewWriter(w) })
	defer f.Close()
	if err := fill(f); err != nil {
		return fmt.Errorf("blank: %w", err)
	}
	raw, err := f.WriteToBuffer()
	if err != nil {
		return fmt.Errorf("blank: %w", err)
	}
	data, err := opc.Normalise(raw.Bytes())
	if err != nil {
		return fmt.Errorf("blank: %w", err)
	}
	_, err = w.Write(data)
	return err
}

// fill makes the sheets in the order in which an office fills them in.
func fill(f *excelize.File) error {
	looks, err := newLooks(f)
	if err != nil {
		return err
	}
	if err := f.SetSheetName("Sheet1", guideSheet); err != nil {
		return err
	}
	if err := writeGuide(sheet{f: f, name: guideSheet, looks: looks}); err != nil {
		return err
	}
	for _, form := range forms {
		if err := form.write(f, looks); err != nil {
			return fmt.Errorf("%s: %w", form.name, err)
		}
	}
	return describe(f)
}

// describe sets what the file says of itself. The day is that of the shape, not
// of the writing: a clock would make every file another.
func describe(f *excelize.File) error {
	const madeFor = "2025-01-01T00:00:00Z"
	return f.SetDocProps(&excelize.DocProperties{
		Title:          "整改台账",
		Creator:        "tongbao",
		LastModifiedBy: "tongbao",
		Created:        madeFor,
		Modified:       madeFor,
		Language:       "zh-CN",
	})
}
