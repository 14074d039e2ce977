package gongwen

// A Role is what a paragraph is in the document.
type Role int

// The roles, by what the standard calls them.
const (
	Body           Role = iota // 正文
	Title                      // 标题
	Addressee                  // 主送机关
	Heading1                   // 一、
	Heading2                   // （一）
	Heading3                   // 1.
	Heading4                   // （1）
	AttachmentNote             // 附件说明
	Signature                  // 署名
	Date                       // 成文日期
	Remark                     // 附注
	AnnexLabel                 // 附件1
	AnnexTitle                 // 附件的标题
	AnnexText                  // 附件的正文
	CopyNumber                 // 份号
	Secrecy                    // 密级和保密期限
	Urgency                    // 紧急程度
	Masthead                   // 发文机关标志
	DocNumber                  // 发文字号, with 签发人 on upward documents
	CopyTo                     // 抄送
	Printer                    // 印发机关和印发日期
	Signer                     // 签发人 on a line of their own, over 发文字号
	MastheadWord               // 文件 at the right of the names in a joint 发文机关标志
)

// SignerFace is the face of a 签发人's name; the words before it have the role's (7.2.6).
const SignerFace = Kai

// HeadingRole returns the role of a heading level, 1 to 4.
func HeadingRole(level int) Role { return Heading1 + Role(level-1) }

// Level returns a heading role's level, 0 for other roles.
func (r Role) Level() int {
	if r >= Heading1 && r <= Heading4 {
		return int(r-Heading1) + 1
	}
	return 0
}

// OutlineLevel returns a role's level in the outline that programs show beside the text,
// 0 for what is not in it. An attachment stands beside the parts of the text, with its
// title below its label.
func (r Role) OutlineLevel() int {
	switch r {
	case AnnexLabel:
		return 1
	case AnnexTitle:
		return 2
	}
	return r.Level()
}

// An Align is where lines stand between the edges.
type Align int

// The alignments.
const (
	Justify Align = iota // all lines but a paragraph's last fill the width
	Left                 // at the left edge
	Center               // in the middle
	Right                // at the right edge
)

// A Style says how the paragraphs of a role are set. Indents are in characters
// of the style's own size, as the standard counts them (空二字).
type Style struct {
	Face        Typeface
	Size        float64 // in points
	Align       Align
	FirstIndent float64 // first line, from the left edge
	LeftIndent  float64 // the lines after it
	RightIndent float64
	KeepNext    bool // its last line may not end a page
	Red         bool
}

// StyleOf returns a role's style (GB/T 9704-2012, chapter 7; sizes: 三号 16, 二号 22, 四号 14 pt).
func StyleOf(r Role) Style { return styles[r] }

var styles = map[Role]Style{
	Body:           {Face: FangSong, Size: 16, FirstIndent: 2},
	Title:          {Face: XiaoBiaoSong, Size: 22, Align: Center, KeepNext: true},
	Addressee:      {Face: FangSong, Size: 16},
	Heading1:       {Face: Hei, Size: 16, FirstIndent: 2, KeepNext: true},
	Heading2:       {Face: Kai, Size: 16, FirstIndent: 2, KeepNext: true},
	Heading3:       {Face: FangSong, Size: 16, FirstIndent: 2, KeepNext: true},
	Heading4:       {Face: FangSong, Size: 16, FirstIndent: 2, KeepNext: true},
	AttachmentNote: {Face: FangSong, Size: 16, FirstIndent: 2, Align: Left},
	Signature:      {Face: FangSong, Size: 16, Align: Right, RightIndent: 2},
	Date:           {Face: FangSong, Size: 16, Align: Right, RightIndent: 2},
	Remark:         {Face: FangSong, Size: 16, FirstIndent: 2, Align: Left},
	AnnexLabel:     {Face: Hei, Size: 16, Align: Left, KeepNext: true},
	AnnexTitle:     {Face: XiaoBiaoSong, Size: 22, Align: Center, KeepNext: true},
	AnnexText:      {Face: FangSong, Size: 16, FirstIndent: 2},
	CopyNumber:     {Face: FangSong, Size: 16, Align: Left},
	Secrecy:        {Face: Hei, Size: 16, Align: Left},
	Urgency:        {Face: Hei, Size: 16, Align: Left},
	Masthead:       {Face: XiaoBiaoSong, Size: 48, Align: Center, Red: true},
	MastheadWord:   {Face: XiaoBiaoSong, Size: 48, Align: Left, Red: true},
	Signer:         {Face: FangSong, Size: 16, FirstIndent: 1, RightIndent: 1, Align: Left},
	DocNumber:      {Face: FangSong, Size: 16, Align: Center},
	CopyTo:         {Face: FangSong, Size: 14, FirstIndent: 1, RightIndent: 1},
	Printer:        {Face: FangSong, Size: 14, FirstIndent: 1, LeftIndent: 1, RightIndent: 1, Align: Left},
}

// Rules of the red line and the imprint (7.2.7, 7.4.1), in points.
const (
	RedLineGap    = 4 * MM
	RedLineWidth  = 0.35 * MM
	ImprintOuter  = 0.35 * MM
	ImprintInner  = 0.25 * MM
	MastheadTop   = 35 * MM // from the top of the type area to the masthead's upper edge
	TitleMaxRunes = 20      // characters that a title line has at most, as offices set it
)

// ImprintPitch is the height of a line of the imprint: 一行 of its 四号 is the
// character and 7/8 of it.
const ImprintPitch = 14 * 1.875
