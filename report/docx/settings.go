package docx

import "tongbao/report/gongwen"

// settingsPart returns the part with what holds for the whole document. The order of the elements
// is the schema's (CT_Settings, ECMA-376 part 1, 17.15.1.78).
//
// The marks are not closed up by the word processor (doNotCompress): the layout
// has closed up what it wanted to, and the lines' spacing carries that.
func settingsPart(fontsEmbedded bool) []byte {
	m := newPart("settings")
	m.empty("zoom", "w:percent", "100")
	if fontsEmbedded {
		m.empty("embedTrueTypeFonts")
		m.empty("saveSubsetFonts")
	}
	m.number("defaultTabStop", 2*bodySize)
	m.empty("evenAndOddHeaders")
	m.value("characterSpacingControl", "doNotCompress")
	m.empty("noLineBreaksAfter", "w:lang", "zh-CN", "w:val", gongwen.NotLast)
	m.empty("noLineBreaksBefore", "w:lang", "zh-CN", "w:val", gongwen.NotFirst)
	m.open("compat")
	m.empty("compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15")
	m.close("compat")
	m.empty("themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN")
	m.value("decimalSymbol", ".")
	m.value("listSeparator", ",")
	m.close("settings")
	return m.Bytes()
}
