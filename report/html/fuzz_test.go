package html

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// allowed are all elements that a page has.
var allowed = strings.Fields("html head meta title body main article section h1 h2 h3 h4 h5 p strong a time footer ol li table caption thead tbody tr th td br")

// FuzzWrite: whatever the texts, they are text on the page and nothing else, and none of
// them is lost.
func FuzzWrite(f *testing.F) {
	f.Add("关于整改的通报", "坚持“一岗双责”，邮箱office@example.org。", "已完成", false)
	f.Add("甲\n乙\t丙", "<script>alert(1)</script>&amp;\x00\ufffe\"'", " 𬭎\r\n", true)
	f.Add("</title><p>", "a@b.c\" onclick=\"x", "<!--\u202e", true)
	f.Fuzz(func(t *testing.T, title, text, cell string, draft bool) {
		if len(title)+len(text)+len(cell) > 2000 || !utf8.ValidString(title) || !utf8.ValidString(text) || !utf8.ValidString(cell) {
			return // a ledger's texts are UTF-8
		}
		p := func(text string) notice.Paragraph { return notice.Paragraph{Text: text} }
		n := &notice.Notice{
			Title: p(title), Sections: []notice.Section{{Level: 2, Label: "（一）", Heading: p(title), RunIn: p(text), Text: []notice.Paragraph{p(text)}}},
			Enclosures: []notice.Paragraph{p(title), p(text)},
			Annexes:    []notice.Annex{{Label: "附件", Title: p(title), Table: [][]string{{"表头", text}, {cell, "乙"}}}},
			Signature:  notice.Signature{Body: cell, Date: text}, Meta: notice.Meta{Title: title, Author: cell, Date: text},
		}
		flow := n.Flow()
		var out bytes.Buffer
		if err := Write(&out, flow, n.Meta, Options{Draft: draft}); err != nil {
			t.Fatal(err)
		}
		shown := shownText(t, out.Bytes())
		for _, block := range flow {
			texts := append(slices.Concat(block.Table...), block.Text())
			if block.Role == gongwen.AttachmentNote { // its numbers are the list's own
				texts = []string{title, text}
			}
			for _, want := range texts {
				if want = bare(want); !strings.Contains(shown, want) {
					t.Errorf("%q is lost in %q", want, shown)
				}
			}
		}
		if IsDraft(out.Bytes()) != draft {
			t.Errorf("taken for a draft: %t", !draft)
		}
	})
}

// shownText is the text of a page, which has no element and attribute but ours.
func shownText(t *testing.T, page []byte) string {
	t.Helper()
	var text strings.Builder
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return bare(text.String())
		case html.CommentToken:
			t.Errorf("a comment: %s", z.Raw())
		case html.TextToken:
			text.Write(z.Text())
		case html.StartTagToken, html.EndTagToken:
			token := z.Token()
			if !slices.Contains(allowed, token.Data) {
				t.Errorf("an element %s", token.Data)
			}
			for _, a := range token.Attr {
				if !slices.Contains([]string{"lang", "charset", "name", "content", "style", "href", "datetime", "scope"}, a.Key) || a.Key == "href" && !strings.HasPrefix(a.Val, "mailto:") {
					t.Errorf("an attribute %s of %s", a.Key, token.Data)
				}
			}
		}
	}
}

// bare is a text as the page has it, without blanks.
func bare(text string) string {
	return strings.Join(strings.Fields(html.UnescapeString(escaped(text))), "")
}
