package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"tongbao/report/blank"
)

const ledgerSheet = "整改台账"

// ownShape fills in the blank workbook, as an office would that deletes the example.
func ownShape(s source) ([]byte, error) {
	var empty bytes.Buffer
	if err := blank.Write(&empty); err != nil {
		return nil, err
	}
	f, err := excelize.OpenReader(&empty)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	w := &workbook{f: f}
	w.do(f.RemoveRow(ledgerSheet, 2))
	w.facts(s.sheet("通报信息"))
	w.passages(s.sheet("组织落实"))
	w.ledger(s.sheet(ledgerSheet))
	w.passages(s.sheet("今后打算"))
	for _, t := range s {
		if strings.HasPrefix(t.name, "附件") {
			w.annex(t)
		}
	}
	w.show(ledgerSheet)
	return w.bytes()
}

// A workbook is one that is being filled in. The first error makes the rest idle.
type workbook struct {
	f   *excelize.File
	err error
}

func (w *workbook) do(err error) {
	if w.err == nil {
		w.err = err
	}
}

// put writes a value: a day as a date, all else as text.
func (w *workbook) put(sheet string, column, row int, value string) {
	if value == "" {
		return
	}
	at := cellName(column, row)
	if serial, ok := serialDay(value); ok {
		w.do(w.f.SetCellInt(sheet, at, serial))
		return
	}
	w.do(w.f.SetCellStr(sheet, at, value))
}

// facts writes each fact beside its name.
func (w *workbook) facts(s section) {
	rows, err := w.f.GetRows(s.name)
	w.do(err)
	at := map[string]int{}
	for i, row := range rows {
		at[row[0]] = i + 1
	}
	for _, line := range s.lines {
		key, text := pair(line)
		if at[key] == 0 {
			w.do(fmt.Errorf("%s: no row for %q", s.name, key))
			return
		}
		w.put(s.name, 2, at[key], text)
		w.raise(s.name, at[key], heightFor(text, 46))
	}
}

// passages writes headings and their texts, a row each.
func (w *workbook) passages(s section) {
	for i, line := range s.lines {
		title, text := pair(line)
		w.put(s.name, 1, i+2, title)
		w.put(s.name, 2, i+2, text)
		w.raise(s.name, i+2, heightFor(text, 96))
	}
}

func (w *workbook) show(sheet string) {
	i, err := w.f.GetSheetIndex(sheet)
	w.do(err)
	w.f.SetActiveSheet(i)
}

func (w *workbook) bytes() ([]byte, error) {
	if w.err != nil {
		return nil, w.err
	}
	raw, err := w.f.WriteToBuffer()
	if err != nil {
		return nil, err
	}
	return raw.Bytes(), nil
}
