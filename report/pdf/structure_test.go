package pdf

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/notice"
)

// TestStructure has poppler read the structure tree; of long texts the beginning is kept.
func TestStructure(t *testing.T) {
	path, _ := saved(t)
	var tree strings.Builder
	for line := range strings.Lines(output(t, "pdfinfo", "-struct-text", path)) {
		if r := []rune(strings.TrimRight(line, "\n")); len(r) > 40 {
			line = string(r[:40]) + "…\n"
		}
		tree.WriteString(line)
	}
	golden.Check(t, "testdata/structure.txt", []byte(tree.String()))
}

// TestBookmarks has qpdf read the bookmarks of both kinds of file.
func TestBookmarks(t *testing.T) {
	plain, withLedger := saved(t)
	for _, path := range []string{plain, withLedger} {
		golden.Check(t, "testdata/bookmarks.txt", []byte(bookmarks(t, path)))
	}
}

type bookmark struct {
	Title string
	Page  int `json:"destpageposfrom1"`
	Kids  []bookmark
}

// bookmarks lists a file's bookmarks, indented by level, with their pages.
func bookmarks(t *testing.T, path string) string {
	var file struct{ Outlines []bookmark }
	if err := json.Unmarshal([]byte(output(t, "qpdf", "--json", "--json-key=outlines", path)), &file); err != nil {
		t.Fatal(err)
	}
	var list strings.Builder
	var tell func(bookmarks []bookmark, indent string)
	tell = func(bookmarks []bookmark, indent string) {
		for _, b := range bookmarks {
			fmt.Fprintf(&list, "%s%s %d\n", indent, b.Title, b.Page)
			tell(b.Kids, indent+"  ")
		}
	}
	tell(file.Outlines, "")
	return list.String()
}

// TestLevelsLeftOut: a notice may begin with （一）, the structure may not leave
// levels out.
func TestLevelsLeftOut(t *testing.T) {
	n := sample()
	n.Sections = []notice.Section{
		{Level: 2, Label: "（一）", Heading: notice.Paragraph{Text: "甲"}, Sections: []notice.Section{{Level: 4, Label: "（1）", Heading: notice.Paragraph{Text: "乙"}}}},
		{Level: 2, Label: "（二）", Heading: notice.Paragraph{Text: "丙"}},
	}
	var got []int // the attachment's label and title are the last
	for _, p := range plan(laidOut(t, n)).elements {
		if p.depth > 0 {
			got = append(got, p.depth)
		}
	}
	if want := []int{1, 2, 1, 1, 2}; fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("depths %v, want %v", got, want)
	}
}
