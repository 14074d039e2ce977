package docx

import "tongbao/report/gongwen"

// A named style is what a role is called in the file. Names that Word knows
// show in its user's own language, and the headings fill its navigation pane.
type namedStyle struct {
	id, name string
	next     gongwen.Role // the role of the paragraph that one types after it
}

const (
	normalStyle       = "Normal"
	tableTextStyle    = "TableText"
	tableShortStyle   = "TableShort"
	tableHeadingStyle = "TableHeading"
	footerStyle       = "Footer"
	runInStyle        = "RunIn"
	signerNameStyle   = "SignerName"
	linkStyle         = "Hyperlink"
)

var names = [...]namedStyle{
	gongwen.Body:           {"BodyText", "Body Text", gongwen.Body},
	gongwen.Title:          {"Title", "Title", gongwen.Body},
	gongwen.Addressee:      {"Salutation", "Salutation", gongwen.Body},
	gongwen.Heading1:       {"Heading1", "heading 1", gongwen.Body},
	gongwen.Heading2:       {"Heading2", "heading 2", gongwen.Body},
	gongwen.Heading3:       {"Heading3", "heading 3", gongwen.Body},
	gongwen.Heading4:       {"Heading4", "heading 4", gongwen.Body},
	gongwen.AttachmentNote: {"AttachmentNote", "附件说明", gongwen.AttachmentNote},
	gongwen.Signature:      {"Signature", "Signature", gongwen.Date},
	gongwen.Date:           {"Date", "Date", gongwen.Remark},
	gongwen.Remark:         {"Remark", "附注", gongwen.Remark},
	gongwen.AnnexLabel:     {"AnnexLabel", "附件序号", gongwen.AnnexTitle},
	gongwen.AnnexTitle:     {"AnnexTitle", "附件标题", gongwen.AnnexText},
	gongwen.AnnexText:      {"AnnexText", "附件正文", gongwen.AnnexText},
	gongwen.CopyNumber:     {"CopyNumber", "份号", gongwen.Secrecy},
	gongwen.Secrecy:        {"Secrecy", "密级和保密期限", gongwen.Urgency},
	gongwen.Urgency:        {"Urgency", "紧急程度", gongwen.Masthead},
	gongwen.Masthead:       {"Masthead", "发文机关标志", gongwen.DocNumber},
	gongwen.Signer:         {"Signer", "签发人", gongwen.DocNumber},
	gongwen.DocNumber:      {"DocNumber", "发文字号", gongwen.Title},
	gongwen.CopyTo:         {"CopyTo", "抄送机关", gongwen.Printer},
	gongwen.Printer:        {"Printer", "印发机关和印发日期", gongwen.Printer},
}

// fontName returns the name under which offices have a typeface installed.
func fontName(t gongwen.Typeface) string {
	switch t {
	case gongwen.Kai:
		return "楷体_GB2312"
	case gongwen.Hei:
		return "黑体"
	case gongwen.XiaoBiaoSong:
		return "方正小标宋简体"
	case gongwen.Song:
		return "宋体"
	default:
		return "仿宋_GB2312"
	}
}
