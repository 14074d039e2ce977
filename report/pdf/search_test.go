package pdf

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"tongbao/report/internal/leak"
	"tongbao/report/notice"
	"tongbao/report/pdf/object"
)

// textsOf are the texts that the last search has of a file.
func textsOf(t testing.TB, file []byte) []string {
	t.Helper()
	texts, err := leak.PDF(file)
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

// solid is a text without what shows nothing.
func solid(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}

// The last search has each paragraph and each cell as a whole, over lines and pages,
// from the file's bytes.
func TestLastSearchReadsWhatIsDrawn(t *testing.T) {
	doc := laidOut(t, sample())
	for _, opt := range []Options{{}, {Draft: true}, attached} {
		texts := textsOf(t, written(t, doc, opt))
		for i, text := range texts {
			texts[i] = solid(text)
		}
		for _, e := range doc.Elements {
			for _, part := range []string{e.Heading, strings.TrimPrefix(e.Text, e.Heading)} {
				if want := solid(part); want != "" && !slices.Contains(texts, want) {
					t.Errorf("lacks %s", want)
				}
			}
		}
	}
}

// A number is found wherever a file may have one.
func TestLastSearchFindsANumberAnywhere(t *testing.T) {
	const number = "13700001111"
	for place, plant := range map[string]func(n *notice.Notice, opt *Options){
		"title":           func(n *notice.Notice, _ *Options) { n.Title.Text = "关于" + number + "的通报" },
		"two lines of it": func(n *notice.Notice, _ *Options) { n.Title.Text = "关于1370000\n1111的通报" },
		"over lines":      func(n *notice.Notice, _ *Options) { n.Opening[0].Text = strings.Repeat("甲", 22) + number },
		"over pages":      func(n *notice.Notice, _ *Options) { n.Opening[0].Text = strings.Repeat("号"+number, 200) },
		"loose line": func(n *notice.Notice, _ *Options) {
			n.Opening[0].Text = "甲" + number + strings.Repeat("Z", 23) + "乙"
		},
		"heading":          func(n *notice.Notice, _ *Options) { n.Sections[0].Heading.Text = number },
		"run-in":           func(n *notice.Notice, _ *Options) { n.Sections[0].Sections[1].RunIn.Text = number },
		"link":             func(n *notice.Notice, _ *Options) { n.Closing[0].Text = "邮箱：" + number + "@example.org。" },
		"cell":             func(n *notice.Notice, _ *Options) { n.Annexes[0].Table[30][1] = number },
		"head":             func(n *notice.Notice, _ *Options) { n.Header.DocNumber = number },
		"imprint":          func(n *notice.Notice, _ *Options) { n.Imprint.CopyTo = number },
		"subject":          func(n *notice.Notice, _ *Options) { n.Meta.Subject = number },
		"name of a ledger": func(n *notice.Notice, opt *Options) { opt.Attachment = &Attachment{Name: number + ".xlsx"} },
	} {
		n, opt := sample(), Options{}
		n.Bold = true
		if _, found := leak.Of([]string{number}).In(textsOf(t, written(t, laidOut(t, n), opt))); found {
			t.Fatalf("%s: found before", place)
		}
		plant(n, &opt)
		if _, found := leak.Of([]string{number}).In(textsOf(t, written(t, laidOut(t, n), opt))); !found {
			t.Errorf("%s: not found", place)
		}
	}
}

// FuzzWrite: a written file is sound, and the text that is read from its bytes is the
// text that was laid out.
func FuzzWrite(f *testing.F) {
	f.Add("关于整改的通报", "坚持“一岗双责”，完成率98.71%。", "office@example.org", false)
	f.Add("甲\n乙", "\\(\r)不\x00<&>", "〓𬭎①", true)
	f.Fuzz(func(t *testing.T, title, text, cell string, bold bool) {
		if len(title)+len(text)+len(cell) > 2000 || !utf8.ValidString(title+"\n"+text+"\n"+cell) {
			return
		}
		n := &notice.Notice{
			Title: notice.Paragraph{Text: title}, Bold: bold, Meta: notice.Meta{Title: title, Subject: text},
			Sections: []notice.Section{{Level: 1, Label: "一、", Heading: notice.Paragraph{Text: title}, Text: []notice.Paragraph{{Text: text}}}},
			Annexes:  []notice.Annex{{Label: "附件", Title: notice.Paragraph{Text: title}, Table: [][]string{{"表头", text}, {cell, "乙"}}}},
		}
		doc := laidOut(t, n)
		file := written(t, doc, Options{Draft: bold})
		if _, err := object.Read(file); err != nil {
			t.Fatal(err)
		}
		all := strings.Join(textsOf(t, file), "\n")
		for _, page := range doc.Pages {
			for _, line := range page.Lines {
				for _, run := range line.Runs {
					if !strings.Contains(all, run.Text) {
						t.Errorf("%q is not read", run.Text)
					}
				}
			}
		}
	})
}
