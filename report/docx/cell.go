package docx

import (
	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// cell writes a cell's text in one of the table's styles.
func (b *body) cell(text string, set fit.Block, style string) {
	b.open("p")
	b.open("pPr")
	b.value("pStyle", style)
	b.autoSpace(set.Auto)
	b.close("pPr")
	b.runs([]notice.Span{{Text: text}}, set.Lines, cellSetting(style))
	b.close("p")
}

// cellStyle is the style of a row's cell in a column.
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
