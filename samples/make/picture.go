package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A picture is one sheet as it looks: its rows from the top, cell by cell.
type picture struct {
	name    string
	hidden  bool
	widths  []float64 // of the columns, in the spreadsheet's unit
	rows    []pictureRow
	unshown []int // hidden columns, 1-based
}

// A pictureRow has the texts of its cells. "<" joins a cell to the one at its left,
// "^" to the one above; see workbook.fill for texts that are not written as they are.
type pictureRow struct {
	kind   rowKind
	cells  []string
	hidden bool
}

type rowKind int

const (
	titleRow rowKind = iota // one text over the whole width
	noteRow                 // above or below the table, without lines
	headRow
	bodyRow
	blankRow
)

// kinds are the words with which the lines of a picture begin in a data file.
var kinds = map[string]rowKind{"题": titleRow, "注": noteRow, "头": headRow, "文": bodyRow, "隐": bodyRow, "横": bodyRow, "空": blankRow}

// add adds a row.
func (p *picture) add(kind rowKind, cells ...string) {
	p.rows = append(p.rows, pictureRow{kind: kind, cells: cells})
}

// across adds a row of the table whose one text stands over the whole width.
func (p *picture) across(text string) {
	p.add(bodyRow, append([]string{text}, slices.Repeat([]string{"<"}, len(p.widths)-1)...)...)
}

// pictures are the sheets of a data file.
func pictures(s source) ([]picture, error) {
	var list []picture
	for _, section := range s {
		p := picture{name: section.name}
		for _, line := range section.lines {
			if err := p.line(line); err != nil {
				return nil, fmt.Errorf("%s: %w", section.name, err)
			}
		}
		list = append(list, p)
	}
	return list, nil
}

// line takes a line of a data file: 宽 widths, 藏 hidden columns, 隐藏 for a hidden
// sheet, or a row by its kind.
func (p *picture) line(line string) error {
	word, rest, _ := strings.Cut(line, " ")
	switch kind, isRow := kinds[word]; {
	case word == "隐藏":
		p.hidden = true
	case word == "宽" || word == "藏":
		return p.numbers(word, strings.Fields(rest))
	case word == "横":
		p.across(rest)
	case isRow:
		p.rows = append(p.rows, pictureRow{kind, cells(rest), word == "隐"})
	default:
		return fmt.Errorf("%q is no line of a sheet", line)
	}
	return nil
}

func (p *picture) numbers(word string, fields []string) error {
	for _, field := range fields {
		n, err := strconv.Atoi(field)
		if err != nil {
			return err
		}
		if word == "宽" {
			p.widths = append(p.widths, float64(n))
		} else {
			p.unshown = append(p.unshown, n)
		}
	}
	return nil
}
