package xlsx

import (
	"bytes"
	"strconv"
	"strings"
	"time"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
)

// cellKind is how a cell keeps its value (ECMA-376 Part 1, 18.18.11).
type cellKind int

const (
	numeric cellKind = iota
	shared
	inline
	formulaText
	boolean
	failure
	isoDate
)

func kindOf(attr []byte) cellKind {
	switch string(attr) {
	case "s":
		return shared
	case "inlineStr":
		return inline
	case "str":
		return formulaText
	case "b":
		return boolean
	case "e":
		return failure
	case "d":
		return isoDate
	}
	return numeric
}

// rawCell is a cell as it is written in the part.
type rawCell struct {
	kind    cellKind
	style   int
	value   []byte
	inline  string
	formula bool
	saved   bool // the cell has a value, if only an empty text
}

// unsaved tells whether a formula's cell has no value: an empty text is one, an
// empty number is what programs write that do not calculate.
func (raw rawCell) unsaved() bool {
	return !raw.saved || raw.kind == numeric && len(bytes.TrimSpace(raw.value)) == 0
}

// show is what the cell shows. A formula counts by the value it had when the
// workbook was saved: none is ever worked out here.
func (r *sheetReader) show(raw rawCell) (grid.Cell, error) {
	if raw.formula && raw.unsaved() {
		return grid.Cell{}, r.tell(noValue(r.at()))
	}
	switch raw.kind {
	case shared:
		text, err := r.sharedText(raw.value)
		if err != nil {
			return grid.Cell{}, err
		}
		return r.text(raw, text)
	case inline:
		return r.text(raw, r.keep(raw.inline))
	case formulaText:
		return r.text(raw, r.keep(shown(raw.value)))
	case boolean:
		return grid.Cell{Text: truth(raw.value)}, nil
	case failure:
		return grid.Cell{}, r.tell(grid.ErrorValue(r.at(), string(raw.value)))
	case isoDate:
		return isoDay(string(raw.value)), nil
	}
	return r.number(raw)
}

// tell keeps what is wrong with a cell, which counts as empty.
func (r *sheetReader) tell(f finding.Finding) error {
	if !r.budget.Fault() {
		return errTooLarge
	}
	r.faults = append(r.faults, f)
	return nil
}

// sharedText is the shared string of that index. One out of range means that
// the table or the sheet is damaged.
func (r *sheetReader) sharedText(value []byte) (string, error) {
	if len(value) == 0 {
		return "", nil
	}
	i, err := strconv.Atoi(string(bytes.TrimSpace(value)))
	if err != nil || i < 0 || i >= len(r.strings) {
		return "", grid.LostText(r.at())
	}
	return r.strings[i], nil
}

// text returns what a cell shows of a text under its format, and tells where that is
// nothing.
func (r *sheetReader) text(raw rawCell, text string) (grid.Cell, error) {
	shown := r.shower.Text(r.format(raw.style), text)
	if shown == "" && text != "" {
		return grid.Cell{}, r.tell(grid.Unshown(r.at()))
	}
	return grid.Cell{Text: shown}, nil
}

// format returns the number format of a style; General for styles that are not there.
func (r *sheetReader) format(style int) numfmt.Format {
	if style < 0 || style >= len(r.formats) {
		return numfmt.Format{}
	}
	return r.formats[style]
}

func (r *sheetReader) number(raw rawCell) (grid.Cell, error) {
	text := strings.TrimSpace(shown(raw.value))
	if text == "" {
		return r.text(raw, r.keep(raw.inline))
	}
	value, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return grid.Cell{Text: text}, nil
	}
	shown := r.shower.Number(r.format(raw.style), value)
	return grid.Cell{Text: shown.Text, Day: shown.Day, Period: shown.IsPeriod()}, nil
}

func truth(value []byte) string {
	if string(value) == "1" {
		return "TRUE"
	}
	return "FALSE"
}

func isoDay(text string) grid.Cell {
	date, _, _ := strings.Cut(text, "T")
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return grid.Cell{Text: text}
	}
	return grid.Cell{Text: date, Day: day.FromTime(t)}
}

// keptOnce is the length in bytes up to which equal texts are kept once.
const keptOnce = 96

func (r *sheetReader) keep(text string) string {
	if len(text) > keptOnce {
		return text
	}
	if known, ok := r.texts[text]; ok {
		return known
	}
	r.texts[text] = text
	return text
}

func noValue(at finding.Ref) finding.Finding {
	return grid.FormulaWithoutValue.At(at, "单元格里是公式，但文件里没有保存它的计算结果，已当作空白。",
		"请用 Excel 或 WPS 打开台账，按 F9 重新计算并保存后再试。")
}
