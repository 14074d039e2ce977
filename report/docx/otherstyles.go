package docx

import (
	"tongbao/report/fit"
	"tongbao/report/gongwen"
)

// tableStyles writes the styles for the cells of an annex's table.
func (s stylesheet) tableStyles() {
	s.cellStyle(tableTextStyle, "表格文字", gongwen.FangSong, gongwen.Left)
	s.cellStyle(tableShortStyle, "表格短文字", gongwen.FangSong, gongwen.Center)
	s.cellStyle(tableHeadingStyle, "表头文字", gongwen.Hei, gongwen.Center)
}

func (s stylesheet) cellStyle(id, name string, face gongwen.Typeface, align gongwen.Align) {
	s.openStyle("paragraph", id, name, "", false)
	s.open("pPr")
	s.exactLine(0, fit.Twips(gongwen.TablePitch))
	s.value("jc", alignments[align])
	s.close("pPr")
	s.open("rPr")
	s.fonts(face)
	s.off("spacing")
	s.size(gongwen.TableSize)
	s.close("rPr")
	s.close("style")
}

// footerStyle writes the style of the page number.
func (s stylesheet) footerStyle() {
	s.openStyle("paragraph", footerStyle, "footer", "", false)
	s.open("pPr")
	s.exactLine(0, footerLine)
	s.close("pPr")
	s.open("rPr")
	s.fonts(gongwen.Song)
	s.off("spacing")
	s.size(gongwen.PageNumberSize)
	s.close("rPr")
	s.close("style")
}

// characterStyles writes the styles of the text that runs on after a heading in the
// heading's paragraph, of the names of 签发人, and for links, which look like the text
// around them.
func (s stylesheet) characterStyles() {
	s.openStyle("character", runInStyle, "标题后接排正文", "", false)
	s.open("rPr")
	s.fonts(gongwen.FangSong)
	s.off("b")
	s.close("rPr")
	s.close("style")
	s.openStyle("character", signerNameStyle, "签发人姓名", "", false)
	s.open("rPr")
	s.fonts(gongwen.SignerFace)
	s.close("rPr")
	s.close("style")
	s.openStyle("character", linkStyle, "Hyperlink", "", false)
	s.close("style")
}
