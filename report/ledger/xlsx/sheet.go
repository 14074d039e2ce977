package xlsx

import (
	"bytes"
	"io"
	"strconv"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
)

// sheetReader makes one sheet from its part.
type sheetReader struct {
	sheet   *grid.Sheet
	strings []string
	formats []numfmt.Format
	shower  *numfmt.Shower
	budget  *grid.Budget
	texts   map[string]string // short texts written in the cells, kept once
	row     int
	col     int
	faults  finding.List
}

func (r *sheetReader) read(s *scanner) error {
	for {
		t, err := s.next()
		if err == io.EOF {
			r.sheet.Tidy()
			return nil
		}
		if err != nil {
			return err
		}
		if t.kind != openTag {
			continue
		}
		if err := r.element(s, t); err != nil {
			return err
		}
	}
}

func (r *sheetReader) element(s *scanner, t token) error {
	switch string(t.name) {
	case "row":
		return r.openRow(t)
	case "c":
		return r.cell(s, t)
	case "mergeCell":
		return r.merge(t)
	}
	return nil
}

func (r *sheetReader) openRow(t token) error {
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
	r.sheet.Rows = append(r.sheet.Rows, grid.Row{Number: r.row, Hidden: flag(t, "hidden")})
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
	raw := rawCell{kind: kindOf(kind), style: style}
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
	inValue := false
	value := s.value[:0]
	for {
		t, err := s.next()
		if err != nil {
			return truncated(err)
		}
		switch {
		case t.is(closeTag, "c"):
			s.value, raw.value = value, value
			return nil
		case t.is(openTag, "is"):
			if raw.inline, err = s.richText("is"); err != nil {
				return err
			}
		case t.is(openTag, "f"):
			raw.formula = true
		case string(t.name) == "v":
			inValue = t.kind == openTag
			raw.saved = true
		case t.kind == textRun && inValue:
			value = appendText(value, t)
		}
	}
}

func (r *sheetReader) merge(t token) error {
	ref, _ := t.attr("ref")
	from, to, ok := bytes.Cut(ref, []byte(":"))
	if !ok {
		return nil
	}
	top, left, ok1 := a1.Parse(from)
	bottom, right, ok2 := a1.Parse(to)
	if !ok1 || !ok2 || bottom < top || right < left {
		return errDamaged
	}
	if !r.budget.Merge() {
		return errTooLarge
	}
	r.sheet.Merges = append(r.sheet.Merges, grid.Merge{Top: top, Left: left, Bottom: bottom, Right: right})
	return nil
}

func (r *sheetReader) at() finding.Ref {
	return finding.Ref{Sheet: r.sheet.Name}.At(r.row, r.col)
}
