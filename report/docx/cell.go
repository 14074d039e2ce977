package docx

import (
	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// cell writes a cell's text in the size and at the line height of the layout.
func (b *body) cell(text string, set fit.Block, heading bool) {
	b.open("p")
	b.open("pPr")
	b.value("pStyle", tableTextStyle)
	b.autoSpace(set.Auto)
	if heading {
		b.value("jc", "center")
	}
	b.close("pPr")
	b.runs([]notice.Span{{Text: text}}, set.Lines, setting{role: gongwen.AnnexText, size: gongwen.BodySize})
	b.close("p")
}
