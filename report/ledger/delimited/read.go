// Package delimited reads tables kept as text: .csv and .tsv, in UTF-8, UTF-16
// with its mark, or GB18030.
package delimited

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
)

// Read reads a table. Its error is a finding.Finding.
func Read(data []byte) (*grid.Workbook, error) {
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	sheet, err := table(text)
	if err != nil {
		return nil, err
	}
	return &grid.Workbook{Sheets: []*grid.Sheet{sheet}}, nil
}

// decode is the text as UTF-8. What is no valid UTF-8 is taken for GB18030, in
// which codes without a character become U+FFFD.
func decode(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		text, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
		return string(text), wrap(err)
	case bytes.IndexByte(data, 0) >= 0:
		return "", noTable()
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if utf8.Valid(data) {
		return string(data), nil
	}
	text, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data)
	return string(text), wrap(err)
}

func wrap(err error) error {
	if err != nil {
		return noTable()
	}
	return nil
}

func table(text string) (*grid.Sheet, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = separator(text), true, -1
	r.ReuseRecord = true
	t := tableReader{sheet: &grid.Sheet{}}
	lines, offset := 1, 0
	for {
		fields, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, noTable()
		}
		first, _ := r.FieldPos(0)
		if err := t.add(fields, first-lines); err != nil {
			return nil, err
		}
		end := int(r.InputOffset())
		lines += strings.Count(text[offset:end], "\n")
		offset = end
	}
	sheet := t.sheet
	sheet.Tidy()
	if sheet.Width() < 2 {
		return nil, noTable()
	}
	return sheet, nil
}

// A tableReader makes rows of records, numbered as in a spreadsheet that opens
// the file: blank lines count, lines inside a field do not.
type tableReader struct {
	sheet  *grid.Sheet
	budget grid.Budget
	number int
}

// longestField is the most bytes that a spreadsheet's cell can hold: 32,767
// characters. A longer field means that a quotation mark is missing.
const longestField = 4 * 32767

func (t *tableReader) add(fields []string, blankBefore int) error {
	t.number += 1 + max(0, blankBefore)
	if t.number > a1.MaxRows || len(fields) > a1.MaxColumns {
		return tooLarge()
	}
	row := grid.Row{Number: t.number}
	for i, field := range fields {
		if strings.TrimSpace(field) == "" {
			continue
		}
		if len(field) > longestField {
			return openQuote(t.number, i+1)
		}
		if !t.budget.Cell(field) {
			return tooLarge()
		}
		row.Cells = append(row.Cells, grid.Cell{Row: int32(t.number), Col: int32(i + 1), Text: strings.Clone(field)})
	}
	t.sheet.Rows = append(t.sheet.Rows, row)
	return nil
}

// separator is the one of tab, comma and semicolon that the first lines use most.
func separator(text string) rune {
	head := text[:min(len(text), 4096)]
	best, most := ',', 0
	for _, c := range []rune{'\t', ',', ';'} {
		if n := strings.Count(head, string(c)); n > most {
			best, most = c, n
		}
	}
	return best
}

func noTable() error {
	return grid.NoWorkbook.At(finding.Ref{}, "文件不是工作簿，也不是用逗号或制表符分列的表格。",
		"请选取 .xlsx、.xls 或 .csv 格式的整改台账。")
}

func tooLarge() error {
	return grid.TooLarge.At(finding.Ref{}, "表格太大，已停止读取。", "请核对是不是台账，并删去无关的行和列。")
}

func openQuote(row, col int) error {
	return grid.OpenQuote.At(finding.Ref{}.At(row, col), "从这一格起引号不成对，后面的内容连成了一格。",
		"请补上缺少的英文引号，或者用 Excel 打开后另存为 .xlsx 再试。")
}
