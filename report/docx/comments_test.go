package docx

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/layout"
	"tongbao/report/notice"
	"tongbao/report/remark"
)

func writeCommented(t *testing.T, list []remark.Remark) map[string]string {
	t.Helper()
	doc := layout.Set(&notice.Notice{Meta: meta}, sample(), fonts.Embedded())
	var out bytes.Buffer
	if err := Write(&out, sample(), meta, fit.Lines(doc), Options{Comments: list}); err != nil {
		t.Fatal(err)
	}
	_, parts := opctest.Parts(t, out.Bytes())
	return parts
}

// remarks has one on each text of the sample, one on the words in its middle, and one on
// its last character.
func remarks() (list []remark.Remark, words []string) {
	add := func(r remark.Remark, text string) {
		r.Text = fmt.Sprintf("第%d处 <&>", len(list)+1)
		list, words = append(list, r), append(words, text[r.From:r.To])
	}
	for i, b := range sample() {
		if text := b.Text(); text != "" {
			add(remark.Remark{Block: i, To: len(text)}, text)
			if align := gongwen.StyleOf(b.Role).Align; len(text) > 9 && (align == gongwen.Justify || align == gongwen.Left) && !strings.ContainsAny(text, "\x00\t") {
				middle := strings.Index(text, string([]rune(text)[2:3]))
				add(remark.Remark{Block: i, From: middle, To: middle + len(string([]rune(text)[2:3]))}, text)
				last := []rune(text)
				add(remark.Remark{Block: i, From: len(text) - len(string(last[len(last)-1])), To: len(text)}, text)
			}
		}
		for r, row := range b.Table {
			for c, text := range row {
				add(remark.Remark{Block: i, Row: r, Col: c, To: len(text)}, text)
			}
		}
	}
	return list, words
}

// Each comment takes in the words that it is about, once, and no text is lost for it.
func TestCommentsTakeInTheirWords(t *testing.T) {
	list, words := remarks()
	parts := writeCommented(t, list)
	document := parts["word/document.xml"]
	drop := strings.NewReplacer("\x00", "", "\x0b", "", "\n", "", "\t", "")
	for i, want := range words {
		start, end := fmt.Sprintf(`<w:commentRangeStart w:id="%d"/>`, i), fmt.Sprintf(`<w:commentRangeEnd w:id="%d"/>`, i)
		if strings.Count(document, start) != 1 || strings.Count(document, end+fmt.Sprintf(`<w:r><w:commentReference w:id="%d"/></w:r>`, i)) != 1 {
			t.Errorf("comment %d is not there once", i)
			continue
		}
		_, inside, _ := strings.Cut(document, start)
		inside, _, _ = strings.Cut(inside, end)
		if got := textOf(t, "<a>"+regexp.MustCompile(`</?w:(hyperlink|r|rPr)\b[^>]*>`).ReplaceAllString(inside, "")+"</a>"); got != drop.Replace(want) {
			t.Errorf("comment %d takes in %q, want %q", i, got, drop.Replace(want))
		}
	}
	_, plain := opctest.Parts(t, write(t, sample(), nil))
	if textOf(t, document) != textOf(t, plain["word/document.xml"]) {
		t.Error("the text is another with comments")
	}
	if got := strings.Count(parts["word/comments.xml"], "处 &lt;&amp;&gt;</w:t>"); got != len(list) {
		t.Errorf("%d comments in their part, want %d", got, len(list))
	}
}

// A file without comments says nothing of them.
func TestNoComments(t *testing.T) {
	for name, part := range writeCommented(t, nil) {
		if strings.Contains(name+part, "omment") {
			t.Errorf("%s speaks of comments", name)
		}
	}
}
