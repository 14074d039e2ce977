package annotate

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"tongbao/report/finding"
)

const author = "通报校验"

// A spot is a cell of a sheet.
type spot struct{ sheet, cell string }

// comment adds the comments sheet by sheet, in the list's order.
func comment(f *excelize.File, list finding.List) error {
	spots, findings := bySpot(f, list)
	own := map[string]map[string]string{}
	for _, s := range spots {
		if own[s.sheet] == nil {
			texts, err := ownComments(f, s.sheet)
			if err != nil {
				return err
			}
			own[s.sheet] = texts
		}
		if err := put(f, s, own[s.sheet][s.cell], findings[s]); err != nil {
			return err
		}
	}
	return nil
}

// bySpot gathers the findings of each cell, the gravest first, and the cells
// in the order in which they first come.
func bySpot(f *excelize.File, list finding.List) ([]spot, map[spot]finding.List) {
	var spots []spot
	findings := map[spot]finding.List{}
	for _, found := range list.ByGravity() {
		s := place(f, found.At)
		if findings[s] == nil {
			spots = append(spots, s)
		}
		findings[s] = append(findings[s], found)
	}
	slices.SortStableFunc(spots, func(a, b spot) int { return cmp.Or(cmp.Compare(a.sheet, b.sheet), byCell(a.cell, b.cell)) })
	return spots, findings
}

func byCell(a, b string) int {
	aColumn, aRow, _ := excelize.CellNameToCoordinates(a)
	bColumn, bRow, _ := excelize.CellNameToCoordinates(b)
	return cmp.Or(aRow-bRow, aColumn-bColumn)
}

// place is the cell at which a finding is told: a range's first one.
func place(f *excelize.File, at finding.Ref) spot {
	s := spot{sheet: at.Sheet, cell: "A1"}
	sheets := f.GetSheetList()
	if !slices.Contains(sheets, s.sheet) {
		return spot{sheets[0], "A1"}
	}
	first, _, _ := strings.Cut(at.Cell, ":")
	if column, row, err := excelize.CellNameToCoordinates(first); err == nil {
		if name, err := excelize.CoordinatesToCellName(column, row); err == nil {
			s.cell = name
		}
	}
	return s
}

// ownComments are the comments that the sheet has already, by cell.
func ownComments(f *excelize.File, sheet string) (map[string]string, error) {
	comments, err := f.GetComments(sheet)
	texts := map[string]string{}
	for _, c := range comments {
		texts[c.Cell] = c.Text
		for _, run := range c.Paragraph {
			texts[c.Cell] += run.Text
		}
	}
	return texts, err
}

// Size of a comment's box, in pixels, and how much of it a line takes.
const (
	boxWidth     = 320
	charsPerLine = 22
	lineHeight   = 20
	maxBoxHeight = 480
)

// put writes a cell's comment in place of its own, whose text it begins with.
func put(f *excelize.File, s spot, own string, list finding.List) error {
	text := told(own, list)
	if own != "" {
		if err := f.DeleteComment(s.sheet, s.cell); err != nil {
			return err
		}
	}
	return f.AddComment(s.sheet, excelize.Comment{
		Author: author, Cell: s.cell, Width: boxWidth, Height: min(height(text), maxBoxHeight),
		Paragraph: []excelize.RichTextRun{{Text: text, Font: &excelize.Font{Family: "宋体", Size: 9}}},
	})
}

// told is a comment's text: each finding with its grade, its place and advice.
func told(own string, list finding.List) string {
	var parts []string
	if own != "" {
		parts = append(parts, own)
	}
	for _, f := range list {
		part := "【" + f.Severity.String() + "】" + f.Summary
		if marked := f.Excerpt.Marked(); f.Excerpt.To > f.Excerpt.From && f.Excerpt.To-f.Excerpt.From < len(f.Excerpt.Text) {
			part += "\n" + marked
		}
		parts = append(parts, part+"\n"+f.Advice)
	}
	return cut(strings.Join(parts, "\n\n"))
}

// cut keeps a comment within what Excel takes, 32,767 characters.
func cut(text string) string {
	if runes := []rune(text); len(runes) > excelize.TotalCellChars {
		return string(runes[:excelize.TotalCellChars-1]) + "…"
	}
	return text
}

func height(text string) uint {
	lines := 1
	for line := range strings.Lines(text) {
		lines += 1 + utf8.RuneCountInString(line)/charsPerLine
	}
	return uint(lines * lineHeight)
}
