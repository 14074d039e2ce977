package docx

import (
	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// tableStyles are for the cells of an annex's table.
func (m *markup) tableStyles() {
	m.cellStyle(tableTextStyle, "表格文字", gongwen.FangSong, gongwen.Left)
	m.cellStyle(tableShortStyle, "表格短文字", gongwen.FangSong, gongwen.Center)
	m.cellStyle(tableHeadingStyle, "表头文字", gongwen.Hei, gongwen.Center)
}

func (m *markup) cellStyle(id, name string, face gongwen.Typeface, align gongwen.Align) {
	m.openStyle("paragraph", id, name, "", false)
	m.open("pPr")
	m.exactLine(0, fit.Twips(gongwen.TablePitch))
	m.value("jc", alignments[align])
	m.close("pPr")
	m.open("rPr")
	m.fonts(face)
	m.off("spacing")
	m.size(gongwen.TableSize)
	m.close("rPr")
	m.close("style")
}

// footerStyle is for the page number.
func (m *markup) footerStyle() {
	m.openStyle("paragraph", footerStyle, "footer", "", false)
	m.open("pPr")
	m.exactLine(0, footerLine)
	m.close("pPr")
	m.open("rPr")
	m.fonts(gongwen.Song)
	m.off("spacing")
	m.size(gongwen.PageNumberSize)
	m.close("rPr")
	m.close("style")
}

// characterStyles are for the text that runs on after a heading in the
// heading's paragraph, and for links, which look like the text around them.
func (m *markup) characterStyles() {
	m.openStyle("character", runInStyle, "标题后接排正文", "", false)
	m.open("rPr")
	m.fonts(gongwen.FangSong)
	m.off("b")
	m.close("rPr")
	m.close("style")
	m.openStyle("character", linkStyle, "Hyperlink", "", false)
	m.close("style")
}
