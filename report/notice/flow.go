package notice

import (
	"strings"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
)

// A Block is one paragraph, one empty line or one table of the document in
// reading order, as the layout and the Word writer both take it.
//
// A "\n" in the text is a line break that was asked for (the title's). A "\t"
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

// Blank tells whether the block is an empty line.
func (b Block) Blank() bool { return len(b.Spans) == 0 && b.Table == nil }
