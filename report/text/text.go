// Package text writes a notice as plain text, for mail, chats and the editors of content
// management systems: a paragraph a line, with its number, a table's row a line.
package text

import (
	"bytes"
	"io"
	"strings"
	"unicode"

	"tongbao/report/gongwen"
	"tongbao/report/internal/draft"
	"tongbao/report/notice"
)

// Options say what else the file has.
type Options struct {
	Draft bool // the first line says so, and the last one has the file's seal
}

// lineEnd is that of Windows, whose older editors know no other.
const lineEnd = "\r\n"

// Write writes the notice's flow to w in UTF-8. The same arguments make the same bytes.
func Write(w io.Writer, flow []notice.Block, opt Options) error {
	var out bytes.Buffer
	if opt.Draft {
		out.WriteString("【" + draft.Mark + "】" + lineEnd + lineEnd)
	}
	apart := true // nothing stands before, or an empty line
	before := gongwen.Body
	for _, block := range flow {
		if block.Blank() {
			apart = apart || writeLine(&out, "")
			continue
		}
		if (parts(block.Role) || isImprint(block.Role) && !isImprint(before)) && !apart {
			writeLine(&out, "")
		}
		apart, before = false, block.Role
		writeBlock(&out, block)
	}
	content := out.Bytes()
	if opt.Draft {
		writeLine(&out, "")
		writeLine(&out, draft.Mark+"标记 "+draft.Unsealed)
		content = draft.SealText(out.Bytes())
	}
	_, err := w.Write(content)
	return err
}

// IsDraft reports whether a file is a draft as Write wrote it.
func IsDraft(data []byte) bool { return draft.IsSealedText(data) }

// parts reports whether an empty line stands before a block of the role.
func parts(role gongwen.Role) bool {
	return role == gongwen.AnnexLabel || role == gongwen.Heading1
}

func isImprint(role gongwen.Role) bool { return role == gongwen.CopyTo || role == gongwen.Printer }

func writeBlock(out *bytes.Buffer, block notice.Block) {
	if block.Table == nil {
		writeLine(out, clean(block.Unbroken()))
	}
	for _, row := range block.Table {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = strings.Join(strings.Fields(clean(cell)), " ")
		}
		writeLine(out, strings.Join(cells, "\t"))
	}
}

// writeLine writes a line and reports that it did.
func writeLine(out *bytes.Buffer, line string) bool {
	out.WriteString(line + lineEnd)
	return true
}

// clean makes one line of a text: what else would end a line becomes a blank, and what
// controls a screen, or the way that a text runs, is left out.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t' || r == '\u2028' || r == '\u2029' || r == '\u0085':
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == '\ufeff':
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
}
