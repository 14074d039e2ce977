package tree

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
)

// counted is the count of what stands under a title, which offices write behind it:
// （2个问题）, （共3项，已完成1项）.
var counted = pattern.Of(`[（(](?:共|共计|计|合计|含|涉及)?[ 0-9` + hanzi.Numerals + `]+[个项条](?:具体|反馈|整改|主要)?(?:问题|任务|措施|内容)?(?:[，,、；;][^（）()]*)?[）)]：?$`)

// entitled returns a title without what only orders the table: its number, the name of
// its column, the count of what stands under it. A list under its first line is
// closed, as the notice has the title in one line.
func (b *builder) entitled(v ledger.Value, f ledger.Field) ledger.Value {
	v.Text = listmark.CutAny(v.Text)
	if at := strings.IndexAny(v.Text, "：:"); at > 0 && b.isLabel(v.Text[:at], f) {
		_, size := utf8.DecodeRuneInString(v.Text[at:])
		if rest := hanzi.Trim(v.Text[at+size:]); rest != "" {
			v.Text = listmark.CutAny(rest)
		}
	}
	if at := counted().FindStringIndex(v.Text); at != nil && at[0] > 0 {
		v.Text = hanzi.Trim(v.Text[:at[0]])
	}
	if heading, rest, ok := listmark.Heading(v.Text); ok && listmark.IsList(rest) {
		v.Text = b.texts.closedHeading(v, heading, rest)
	}
	return v
}

// isLabel reports whether a text is a column's name before a title of a level: a
// problem has those of problems and tasks alike.
func (b *builder) isLabel(text string, level ledger.Field) bool {
	label, _ := b.lex.Headings.Word(text)
	return label == level || level == ledger.FieldProblem && label == ledger.FieldTask ||
		level == ledger.FieldTask && label == ledger.FieldProblem
}
