package notice

import (
	"strings"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
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
	Table [][]string // instead of spans; first row is the heading
	At    finding.Ref
}

// A Span is text in one face: the role's own, or the body's for what follows a
// run-in heading.
type Span struct {
	Text string
	Body bool   // set in the body's face
	Bold bool   // a heading's own, where an office wants it bold
	Link string // target of a link, such as mailto:…; empty for none
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
	bold   bool // headings of the second and third level
}

// Flow is the notice as blocks in reading order, empty lines included.
func (n *Notice) Flow() []Block {
	f := flow{bold: n.Bold}
	f.header(n.Header)
	f.title(n)
	if n.Addressee != "" {
		f.text(gongwen.Addressee, n.Addressee, finding.Ref{})
	}
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

func (f *flow) text(role gongwen.Role, text string, at finding.Ref) {
	if text != "" {
		f.add(Block{Role: role, Spans: linked(text), At: at})
	}
}

// header adds the red head. The three lines over the masthead stand even where
// they are empty, as the masthead's place on the page is fixed; 发文字号 stands
// two empty lines under it, the title two under the red line (7.2).
func (f *flow) header(h Header) {
	lines := []struct {
		role gongwen.Role
		text string
	}{{gongwen.CopyNumber, h.CopyNumber}, {gongwen.Secrecy, h.Secrecy}, {gongwen.Urgency, h.Urgency}}
	given := 0
	for _, line := range lines {
		if line.text != "" {
			f.text(line.role, line.text, finding.Ref{})
			given++
		}
	}
	if !h.Given() {
		return
	}
	f.blank(len(lines) - given)
	f.text(gongwen.Masthead, h.Masthead, finding.Ref{})
	f.blank(2)
	f.numbered(h.DocNumber, h.Signer)
	f.blank(2)
}

func (f *flow) title(n *Notice) {
	f.text(gongwen.Title, strings.Join(n.Title, "\n"), n.TitleAt)
	f.blank(1)
}

func (f *flow) paragraphs(role gongwen.Role, paragraphs []Paragraph) {
	for _, p := range paragraphs {
		f.text(role, p.Text, p.At)
	}
}

func (f *flow) sections(sections []Section) {
	for _, s := range sections {
		if s.Heading != "" {
			f.heading(s)
		}
		f.paragraphs(gongwen.Body, s.Text)
		f.sections(s.Sections)
	}
}

func (f *flow) heading(s Section) {
	spans := []Span{{Text: s.Label + s.Heading, Bold: f.bold && (s.Level == 2 || s.Level == 3)}}
	if s.RunIn != "" {
		for _, span := range linked(s.RunIn) {
			span.Body = true
			spans = append(spans, span)
		}
	}
	f.add(Block{Role: gongwen.HeadingRole(s.Level), Spans: spans, At: s.At})
}

// enclosures adds the 附件说明 (7.3.4): numbered where there are several.
func (f *flow) enclosures(names []string) {
	if len(names) == 0 {
		return
	}
	f.blank(1)
	for i, name := range names {
		lead := gongwen.EnclosureLead(i, len(names))
		f.add(Block{Role: gongwen.AttachmentNote, Spans: []Span{{Text: lead + name}}})
	}
}

func (f *flow) signature(n *Notice) {
	f.blank(1)
	f.text(gongwen.Signature, n.Signature.Body, finding.Ref{})
	f.text(gongwen.Date, n.Signature.Date, finding.Ref{})
	if n.Remark != "" {
		f.text(gongwen.Remark, "（"+n.Remark+"）", finding.Ref{})
	}
}

// annex adds an attachment: its label on the first line of a new page, its
// title on the third (7.3.7).
func (f *flow) annex(a Annex) {
	f.text(gongwen.AnnexLabel, a.Label, finding.Ref{})
	f.blank(1)
	f.text(gongwen.AnnexTitle, strings.Join(balanced(a.Title), "\n"), finding.Ref{})
	f.blank(1)
	f.paragraphs(gongwen.AnnexText, a.Paragraphs)
	if len(a.Table) > 0 {
		f.add(Block{Role: gongwen.AnnexText, Table: a.Table})
	}
}

func (f *flow) imprint(i Imprint) {
	if i.CopyTo != "" {
		f.text(gongwen.CopyTo, "抄送："+i.CopyTo, finding.Ref{})
	}
	if i.Printer != "" || i.Printed != "" {
		f.printer(i.Printer, i.Printed)
	}
}
