// Package spreadsheetml reads XML spreadsheets of Excel 2002 and 2003, as office systems
// export them under the name of a workbook. Nothing is evaluated, nothing outside the
// file is opened.
package spreadsheetml

import (
	"encoding/xml"
	"io"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/markup"
	"tongbao/report/ledger/numfmt"
)

// Bounds on what is read, besides those of package grid.
const (
	maxDepth  = 64 // of elements; a workbook has some twelve
	maxStyles = 64_000
)

// Read reads a workbook. Its error is a finding.Finding.
func Read(data []byte) (*grid.Workbook, error) {
	d := xml.NewDecoder(strings.NewReader(markup.Decode(data, "")))
	d.Entity = xml.HTMLEntity // exporters write &nbsp;
	d.CharsetReader = func(_ string, input io.Reader) (io.Reader, error) { return input, nil }
	r := reader{d: d, book: &grid.Workbook{}, styles: map[string]style{}, shower: numfmt.New(false),
		budget: grid.NewBudget(len(data))}
	err := r.each("", r.document)
	if err == nil && r.book.Sheets == nil {
		err = grid.OtherFormat.At(finding.Ref{}, "这是XML 文件，不是工作簿。", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。")
	}
	if f, ok := err.(finding.Finding); ok {
		return nil, f
	}
	if err != nil {
		return nil, damaged()
	}
	return r.book, nil
}

// A reader reads the elements of a workbook front to back.
type reader struct {
	d      *xml.Decoder
	depth  int
	book   *grid.Workbook
	styles map[string]style
	shower *numfmt.Shower
	budget *grid.Budget
}

// each calls do with each element inside the one that was begun last. do may read on;
// what it leaves of an element is passed over.
func (r *reader) each(parent string, do func(xml.StartElement) error) error {
	for {
		token, err := r.d.Token()
		switch t := token.(type) {
		case xml.StartElement:
			if r.depth++; r.depth > maxDepth {
				return damaged()
			}
			depth := r.depth
			if err := do(t); err != nil {
				return err
			}
			if r.depth == depth {
				err = r.skip()
			}
		case xml.EndElement:
			r.depth--
			return nil
		}
		if err == io.EOF && parent == "" {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// skip passes over what is left of the element that was begun last.
func (r *reader) skip() error {
	return r.each("skipped", func(xml.StartElement) error { return nil })
}

func (r *reader) document(t xml.StartElement) error {
	if t.Name.Local != "Workbook" {
		return nil
	}
	return r.each("Workbook", func(t xml.StartElement) error {
		switch t.Name.Local {
		case "Styles":
			return r.each("Styles", r.style)
		case "Worksheet":
			return r.worksheet(t)
		}
		return nil
	})
}

// attribute returns the value of an attribute, whatever its prefix.
func attribute(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

func isSet(t xml.StartElement, name string) bool {
	value := attribute(t, name)
	return value == "1" || strings.EqualFold(value, "true")
}

func (r *reader) worksheet(t xml.StartElement) error {
	if len(r.book.Sheets) >= grid.MaxSheets {
		return grid.TooManySheets()
	}
	s := &sheetReader{reader: r, sheet: &grid.Sheet{Name: attribute(t, "Name")}, columns: map[int]string{}}
	r.book.Sheets = append(r.book.Sheets, s.sheet)
	err := r.each("Worksheet", func(t xml.StartElement) error {
		switch t.Name.Local {
		case "Table":
			return r.each("Table", s.table)
		case "WorksheetOptions":
			return r.each("WorksheetOptions", s.option)
		case "AutoFilter":
			s.filter = true
		}
		return nil
	})
	if err != nil {
		return err
	}
	s.finish()
	return nil
}

func damaged() error {
	return grid.Damaged(finding.Ref{}, "文件已损坏，其中的 XML 读不出来。")
}

func tooLarge() error {
	return grid.TooLarge.At(finding.Ref{}, "工作簿太大，已停止读取。", "请核对是不是台账，并删去无关的行和列。")
}

// outside returns the error of a cell past the last row or column.
func outside(row, col int) bool { return row > a1.MaxRows || col > a1.MaxColumns || row < 1 || col < 1 }
