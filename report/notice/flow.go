package notice

import (
	"strings"

	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

// A Block is one paragraph, one empty line or one table of the document in
// reading order, as the layout and the Word writer both take it.
//
// A "\n" in the text is a line break that was asked for (the title's), or that
// keeps 印发机关 and 印发日期 apart. A "\t"
// parts what stands at the left edge from what stands at the right one (发文字号
// and 签发人, 印发机关 and 印发日期).
type Block struct {
	Role  gongwen.Role
	Spans []Span     // none: an empty line
	Table [][]string // instead of spans; first row is the heading, but in a form
	Form  bool       // the table is one to be filled in, see gongwen.Grid

	Setting gongwen.Setting // of the table
	Sheet   gongwen.Sheet   // on which the block stands

	Origins []Origin         // of the spans' texts, one after the other
	Cells   [][]ledger.Value // which the texts of the table came from
	bodies  []string         // with whose names the text begins, where a document has several
	parts   [][]Paragraph    // of a table in the text: its cells with what their parts came from
}

// A Span is text in one face: the role's own, or the body's for what follows a
// run-in heading.
type Span struct {
	Text string
	Body bool   // set in the body's face
	Name bool   // the name of a 签发人, which is set in 楷体
	Bold bool   // a heading's own, where an office wants it bold
	Link string // target of a link, such as mailto:…; empty for none
}

// Face returns the face of a span in a paragraph of the given one.
func (s Span) Face(role gongwen.Typeface) gongwen.Typeface {
	switch {
	case s.Body:
		return gongwen.StyleOf(gongwen.Body).Face
	case s.Name:
		return gongwen.SignerFace
	}
	return role
}

// Text is the block's whole text.
func (b Block) Text() string {
	var s strings.Builder
	for _, span := range b.Spans {
		s.WriteString(span.Text)
	}
	return s.String()
}

// Blank reports whether the block is an empty line.
func (b Block) Blank() bool { return len(b.Spans) == 0 && b.Table == nil }

// flow collects the blocks of a notice.
type flow struct {
	blocks []Block
	facts  map[ledger.Key]ledger.Value
	bold   bool // headings of the second and third level
}

// Flow is the notice as blocks in reading order, empty lines included.
func (n *Notice) Flow() []Block {
	f := flow{facts: n.Facts, bold: n.Bold}
	f.header(n.Header)
	f.named(gongwen.Title, n.Title, n.Issuers)
	f.blank(1)
	f.fact(gongwen.Addressee, n.Addressee, ledger.Addressee)
	f.paragraphs(gongwen.Body, n.Opening)
	f.sections(n.Sections)
	f.paragraphs(gongwen.Body, n.Closing)
	f.enclosures(n.Enclosures)
	f.signature(n)
	for _, annex := range n.Annexes {
		f.annex(annex)
	}
	f.imprint(n.Imprint)
	return f.blocks
}

func (f *flow) add(b Block) { f.blocks = append(f.blocks, b) }

// blank adds n empty lines.
func (f *flow) blank(n int) {
	for range n {
		f.add(Block{Role: gongwen.Body})
	}
}

func (f *flow) text(role gongwen.Role, p Paragraph) {
	f.named(role, p, nil)
}

// fact adds a text that a fact gives.
func (f *flow) fact(role gongwen.Role, text string, by ledger.Key) {
	f.text(role, f.told(text, by))
}

func (f *flow) told(text string, by ledger.Key) Paragraph {
	return Paragraph{text, ofCell(text, f.facts[by].At)}
}

// header adds the red head. The three lines over the masthead stand even where
// they are empty, as the masthead's place on the page is fixed; 发文字号 stands
// two empty lines under it, the title two under the red line (7.2).
func (f *flow) header(h Header) {
	lines := []struct {
		role gongwen.Role
		text string
		by   ledger.Key
	}{
		{gongwen.CopyNumber, h.CopyNumber, ledger.CopyNumber},
		{gongwen.Secrecy, h.Secrecy, ledger.Secrecy},
		{gongwen.Urgency, h.Urgency, ledger.Urgency},
	}
	given := 0
	for _, line := range lines {
		if line.text != "" {
			f.fact(line.role, line.text, line.by)
			given++
		}
	}
	if !h.Given() {
		return
	}
	f.blank(len(lines) - given)
	f.masthead(h)
	f.blank(2)
	f.numbered(h.DocNumber, h.Signer)
	f.blank(2)
}

func (f *flow) paragraphs(role gongwen.Role, paragraphs []Paragraph) {
	for _, p := range paragraphs {
		f.text(role, p)
	}
}

func (f *flow) sections(sections []Section) {
	for _, s := range sections {
		if s.Heading.Text != "" {
			f.heading(s)
		}
		f.paragraphs(gongwen.Body, s.Text)
		if s.Table != nil {
			f.table(s.Table)
		}
		f.sections(s.Sections)
	}
}

func (f *flow) table(t *Table) {
	b := Block{Role: gongwen.AnnexText, Form: t.Form, parts: t.Rows}
	for _, row := range t.Rows {
		var texts []string
		for _, cell := range row {
			texts = append(texts, cell.Text)
		}
		b.Table = append(b.Table, texts)
	}
	f.add(b)
}

func (f *flow) heading(s Section) {
	heading := joined(Paragraph{Text: s.Label}, s.Heading)
	spans := []Span{{Text: heading.Text, Bold: f.bold && (s.Level == 2 || s.Level == 3)}}
	if s.RunIn.Text != "" {
		for _, span := range linked(s.RunIn.Text) {
			span.Body = true
			spans = append(spans, span)
		}
	}
	origins := appendShifted(heading.Origins, s.RunIn.Origins, len(heading.Text))
	f.add(Block{Role: gongwen.HeadingRole(s.Level), Spans: spans, Origins: origins})
}

// enclosures adds the 附件说明 (7.3.4): numbered where there are several.
func (f *flow) enclosures(names []Paragraph) {
	if len(names) == 0 {
		return
	}
	f.blank(1)
	for i, name := range names {
		p := joined(Paragraph{Text: gongwen.EnclosureLead(i, len(names))}, name)
		f.plain(gongwen.AttachmentNote, p)
	}
}

// signatureRoom is how many characters a line of 署名 has at most: the line's without the
// two at the right edge. A longer name is a block of lines.
const signatureRoom = gongwen.CharsPerLine - 2

func (f *flow) signature(n *Notice) {
	if n.Signature == (Signature{}) && n.Remark == "" {
		return
	}
	names := strings.Split(n.Signature.Body, "\n")
	if len(names) > 1 && n.Signature.SealSpace {
		f.sealed(names, n.Signature.Date)
	} else {
		f.blank(1)
		f.signed(names)
	}
	f.fact(gongwen.Date, n.Signature.Date, ledger.Dated)
	if n.Remark != "" {
		f.fact(gongwen.Remark, "（"+n.Remark+"）", ledger.Remark)
	}
}

// annex adds an attachment: its label on the first line of a new page, its
// title on the third (7.3.7). It stands as a whole on the sheet that its table needs.
func (f *flow) annex(a Annex) {
	var setting gongwen.Setting
	if len(a.Table) > 0 {
		setting = gongwen.SettingOf(a.Table)
	}
	first := len(f.blocks)
	f.text(gongwen.AnnexLabel, Paragraph{Text: a.Label})
	f.blank(1)
	f.text(gongwen.AnnexTitle, a.Title.balanced())
	f.blank(1)
	f.paragraphs(gongwen.AnnexText, a.Paragraphs)
	if len(a.Table) > 0 {
		f.add(Block{Role: gongwen.AnnexText, Table: a.Table, Cells: a.Cells, Setting: setting})
	}
	for i := first; i < len(f.blocks); i++ {
		f.blocks[i].Sheet = setting.Sheet
	}
}

// SendToLabel stands before a 主送机关 in the 版记; no rule parts it from 抄送 under it.
const SendToLabel = "主送："

func (f *flow) imprint(i Imprint) {
	if i.SendTo != "" {
		f.text(gongwen.CopyTo, joined(Paragraph{Text: SendToLabel}, f.told(i.SendTo, ledger.Addressee)))
	}
	if i.CopyTo != "" {
		f.text(gongwen.CopyTo, joined(Paragraph{Text: "抄送："}, f.told(i.CopyTo, ledger.CopyTo)))
	}
	if i.Printer != "" || i.Printed != "" {
		f.printer(i.Printer, i.Printed)
	}
}
