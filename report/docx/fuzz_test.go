package docx

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"tongbao/fonts"
	"tongbao/report/fit"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

// FuzzWrite: whatever the texts, the file is a sound package, and its text is the text
// that it was given, without what XML cannot hold.
func FuzzWrite(f *testing.F) {
	f.Add("关于整改的通报", "坚持“一岗双责”，邮箱office@example.org。", "已完成", false)
	f.Add("甲\n乙\t丙", "<w:t>&amp;]]>\x00\ufffe\"'", " 𬭎\r\n", true)
	f.Fuzz(func(t *testing.T, title, text, cell string, draft bool) {
		if len(title)+len(text)+len(cell) > 2000 || !utf8.ValidString(title+"\n"+text+"\n"+cell) {
			return
		}
		n := &notice.Notice{
			Title: notice.Paragraph{Text: title}, Bold: draft,
			Sections:  []notice.Section{{Level: 2, Label: "（一）", Heading: notice.Paragraph{Text: title}, RunIn: notice.Paragraph{Text: text}, Text: []notice.Paragraph{{Text: text}}}},
			Annexes:   []notice.Annex{{Label: "附件", Title: notice.Paragraph{Text: title}, Table: [][]string{{"表头", text}, {cell, "乙"}}}},
			Signature: notice.Signature{Body: cell}, Meta: notice.Meta{Title: title, Author: cell, Subject: text, Date: "2024-05-15"},
		}
		flow := n.Flow()
		doc := layout.Set(n, flow, fonts.Embedded())
		var out bytes.Buffer
		if err := Write(&out, flow, n.Meta, fit.Lines(doc), Options{Draft: draft}); err != nil {
			t.Fatal(err)
		}
		opctest.Sound(t, out.Bytes())
		_, parts := opctest.Parts(t, out.Bytes())
		var want strings.Builder
		for _, block := range flow {
			want.WriteString(block.Text())
			for _, row := range block.Table {
				want.WriteString(strings.Join(row, ""))
			}
		}
		if got, want := holdable(textOf(t, parts["word/document.xml"])), holdable(want.String()); got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	})
}

// holdable is a text without breaks, which are elements or marks of where a word may
// break, and without what XML cannot hold.
func holdable(text string) string {
	text = strings.ReplaceAll(text, breakHere, "")
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' || r == '\r' || !allowed(r) {
			return -1
		}
		return r
	}, text)
}
