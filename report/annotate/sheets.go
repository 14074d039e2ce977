package annotate

import (
	"encoding/xml"
	"errors"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/a1"
)

// A sheet is a worksheet of the workbook.
type sheet struct {
	name, part string
	book       string // the workbook's part
	family     string // of the types of relations, which strict and transitional files have apart
}

var errNoSheet = errors.New("annotate: no worksheet")

// sheets are the workbook's worksheets in its order.
func (p pack) sheets() ([]sheet, error) {
	root, err := p.Relations("")
	if err != nil {
		return nil, err
	}
	book, _ := root.OfKind("officeDocument")
	relations, err := p.Relations(book.Target)
	if err != nil {
		return nil, err
	}
	listed, err := p.listed(book.Target)
	if err != nil {
		return nil, err
	}
	var sheets []sheet
	for _, s := range listed {
		for _, r := range relations {
			if r.ID == s.id() && r.Is("worksheet") {
				sheets = append(sheets, sheet{s.Name, r.Target, book.Target, r.Family()})
			}
		}
	}
	if sheets == nil {
		return nil, errNoSheet
	}
	return sheets, nil
}

// A listed sheet is one as the workbook's own part names it.
type listed struct {
	Name  string     `xml:"name,attr"`
	Attrs []xml.Attr `xml:",any,attr"`
}

func (l listed) id() string {
	for _, a := range l.Attrs {
		if a.Name.Local == "id" && a.Name.Space != "" {
			return a.Value
		}
	}
	return ""
}

func (p pack) listed(book string) ([]listed, error) {
	data, err := p.Read(book)
	if err != nil {
		return nil, err
	}
	var file struct {
		Sheets []listed `xml:"sheets>sheet"`
	}
	err = xml.Unmarshal(data, &file)
	return file.Sheets, err
}

// A cell is a place on a sheet, both 1-based.
type cell struct{ row, column int }

func (c cell) name() string { return a1.Cell(c.row, c.column) }

// cellOf reads A1 notation, of a range the first cell; A1 where it is none.
func cellOf(name string) cell {
	first, _, _ := strings.Cut(name, ":")
	row, column, ok := a1.Parse(first)
	if !ok {
		return cell{1, 1}
	}
	return cell{row, column}
}

// toldAt is the cell at which a finding of a sheet is told: A1 where it is about
// the sheet as a whole.
func toldAt(r finding.Ref) cell {
	return cell{max(int(r.Row), 1), max(int(r.Col), 1)}
}

// bySheet gathers the findings by sheet and cell, the gravest first.
func bySheet(sheets []sheet, list finding.List) []map[cell]finding.List {
	told := make([]map[cell]finding.List, len(sheets))
	for _, f := range list.ByGravity() {
		i, at := 0, cell{1, 1}
		for n, s := range sheets {
			if s.name == f.At.Sheet() {
				i, at = n, toldAt(f.At)
				break
			}
		}
		if told[i] == nil {
			told[i] = map[cell]finding.List{}
		}
		told[i][at] = append(told[i][at], f)
	}
	return told
}
