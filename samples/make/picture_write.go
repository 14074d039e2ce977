package main

import (
	"bytes"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// paint makes a workbook of pictures. The file's name says whether it is one
// with macros enabled.
func paint(file string, sheets []picture, l look) ([]byte, error) {
	f := excelize.NewFile()
	defer f.Close()
	w := &painter{workbook: workbook{f: f}, look: l, styles: map[styleKey]int{}}
	for i, p := range sheets {
		if i == 0 {
			w.do(f.SetSheetName("Sheet1", p.name))
		} else {
			_, err := f.NewSheet(p.name)
			w.do(err)
		}
		w.sheet(p)
	}
	const madeFor = "2025-01-01T00:00:00Z"
	w.do(f.SetDocProps(&excelize.DocProperties{Created: madeFor, Modified: madeFor}))
	if w.err != nil {
		return nil, w.err
	}
	f.Path = filepath.Base(file)
	var out bytes.Buffer
	err := f.Write(&out)
	return out.Bytes(), err
}

// A painter is a workbook that is being made of pictures, in one look.
type painter struct {
	workbook
	look   look
	styles map[styleKey]int
}

func (w *painter) sheet(p picture) {
	for i, width := range p.widths {
		w.do(w.f.SetColWidth(p.name, letters(i+1), letters(i+1), width))
	}
	for i, row := range p.rows {
		w.row(p, i+1, row)
	}
	w.joinAll(p)
	for _, column := range p.unshown {
		w.do(w.f.SetColVisible(p.name, letters(column), false))
	}
	w.page(p.name, "landscape")
	if p.hidden {
		w.do(w.f.SetSheetVisible(p.name, false))
	}
}

func (w *painter) row(p picture, n int, row pictureRow) {
	for i := range p.widths {
		text := ""
		if i < len(row.cells) {
			text = row.cells[i]
		}
		if row.kind != blankRow {
			w.cell(p, i+1, n, row.kind, text)
		}
	}
	w.raise(p.name, n, leastHeight[row.kind])
	if row.kind == titleRow {
		w.do(w.f.MergeCell(p.name, cellName(1, n), cellName(len(p.widths), n)))
	}
	if row.hidden {
		w.do(w.f.SetRowVisible(p.name, n, false))
	}
}

func (w *painter) cell(p picture, column, row int, kind rowKind, text string) {
	at := cellName(column, row)
	format := w.fill(p.name, at, text)
	width := p.widths[column-1]
	text = shown(text)
	centred := kind == bodyRow && width <= narrow && hanWidth(text) <= width*hanPerUnit
	id := w.styleOf(styleKey{kind, format, centred})
	w.do(w.f.SetCellStyle(p.name, at, at, id))
	if (kind == bodyRow || kind == headRow) && !p.joined(row, column) {
		w.raise(p.name, row, heightFor(text, width))
	}
}

// narrow is the greatest width of a column whose short texts stand in its middle.
const narrow = 20

// fill writes a cell and gives its number format. Figures become a number; the
// other forms that are no plain text are
//
//	@2025-6-30 yyyy/m/d    a day with its format
//	#0.985 0.0%            a number with its format
//	=A4+1 5                a formula with the value that it had
//	*要点*其余              a text that begins in bold
func (w *painter) fill(sheet, at, text string) (format string) {
	if text == "" || text == "<" || text == "^" {
		return ""
	}
	first, rest, _ := strings.Cut(text[1:], " ")
	switch text[0] {
	case '@':
		serial, _ := serialDay(first)
		w.do(w.f.SetCellInt(sheet, at, serial))
		return rest
	case '#':
		v, err := strconv.ParseFloat(first, 64)
		w.do(err)
		w.do(w.f.SetCellFloat(sheet, at, v, -1, 64))
		return rest
	case '=':
		w.number(sheet, at, rest)
		w.do(w.f.SetCellFormula(sheet, at, first))
	case '*':
		w.bold(sheet, at, text[1:])
	default:
		w.number(sheet, at, text)
	}
	return ""
}

// shown is about what a cell shows of a text that fill writes in another form.
func shown(text string) string {
	switch {
	case strings.HasPrefix(text, "@"), strings.HasPrefix(text, "#"):
		text, _, _ = strings.Cut(text[1:], " ")
	case strings.HasPrefix(text, "="):
		_, text, _ = strings.Cut(text, " ")
	}
	return text
}

// number writes figures as a number, all else as text.
func (w *painter) number(sheet, at, text string) {
	const longest = 4 // longer figures are telephone numbers and the like
	if n, err := strconv.Atoi(text); err == nil && len(text) <= longest {
		w.do(w.f.SetCellInt(sheet, at, int64(n)))
		return
	}
	w.do(w.f.SetCellStr(sheet, at, text))
}

func (w *painter) bold(sheet, at, text string) {
	head, tail, _ := strings.Cut(text, "*")
	plain := &excelize.Font{Family: w.look.font, Size: bodySize}
	strong := &excelize.Font{Family: "黑体", Size: bodySize, Bold: true}
	w.do(w.f.SetCellRichText(sheet, at, []excelize.RichTextRun{{Text: head, Font: strong}, {Text: tail, Font: plain}}))
}
