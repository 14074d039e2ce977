package xlsx

import "tongbao/report/ledger/numfmt"

// maxStyles bounds the formats of a workbook, of cells and of numbers each; a
// spreadsheet keeps at most 65,490 of cells.
const maxStyles = 1 << 16

// A styleReader gathers the number formats of a workbook.
type styleReader struct {
	codes   map[int]string
	formats []numfmt.Format // of each cell style
	inCells bool
}

// readStyles is the number format of each cell style.
func (p parts) readStyles(part string) ([]numfmt.Format, error) {
	s := styleReader{codes: map[int]string{}}
	err := p.read(part, each(s.add))
	return s.formats, err
}

func (s *styleReader) add(t token) error {
	switch string(t.name) {
	case "numFmt":
		if id, ok := number(t, "numFmtId"); ok {
			code, _ := t.attr("formatCode")
			s.codes[id] = unescaped(code)
		}
	case "cellXfs":
		s.inCells = true
	case "cellStyles", "dxfs":
		s.inCells = false
	case "xf":
		if s.inCells {
			id, _ := number(t, "numFmtId")
			s.formats = append(s.formats, numfmt.Format{ID: id, Code: s.codes[id]})
		}
	}
	if len(s.codes) > maxStyles || len(s.formats) > maxStyles {
		return errTooLarge
	}
	return nil
}
