package docx

import (
	"strings"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// cell writes a cell's text in one of the table's styles. One with empty lines is to be
// written on, and has a paragraph for each line.
func (t annexTable) cell(text string, set fit.Block, style string, remarks []comment) {
	if emptyLines(text) == 0 {
		t.cellParagraph(text, set, style, remarks)
		return
	}
	at := 0
	for line := range strings.SplitSeq(text, "\n") {
		own := set
		own.Lines = nil
		for _, l := range set.Lines {
			if l.From >= at && l.From < at+len(line) {
				l.From -= at
				own.Lines = append(own.Lines, l)
			}
		}
		t.cellParagraph(line, own, style, nil)
		at += len(line) + 1
	}
}

func (t annexTable) cellParagraph(text string, set fit.Block, style string, remarks []comment) {
	t.open("p")
	t.open("pPr")
	t.value("pStyle", style)
	t.autoSpace(set.Auto)
	if t.grid.TextSize() != gongwen.TableSize {
		t.exactLine(0, fit.Twips(t.grid.Pitch()))
	}
	t.close("pPr")
	t.runs([]notice.Span{{Text: text}}, set.Lines, cellSetting(style), remarks)
	t.close("p")
}

// cellStyle returns the style of a cell.
func cellStyle(cell gongwen.Cell) string {
	switch {
	case cell.Label:
		return tableHeadingStyle
	case cell.Align == gongwen.Center:
		return tableShortStyle
	}
	return tableTextStyle
}

func cellSetting(style string) setting {
	s := setting{face: gongwen.FangSong, size: gongwen.TableSize, broken: style != tableTextStyle}
	if style == tableHeadingStyle {
		s.face = gongwen.Hei
	}
	return s
}
