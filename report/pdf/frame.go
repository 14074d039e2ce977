package pdf

import (
	"bytes"
	"fmt"
	"time"

	"github.com/jung-kurt/gofpdf"

	"tongbao/report/gongwen"
	"tongbao/report/layout"
)

// frame has gofpdf make the file: its pages, its fonts with the glyphs that are
// used, and its bookmarks. Of the text it draws each character once, so that
// gofpdf embeds it; the pages' real content takes that place afterwards.
func frame(doc *layout.Document, faces []*used) ([]byte, error) {
	size := gofpdf.SizeType{Wd: gongwen.PageWidth, Ht: gongwen.PageHeight}
	g := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "pt", Size: size})
	g.SetCompression(false)
	g.SetCatalogSort(true)
	g.SetCreationDate(time.Unix(0, 0).UTC())
	g.SetModificationDate(time.Unix(0, 0).UTC())
	g.SetAutoPageBreak(false, 0)
	for _, u := range faces {
		cut, err := u.face.Cut(u.glyphs)
		if err != nil {
			return nil, fmt.Errorf("pdf: %w", err)
		}
		g.AddUTF8FontFromBytes(u.name, "", cut)
	}
	marked := map[int]bool{}
	levels := bookmarkLevels{}
	for i := range doc.Pages {
		g.AddPage()
		if i == 0 {
			embed(g, faces)
		}
		for _, line := range doc.Pages[i].Lines {
			if heading := headingOf(doc, line); heading != "" && !marked[line.Element] {
				marked[line.Element] = true
				level := levels.next(doc.Elements[line.Element].Role.Level())
				g.Bookmark(heading, level, line.Baseline-gongwen.LinePitch)
			}
		}
	}
	var out bytes.Buffer
	if err := g.Output(&out); err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	return out.Bytes(), nil
}

func embed(g *gofpdf.Fpdf, faces []*used) {
	for _, u := range faces {
		g.SetFont(u.name, "", 1)
		g.Text(0, 0, u.text())
	}
}

// headingOf is the heading to which a line belongs, empty for other lines.
func headingOf(doc *layout.Document, line layout.Line) string {
	if line.Element < 0 {
		return ""
	}
	return doc.Elements[line.Element].Heading
}

// bookmarkLevels numbers levels from 0 without gaps, as outlines and structure
// trees ask for: a notice may begin at its second level.
type bookmarkLevels struct{ stack []int }

func (b *bookmarkLevels) next(level int) int {
	for len(b.stack) > 0 && b.stack[len(b.stack)-1] >= level {
		b.stack = b.stack[:len(b.stack)-1]
	}
	b.stack = append(b.stack, level)
	return len(b.stack) - 1
}
