package xlsx

import (
	"strconv"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
)

// sheetReader makes one sheet from its part.
type sheetReader struct {
	*workbook
	sheet      *grid.Sheet
	row        int
	col        int
	views      int // ways in which windows show the sheet; the first counts
	zeroHidden bool
	struck     []struckCell          // of the row in hand
	pictures   map[int]pictureColumn // by column
}

func (r *sheetReader) read(s *scanner) error {
	if err := each(r.element)(s); err != nil {
		return err
	}
	if err := r.tellStruck(); err != nil {
		return err
	}
	r.sheet.Tidy()
	return r.tellPictures()
}

func (r *sheetReader) element(s *scanner, t token) error {
	switch string(t.name) {
	case "c":
		switch {
		case s.at("worksheet", "sheetData", "row", "c"):
			return r.cell(s, t)
		case s.at("worksheet", "sheetData", "c"):
			return errDamaged
		}
	case "row":
		if s.at("worksheet", "sheetData", "row") {
			return r.openRow(t)
		}
	case "mergeCell":
		if s.at("worksheet", "mergeCells", "mergeCell") {
			return r.merge(t)
		}
	case "col":
		if s.at("worksheet", "cols", "col") {
			return r.addColumns(t)
		}
	case "sheetView":
		if s.at("worksheet", "sheetViews", "sheetView") {
			r.view(t)
		}
	case "filterColumn":
		r.sheet.Filtered = r.sheet.Filtered || s.chooses("worksheet")
	}
	return nil
}

// view keeps whether zeros are shown.
func (r *sheetReader) view(t token) {
	if r.views++; r.views == 1 {
		r.zeroHidden = !flagOr(t, "showZeros", true)
	}
}

func (r *sheetReader) openRow(t token) error {
	if err := r.tellStruck(); err != nil {
		return err
	}
	r.row, r.col = r.row+1, 0
	if v, ok := t.attr("r"); ok {
		n, err := strconv.Atoi(string(v))
		if err != nil || n < 1 {
			return errDamaged
		}
		r.row = n
	}
	if r.row > a1.MaxRows || len(r.sheet.Rows) > a1.MaxRows {
		return errDamaged
	}
	r.sheet.Rows = r.dropEmpty()
	r.sheet.Rows = append(r.sheet.Rows, grid.Row{Number: r.row, Hidden: flag(t, "hidden") || isZero(t, "ht"), Cells: r.room()})
	return nil
}

// room returns room for as many cells as the row before has: rows are mostly alike.
func (r *sheetReader) room() []grid.Cell {
	if n := len(r.sheet.Rows); n > 0 {
		return make([]grid.Cell, 0, len(r.sheet.Rows[n-1].Cells))
	}
	return nil
}

// dropEmpty is the rows so far without a last one that has no cells: sheets
// formatted down to their last row have a million of them.
func (r *sheetReader) dropEmpty() []grid.Row {
	if n := len(r.sheet.Rows); n > 0 && len(r.sheet.Rows[n-1].Cells) == 0 {
		return r.sheet.Rows[:n-1]
	}
	return r.sheet.Rows
}

func (r *sheetReader) place(t token) error {
	r.col++
	if name, ok := t.attr("r"); ok {
		row, col, ok := a1.Parse(name)
		if !ok || row != r.row {
			return errDamaged
		}
		r.col = col
	}
	if len(r.sheet.Rows) == 0 || r.col > a1.MaxColumns {
		return errDamaged
	}
	return nil
}

func (r *sheetReader) cell(s *scanner, t token) error {
	if err := r.place(t); err != nil {
		return err
	}
	kind, _ := t.attr("t")
	style, _ := number(t, "s")
	_, rich := t.attr("vm")
	raw := rawCell{kind: kindOf(kind), style: style, rich: rich}
	if err := r.content(s, &raw); err != nil {
		return err
	}
	c, err := r.show(raw)
	if err != nil || c.Text == "" {
		return err
	}
	c.Row, c.Col = int32(r.row), int32(r.col)
	if !r.budget.Cell(c.Text) {
		return errTooLarge
	}
	last := &r.sheet.Rows[len(r.sheet.Rows)-1]
	last.Cells = append(last.Cells, c)
	return nil
}

// content reads a cell's value up to its closing tag.
func (r *sheetReader) content(s *scanner, raw *rawCell) error {
	depth := len(s.stack)
	value, code := s.value[:0], s.formula[:0]
	for {
		t, err := s.next()
		if err != nil {
			return truncated(err)
		}
		switch {
		case t.depth == depth && t.kind == closeTag:
			s.value, raw.value = value, value
			s.formula, raw.code = code, code
			return nil
		case t.depth != depth+1 || t.kind == closeTag:
		case s.below(depth, "v"):
			raw.saved = true
			if t.kind == textRun {
				value = appendText(value, t)
			}
		case s.below(depth, "f"):
			raw.formula = true
			if t.kind == textRun && len(code) < longestName {
				code = appendText(code, t)
			}
		case t.kind == openTag && s.below(depth, "is"):
			if raw.inline, err = s.richText(); err != nil {
				return err
			}
		}
	}
}

// longestName is up to how many bytes a formula is kept: enough to know its function.
const longestName = 64

func (r *sheetReader) at() finding.Ref { return r.atColumn(r.col) }

func (r *sheetReader) atColumn(col int) finding.Ref {
	return finding.In("", r.sheet.Name).At(r.row, col)
}
