package pdf

import (
	"bytes"
	"encoding/json"
	"time"

	"github.com/jung-kurt/gofpdf"

	"tongbao/fonts"
	"tongbao/report/layout"
)

// A drawing is what gofpdf made, and what it could not keep: the structure and
// which marks and annotations belong to it.
type drawing struct {
	raw    []byte
	tree   *tree
	marks  [][]*node // by page and mark
	annots []*node   // the links' nodes by area, in gofpdf's order: page by page, as drawn
	heads  []*node   // the nodes that the bookmarks lead to
}

// draw draws all pages.
func draw(doc *layout.Document, faces []*face) (*drawing, error) {
	p := newPainter(doc, faces)
	for i := range doc.Pages {
		p.page(i)
	}
	var out bytes.Buffer
	if err := p.pdf.Output(&out); err != nil {
		return nil, err
	}
	p.drawing.raw = out.Bytes()
	return p.drawing, nil
}

func newPainter(doc *layout.Document, faces []*face) *painter {
	pdf := gofpdf.NewCustom(&gofpdf.InitType{
		UnitStr: "pt",
		Size:    paper,
	})
	pdf.SetCompression(false) // the finished file's streams are compressed together
	pdf.SetCatalogSort(true)
	pdf.SetCreationDate(time.Unix(0, 0)) // any but the clock's: the archive's dates take its place
	pdf.SetModificationDate(time.Unix(0, 0))
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetLineCapStyle("butt")
	p := &painter{pdf: pdf, doc: doc, faces: map[*fonts.Face]*face{}, drawing: &drawing{tree: plan(doc)}, bookmarks: doc.Bookmarks()}
	for _, f := range faces {
		p.faces[f.Source] = f
		pdf.AddFontFromBytes(f.family, "", f.definition(), placeholder)
	}
	return p
}

// placeholder is what gofpdf takes for a face's file, which would be copied thrice. compose
// puts the file in its place.
var placeholder = []byte("face")

// definition describes the face in gofpdf's form, as a font of one-byte codes;
// it becomes a composite one in the finished file. The ending .z says that the
// file is deflated.
func (f *face) definition() []byte {
	desc := gofpdf.FontDescType{Ascent: f.box[3], Descent: f.box[1], CapHeight: f.box[3], Flags: 4, StemV: 80}
	desc.FontBBox.Xmin, desc.FontBBox.Ymin = f.box[0], f.box[1]
	desc.FontBBox.Xmax, desc.FontBBox.Ymax = f.box[2], f.box[3]
	definition, err := json.Marshal(struct {
		Tp, Name, File string
		OriginalSize   int
		Desc           gofpdf.FontDescType
		Cw             []int
	}{"TrueType", f.name, f.family + ".z", f.size, desc, make([]int, 256)})
	if err != nil {
		panic(err) // strings and numbers always marshal
	}
	return definition
}
