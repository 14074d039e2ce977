package spreadsheetml

import (
	"encoding/xml"
	"strconv"
	"strings"
	"time"

	"tongbao/report/day"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/numfmt"
)

// A value is the data of a cell: what is not struck through, and whether anything is.
type value struct {
	kind string // Number, DateTime, Boolean, String, Error; empty for none
	text string
	cut  bool
}

func (s *sheetReader) readCell(t xml.StartElement) error {
	if t.Name.Local != "Cell" {
		return nil
	}
	if err := s.place(t); err != nil {
		return err
	}
	across, _ := number(t, "MergeAcross", 0)
	col := s.col - across
	var v value
	var live strings.Builder
	err := s.each("Cell", func(t xml.StartElement) error {
		if t.Name.Local != "Data" {
			return nil
		}
		v.kind = attribute(t, "Type")
		return s.texts(func(text string, struck bool) {
			if !struck {
				live.WriteString(text)
			}
			v.cut = v.cut || struck && strings.TrimSpace(text) != ""
		})
	})
	if err != nil {
		return err
	}
	v.text = live.String()
	return s.put(col, v, s.styleOf(t, col), attribute(t, "Formula"))
}

// styleOf returns the style of a cell, or else of its row, or else of its column.
func (s *sheetReader) styleOf(t xml.StartElement, col int) style {
	for _, id := range []string{attribute(t, "StyleID"), s.rowStyle, s.columns[col]} {
		if id != "" {
			return s.styles[id]
		}
	}
	return s.styles["Default"]
}

// texts calls each with the texts of the element that was begun last, and whether they
// are struck through.
func (r *reader) texts(each func(text string, struck bool)) error {
	struck := 0 // the depth of what strikes through
	for from := r.depth; ; {
		token, err := r.d.Token()
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.CharData:
			each(string(t), struck > 0)
		case xml.StartElement:
			if r.depth++; r.depth > maxDepth {
				return damaged()
			}
			if name := t.Name.Local; struck == 0 && (name == "S" || name == "Strike" || name == "Del") {
				struck = r.depth
			}
		case xml.EndElement:
			if r.depth == struck {
				struck = 0
			}
			if r.depth--; r.depth < from {
				return nil
			}
		}
	}
}

// put keeps what a cell shows.
func (s *sheetReader) put(col int, v value, look style, formula string) error {
	if grid.IsPictureFormula(formula) || grid.IsPicture(v.text) {
		s.unread.Picture(s.row, col)
		return nil
	}
	if v.kind == "" && formula != "" {
		return s.tell(grid.FormulaWithoutValue.At(s.at(col), "单元格里是公式，但文件里没有保存它的计算结果，已当作空白。",
			"请用 Excel 或 WPS 打开台账，按 F9 重新计算并保存后再试。"))
	}
	struck := v.cut || look.struck && strings.TrimSpace(v.text) != ""
	if look.struck {
		v.text = ""
	}
	if struck {
		s.unread.Strike(s.row, col, strings.TrimSpace(v.text) == "")
	}
	if v.text == "" {
		return nil
	}
	cell, err := s.show(col, v, look.format)
	if err != nil || cell.Text == "" {
		return err
	}
	if !s.budget.Cell(cell.Text) {
		return tooLarge()
	}
	cell.Row, cell.Col = int32(s.row), int32(col)
	row := &s.sheet.Rows[len(s.sheet.Rows)-1]
	row.Cells = append(row.Cells, cell)
	return nil
}

// show returns what a cell shows of its value under its format.
func (s *sheetReader) show(col int, v value, f numfmt.Format) (grid.Cell, error) {
	text := strings.TrimSpace(v.text)
	switch v.kind {
	case "Number":
		if n, err := strconv.ParseFloat(text, 64); err == nil {
			if n == 0 {
				s.zeros = append(s.zeros, place{s.row, col})
			}
			return cellOf(s.shower.Number(f, n)), nil
		}
	case "DateTime":
		if at, err := time.Parse("2006-01-02T15:04:05", text); err == nil {
			return s.date(at, f), nil
		}
	case "Boolean":
		return grid.Cell{Text: map[bool]string{true: "TRUE", false: "FALSE"}[text == "1"]}, nil
	case "Error":
		return grid.Cell{}, s.tell(grid.ErrorValue(s.at(col), text))
	}
	shown := s.shower.Text(f, v.text)
	if shown == "" {
		return grid.Cell{}, s.tell(grid.Unshown(s.at(col)))
	}
	return grid.Cell{Text: shown}, nil
}

// date returns what a date shows: by itself where its format shows numbers.
func (s *sheetReader) date(at time.Time, f numfmt.Format) grid.Cell {
	if shown, ok := s.shower.Moment(f, at); ok {
		return cellOf(shown)
	}
	return grid.Dated(at.Format(time.DateOnly), day.FromTime(at), false)
}

func cellOf(shown numfmt.Shown) grid.Cell {
	return grid.Dated(shown.Text, shown.Day, shown.IsPeriod())
}
