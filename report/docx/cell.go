package docx

import (
	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// cell writes a cell's text; a heading's is centred.
func (b *body) cell(text string, set fit.Block, heading bool) {
	id, style := tableTextStyle, setting{role: gongwen.AnnexText, face: gongwen.FangSong, size: gongwen.TableSize}
	if heading {
		id, style.face, style.broken = tableHeadingStyle, gongwen.Hei, true
	}
	b.open("p")
	b.open("pPr")
	b.value("pStyle", id)
	b.autoSpace(set.Auto)
	b.close("pPr")
	b.runs([]notice.Span{{Text: text}}, set.Lines, style)
	b.close("p")
}
