// Package notice has the formal notice (通报) as a tree of plain text, and
// composes it from a ledger through a template.
//
// The tree knows what everything is and nothing of how it is set: faces, lines
// and pages are the business of the stages after it.
package notice

import "tongbao/report/ledger"

// A Notice is the whole document, from the red header to the imprint. Empty
// parts do not appear.
type Notice struct {
	Header     Header
	Title      Paragraph // with the breaks that the composer or the office wants
	Addressee  string    // ends in ：
	Opening    []Paragraph
	Sections   []Section
	Bold       bool // headings of the second and third level are bold
	Closing    []Paragraph
	Issuers    []string    // the bodies that issue the document together; nil for one
	Enclosures []Paragraph // names of the attachments, for 附件说明
	Signature  Signature
	Remark     string // without its brackets
	Annexes    []Annex
	Imprint    Imprint
	Facts      map[ledger.Key]ledger.Value // 通报信息: where the texts above that are none of Paragraph came from
	Meta       Meta
	Unknown    []string // counters that the text asks for and nobody knows, each once; the text says 【待核】
}

// A Header is the red head (版头) of a document that is sent out.
type Header struct {
	CopyNumber, Secrecy, Urgency string
	Masthead                     string
	Joint                        []string // names of the bodies of a joint masthead, in place of Masthead
	JointWord                    string   // 文件 at their right
	DocNumber                    string
	Signer                       string
}

// Given reports whether the document has a red head with a line under it.
func (h Header) Given() bool { return h.Masthead != "" || len(h.Joint) > 0 || h.DocNumber != "" }

// A Section is a numbered heading with what stands under it. Level is 1 to 4.
type Section struct {
	Level    int
	Label    string // 一、 （一） 1. （1）; empty where the template numbers nothing
	Heading  Paragraph
	RunIn    Paragraph // text that goes on in the heading's paragraph
	Text     []Paragraph
	Table    *Table // under the text; nil for none
	Sections []Section

	runsIn bool // text of a level that is run in, and has no heading of its own
}

// A Paragraph is a text with the cells that its parts came from.
type Paragraph struct {
	Text    string
	Origins []Origin
}

// A Table stands in the text. The first row of a list is its heading; in a form labels and
// what is filled in stand by turns, see gongwen.Grid. Lines of a cell are parted by "\n".
type Table struct {
	Form bool
	Rows [][]Paragraph
}

// A Signature closes the text; a document that is signed by hand has none. Body has a line for
// each of several bodies that issue the document together. SealSpace leaves room for a seal.
type Signature struct {
	Body, Date string
	SealSpace  bool
}

// An Annex is an attachment on pages of its own.
type Annex struct {
	Label      string
	Title      Paragraph
	Paragraphs []Paragraph
	Table      [][]string       // first row is the heading
	Cells      [][]ledger.Value // which the texts of Table came from
}

// An Imprint is the 版记 on the foot of the last page.
type Imprint struct {
	SendTo           string // 主送机关 that the first page has no room for; ends in 。
	CopyTo           string // 抄送机关 without the label; ends in 。
	Printer, Printed string
}

// Meta is what a file says of itself.
type Meta struct {
	Title, Author, Subject string
	Date                   string // ISO day of 成文日期; empty where it is not given
}
