package xlsx

import "tongbao/report/ledger/numfmt"

// maxStyles bounds the formats of a workbook, of cells, of numbers and of fonts each;
// a spreadsheet keeps at most 65,490 of cells.
const maxStyles = 1 << 16

// A cellStyle is what is of account in the format of a cell.
type cellStyle struct {
	format numfmt.Format
	struck bool // its font is struck through
}

// A styleReader gathers the formats of a workbook.
type styleReader struct {
	codes map[int]string
	fonts []bool // whether each is struck through
	xfs   []xf
}

// An xf is a format of cells as it is written: which number format and which font.
// Whether it says that it applies them is of no account, spreadsheets do in any case.
type xf struct{ format, font int }

// readStyles is the format of each cell style.
func (p parts) readStyles(part string) ([]cellStyle, error) {
	r := styleReader{codes: map[int]string{}}
	err := p.read(part, each(r.add))
	return r.styles(), err
}

func (r *styleReader) add(s *scanner, t token) error {
	switch {
	case s.at("styleSheet", "numFmts", "numFmt"):
		if id, ok := number(t, "numFmtId"); ok {
			code, _ := t.attr("formatCode")
			r.codes[id] = unescaped(code)
		}
	case s.at("styleSheet", "fonts", "font"):
		r.fonts = append(r.fonts, false)
	case s.at("styleSheet", "fonts", "font", "strike"):
		r.fonts[len(r.fonts)-1] = flagOr(t, "val", true)
	case s.at("styleSheet", "cellXfs", "xf"):
		format, _ := number(t, "numFmtId")
		font, _ := number(t, "fontId")
		r.xfs = append(r.xfs, xf{format, font})
	}
	if max(len(r.codes), len(r.fonts), len(r.xfs)) > maxStyles {
		return errTooLarge
	}
	return nil
}

func (r *styleReader) styles() []cellStyle {
	styles := make([]cellStyle, len(r.xfs))
	for i, xf := range r.xfs {
		styles[i].format = numfmt.Format{ID: xf.format, Code: r.codes[xf.format]}
		styles[i].struck = xf.font >= 0 && xf.font < len(r.fonts) && r.fonts[xf.font]
	}
	return styles
}
