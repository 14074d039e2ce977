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
	inline  richText
	formula bool
	code    []byte // the formula's beginning
	saved   bool   // the cell has a value, if only an empty text
	rich    bool   // the value stands for a rich one: a picture, say
}

// unsaved reports whether a formula's cell has no value: an empty text is one, an
// empty number is what programs write that do not calculate.
func (raw rawCell) unsaved() bool {
	return !raw.saved || raw.kind == numeric && len(bytes.TrimSpace(raw.value)) == 0
}

// show is what the cell shows. A formula counts by the value it had when the
// workbook was saved: none is ever worked out here.
func (r *sheetReader) show(raw rawCell) (grid.Cell, error) {
	switch {
	case raw.isPicture():
		r.notePicture()
		return grid.Cell{}, nil
	case raw.formula && raw.unsaved():
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
		return r.text(raw, r.keepRich(raw.inline))
	case formulaText:
		return r.text(raw, richText{text: r.keep(shown(raw.value))})
	case boolean:
		return r.text(raw, richText{text: truth(raw.value)})
	}
	return r.value(raw)
}

// value is what a cell shows of a number, a date or an error value, which its font
// strikes through as a whole.
func (r *sheetReader) value(raw rawCell) (grid.Cell, error) {
	if raw.kind == failure {
		if r.style(raw.style).struck {
			r.strike(true)
			return grid.Cell{}, nil
		}
		return grid.Cell{}, r.tell(grid.ErrorValue(r.at(), string(raw.value)))
	}
	text := strings.TrimSpace(shown(raw.value))
	if text == "" {
		return r.text(raw, r.keepRich(raw.inline))
	}
	c := r.number(raw, text)
	if c.Text != "" && r.style(raw.style).struck {
		r.strike(true)
		return grid.Cell{}, nil
	}
	return c, nil
}

// sharedText is the shared string of that index. One out of range means that
// the table or the sheet is damaged.
func (r *sheetReader) sharedText(value []byte) (richText, error) {
	if len(value) == 0 {
		return richText{}, nil
	}
	i, err := strconv.Atoi(string(bytes.TrimSpace(value)))
	text, ok := r.strings.at(i)
	if err != nil || !ok {
		return richText{}, grid.LostText(r.at())
	}
	return text, nil
}

// text returns what a cell shows of a text under its format, and tells where that is
// nothing.
func (r *sheetReader) text(raw rawCell, rich richText) (grid.Cell, error) {
	text := r.live(raw.style, rich)
	if grid.IsPicture(text) {
		r.notePicture()
		return grid.Cell{}, nil
	}
	shown := r.shower.Text(r.style(raw.style).format, text)
	if shown == "" && text != "" {
		return grid.Cell{}, r.tell(grid.Unshown(r.at()))
	}
	return grid.Cell{Text: shown}, nil
}

// number is what a number or a date shows; as it is written where it is neither.
func (r *sheetReader) number(raw rawCell, text string) grid.Cell {
	format := r.style(raw.style).format
	if raw.kind == isoDate {
		return r.date(format, text)
	}
	value, err := strconv.ParseFloat(text, 64)
	switch {
	case err != nil:
		return grid.Cell{Text: text}
	case value == 0 && r.zeroHidden:
		return grid.Cell{}
	}
	return cellOf(r.shower.Number(format, value))
}

func cellOf(shown numfmt.Shown) grid.Cell {
	return grid.Dated(shown.Text, shown.Day, shown.IsPeriod())
}

func truth(value []byte) string {
	if string(value) == "1" {
		return "TRUE"
	}
	return "FALSE"
}

// date is what a date shows that is written as text, as strict workbooks have it: by
// the cell's format, as a number's would be, and by itself where that is General.
func (r *sheetReader) date(format numfmt.Format, text string) grid.Cell {
	at, ok := moment(text)
	if !ok {
		return grid.Cell{Text: text}
	}
	if shown, ok := r.shower.Moment(format, at); ok {
		return cellOf(shown)
	}
	return grid.Dated(at.Format(time.DateOnly), day.FromTime(at), false)
}

// moment reads a date, or a date with a time, as ISO 8601 writes them.
func moment(text string) (time.Time, bool) {
	text = strings.TrimSuffix(text, "Z")
	for _, layout := range []string{time.DateOnly, "2006-01-02T15:04:05", "2006-01-02T15:04"} {
		if at, err := time.Parse(layout, text); err == nil {
			return at, true
		}
	}
	date, _, _ := strings.Cut(text, "T")
	at, err := time.Parse(time.DateOnly, date)
	return at, err == nil
}

func noValue(at finding.Ref) finding.Finding {
	return grid.FormulaWithoutValue.At(at, "单元格里是公式，但文件里没有保存它的计算结果，已当作空白。",
		"请用 Excel 或 WPS 打开台账，按 F9 重新计算并保存后再试。")
}
