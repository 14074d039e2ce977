package docx

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/fit"
	"tongbao/report/internal/draft"
	"tongbao/report/internal/office"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

func writeDraft(t *testing.T, flow []notice.Block, f fit.Fit, embed *fonts.Set) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, flow, meta, f, Options{Draft: true, Embed: embed}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// A draft says so on each page and in its properties; its text is that of the finished
// file to the byte.
func TestDraftDiffersByItsHeadersAlone(t *testing.T) {
	_, finished := opctest.Parts(t, write(t, sample(), nil))
	_, made := opctest.Parts(t, writeDraft(t, sample(), nil, nil))
	for name, text := range made {
		was, known := finished[name]
		if known != !strings.HasPrefix(name, "word/header") {
			t.Errorf("%s is in the finished file: %t", name, known)
		}
		if changed := name == "docProps/core.xml" || strings.Contains(name, "Content_Types") || strings.Contains(name, "document.xml"); known && !changed && text != was {
			t.Errorf("%s differs", name)
		}
	}
	for _, part := range []string{"word/header1.xml", "word/header2.xml"} {
		if textOf(t, made[part]) != draft.Mark || !strings.Contains(made["[Content_Types].xml"], "/"+part) {
			t.Errorf("%s says %q", part, textOf(t, made[part]))
		}
	}
	if body := made["word/document.xml"]; strings.Count(body, "headerReference") != 2 || textOf(t, body) != textOf(t, finished["word/document.xml"]) {
		t.Error("the document differs by more than its headers")
	}
}

// LibreOffice sets a draft in the lines and pages of the finished file.
func TestDraftMovesNoLine(t *testing.T) {
	if testing.Short() {
		t.Skip("converts with LibreOffice")
	}
	flow := long()
	doc := layout.Set(&notice.Notice{Meta: meta}, flow, fonts.Embedded())
	app := office.Open(t)
	finished, made := app.Pages(write(t, flow, fit.Lines(doc))), app.Pages(writeDraft(t, flow, fit.Lines(doc), nil))
	if len(finished) != len(made) {
		t.Fatalf("%d pages, the finished file has %d", len(made), len(finished))
	}
	for i, page := range made {
		if len(page) == 0 || page[0] != draft.Mark {
			t.Errorf("page %d begins with %q", i+1, page[:min(1, len(page))])
		} else if !slices.Equal(page[1:], finished[i]) {
			t.Errorf("page %d: %q, want %q", i+1, page[1:], finished[i])
		}
	}
}

func TestDraftEmbedsTheHeadersCharacters(t *testing.T) {
	plain, made := newEmbedding(fonts.Embedded(), nil, false), newEmbedding(fonts.Embedded(), nil, true)
	for family, used := range made.used {
		for _, r := range draft.Mark {
			if !used.chars[r] || plain.used[family].chars[r] {
				t.Errorf("%s: %c", family, r)
			}
		}
	}
}
