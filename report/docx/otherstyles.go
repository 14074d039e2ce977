package docx

import "tongbao/report/gongwen"

// tableTextStyle is for the cells of an annex's table.
func (m *markup) tableTextStyle() {
	m.openStyle("paragraph", tableTextStyle, "表格文字", "", false)
	m.open("rPr")
	m.off("spacing")
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
	m.close("rPr")
	m.close("style")
	m.openStyle("character", linkStyle, "Hyperlink", "", false)
	m.close("style")
}
