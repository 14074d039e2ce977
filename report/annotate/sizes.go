package annotate

import (
	"bytes"
	"encoding/xml"
	"regexp"
	"strconv"
)

// sizes are a worksheet's columns and rows in pixels of 1/96 inch, which is how
// the anchors of boxes count. Numbers of columns and rows are 0-based here.
type sizes struct {
	columns     []columnRange
	rows        map[int]int // those whose height is set
	column, row int         // of all others
}

type columnRange struct{ first, last, width int }

// Excel's own sizes, where a sheet says none: 8.43 characters, 15 points.
const (
	usualColumn = 64
	usualRow    = 20
)

// Bounds of a sheet, and on what is looked at to place a box.
const (
	maxColumns = 1 << 14
	maxRows    = 1 << 20
	maxRanges  = 1 << 10 // of columns with widths of their own
	maxReach   = 1 << 8  // columns or rows that a box reaches over
)

// readSizes reads the columns, which stand before the cells, and the rows.
func readSizes(data []byte) (sizes, error) {
	s := sizes{rows: map[int]int{}, column: usualColumn, row: usualRow}
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		t, err := d.RawToken()
		if err != nil {
			return s, err
		}
		if e, is := t.(xml.StartElement); is {
			if e.Name.Local == "sheetData" {
				break
			}
			s.note(&element{name: e.Name.Local, attrs: e.Attr})
		}
	}
	s.readRows(data[d.InputOffset():])
	return s, nil
}

func (s *sizes) note(e *element) {
	switch e.name {
	case "sheetFormatPr":
		if width, ok := characters(e.attr("defaultColWidth")); ok {
			s.column = width
		}
		if height, ok := pixels(e.attr("defaultRowHeight")); ok {
			s.row = height
		}
	case "col":
		first, _ := strconv.Atoi(e.attr("min"))
		last, _ := strconv.Atoi(e.attr("max"))
		width, ok := characters(e.attr("width"))
		if isTrue(e.attr("hidden")) {
			width, ok = 0, true
		}
		if ok && len(s.columns) < maxRanges {
			s.columns = append(s.columns, columnRange{first - 1, last - 1, width})
		}
	}
}

var (
	rowNumber = regexp.MustCompile(`\sr="(\d{1,7})"`)
	rowHeight = regexp.MustCompile(`\sht="([0-9.]{1,9})"`)
	rowHidden = regexp.MustCompile(`\shidden="(1|true)"`)
)

// readRows looks at the rows' tags alone: there may be a hundred thousand.
func (s *sizes) readRows(cells []byte) {
	mark := []byte("row ")
	for {
		i := bytes.Index(cells, mark)
		if i < 1 {
			return
		}
		isTag := cells[i-1] == '<' || cells[i-1] == ':'
		cells = cells[i+len(mark)-1:]
		end := bytes.IndexByte(cells, '>')
		if end < 0 {
			return
		}
		if isTag {
			s.noteRow(cells[:end])
		}
	}
}

func (s *sizes) noteRow(tag []byte) {
	n := rowNumber.FindSubmatch(tag)
	if n == nil {
		return
	}
	if rowHidden.Match(tag) {
		s.rows[number(n[1])-1] = 0
	} else if h := rowHeight.FindSubmatch(tag); h != nil {
		if height, ok := pixels(string(h[1])); ok {
			s.rows[number(n[1])-1] = height
		}
	}
}

func isTrue(value string) bool { return value == "1" || value == "true" }

// characters is the width of a column in characters of the usual font, 7 pixels
// each and 5 of margin (ECMA-376-1, 18.3.1.13).
func characters(value string) (int, bool) {
	n, err := strconv.ParseFloat(value, 64)
	return int(n*7 + 5), err == nil && n >= 0 && n < 256
}

// pixels is a height in points.
func pixels(value string) (int, bool) {
	n, err := strconv.ParseFloat(value, 64)
	return int(n * 96 / 72), err == nil && n >= 0 && n < 410
}

func (s *sizes) widthOf(column int) int {
	for _, c := range s.columns {
		if column >= c.first && column <= c.last {
			return c.width
		}
	}
	return s.column
}

func (s *sizes) heightOf(row int) int {
	if height, set := s.rows[row]; set {
		return height
	}
	return s.row
}

// reach is where a length ends that begins so many pixels into the column or
// row at: the column or row, and how far into it. None is beyond the last.
func reach(at, into, length, last int, size func(int) int) (end, rest int) {
	last = min(last, at+maxReach)
	for rest = into + length; at < last && rest > size(at); at++ {
		rest -= size(at)
	}
	return at, min(rest, size(at))
}
