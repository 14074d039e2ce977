package docx

import (
	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// cell writes a cell's text in one of the table's styles.
func (t annexTable) cell(text string, set fit.Block, style string, remarks []comment) {
	t.open("p")
	t.open("pPr")
	t.value("pStyle", style)
	t.autoSpace(set.Auto)
	t.close("pPr")
	t.runs([]notice.Span{{Text: text}}, set.Lines, cellSetting(style), remarks)
	t.close("p")
}

// cellStyle returns the style of a row's cell in a column.
func cellStyle(row int, column gongwen.Column) string {
	switch {
	case row == 0:
		return tableHeadingStyle
	case column.Align == gongwen.Center:
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
