package ofd

import (
	"encoding/xml"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"

	"tongbao/fonts/truetype"
	"tongbao/report/internal/opc/opctest"
)

// element is any element of a part.
type element struct {
	XMLName  xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Children []element  `xml:",any"`
	Text     string     `xml:",chardata"`
}

func (e element) attr(name string) string {
	for _, a := range e.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// all returns the elements of a name, in document order.
func (e element) all(name string) []element {
	var list []element
	for _, c := range e.Children {
		if c.XMLName.Local == name {
			list = append(list, c)
		}
		list = append(list, c.all(name)...)
	}
	return list
}

// numbers reads a list of numbers.
func numbers(t *testing.T, s string) []float64 {
	var list []float64
	for _, word := range strings.Fields(s) {
		n, err := strconv.ParseFloat(word, 64)
		if err != nil {
			t.Error(err)
		}
		list = append(list, n)
	}
	return list
}

// A package is a file taken apart.
type pack struct {
	xml   map[string]element
	fonts map[string]*truetype.Font // by number
	ids   map[string]string         // names of elements by number
	most  int                       // the highest number
}

func unpacked(t *testing.T, file []byte) *pack {
	t.Helper()
	_, parts := opctest.Parts(t, file)
	p := &pack{xml: map[string]element{}, fonts: map[string]*truetype.Font{}, ids: map[string]string{}}
	for name, content := range parts {
		if path.Ext(name) != ".xml" {
			continue
		}
		var root element
		if err := xml.Unmarshal([]byte(content), &root); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		p.xml[name] = root
		p.number(t, root)
	}
	res := p.xml["Doc_0/PublicRes.xml"]
	for _, f := range res.all("Font") {
		file := "Doc_0/" + res.attr("BaseLoc") + "/" + f.all("FontFile")[0].Text
		font, err := truetype.Parse([]byte(parts[file]), 0)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		if err := font.Sound(); err != nil {
			t.Errorf("%s: %v", file, err)
		}
		p.fonts[f.attr("ID")] = font
	}
	return p
}

// number notes the numbers of elements, which are unique in a file.
func (p *pack) number(t *testing.T, e element) {
	if e.XMLName.Space != namespace {
		t.Errorf("%s is of no namespace of the standard", e.XMLName.Local)
	}
	// A page has its number where the document lists it.
	if id := e.attr("ID"); id != "" {
		if p.ids[id] != "" {
			t.Errorf("%s and %s have the number %s", p.ids[id], e.XMLName.Local, id)
		}
		p.ids[id] = e.XMLName.Local
		n, err := strconv.Atoi(id)
		if err != nil || n < 1 {
			t.Errorf("the number %q", id)
		}
		p.most = max(p.most, n)
	}
	for _, c := range e.Children {
		p.number(t, c)
	}
}

// What the standard demands of the parts and what they refer to (GB/T 33190-2016, 7.4 to
// 7.8): the public schema can't say it, and isn't ours to keep here.
func TestReferences(t *testing.T) {
	doc := laidOut(sample())
	p := unpacked(t, written(t, doc, Options{}))
	root := p.xml["OFD.xml"]
	if root.attr("Version") != "1.0" || root.attr("DocType") != "OFD" {
		t.Errorf("root %v", root.Attrs)
	}
	document, ok := p.xml[root.all("DocRoot")[0].Text]
	if !ok {
		t.Fatalf("no %s", root.all("DocRoot")[0].Text)
	}
	if got := document.all("MaxUnitID")[0].Text; got != strconv.Itoa(p.most) {
		t.Errorf("MaxUnitID %s, the highest is %d", got, p.most)
	}
	pages := document.all("Page")
	if len(pages) != len(doc.Pages) {
		t.Errorf("%d pages of %d", len(pages), len(doc.Pages))
	}
	for _, page := range pages {
		content, ok := p.xml["Doc_0/"+page.attr("BaseLoc")]
		if !ok || content.all("PhysicalBox")[0].Text != "0 0 210 297" {
			t.Errorf("page %s: %v", page.attr("BaseLoc"), ok)
		}
	}
	marks := doc.Bookmarks()
	outline := document.all("OutlineElem")
	if len(outline) != len(marks) || len(marks) < 2 {
		t.Fatalf("%d bookmarks of %d", len(outline), len(marks))
	}
	for i, e := range outline {
		dest := e.all("Dest")[0]
		if e.attr("Title") != marks[i].Title || dest.attr("PageID") != pages[marks[i].Page].attr("ID") {
			t.Errorf("bookmark %q leads to %q", e.attr("Title"), dest.attr("PageID"))
		}
	}
	if len(outline[0].all("OutlineElem")) != 1 {
		t.Error("（一） is not below 一、")
	}
}

// Each text object is one that readers take rightly (GB/T 33190-2016, 11.2 to 11.4).
func TestTextObjects(t *testing.T) {
	for _, opt := range []Options{{}, {Draft: true}} {
		p := unpacked(t, written(t, laidOut(sample()), opt))
		rare := 0
		for name, part := range p.xml {
			for _, object := range part.all("TextObject") {
				if err := p.textObject(t, object); err != nil {
					t.Errorf("%s: %s: %v", name, object.all("TextCode")[0].Text, err)
				}
				if object.all("TextCode")[0].Text > "\uFFFF" {
					rare++
				}
			}
		}
		if rare < 3 {
			t.Errorf("%d rare characters", rare)
		}
	}
}

func (p *pack) textObject(t *testing.T, object element) error {
	font := p.fonts[object.attr("Font")]
	if font == nil {
		return fmt.Errorf("no font %s", object.attr("Font"))
	}
	code := object.all("TextCode")[0]
	text := []rune(code.Text)
	if slices.ContainsFunc(text, unicode.IsSpace) || len(text) == 0 {
		return fmt.Errorf("blanks")
	}
	units := len(utf16.Encode(text))
	if units > len(text) && len(text) > 1 {
		return fmt.Errorf("a rare character is not alone")
	}
	transform := object.all("CGTransform")[0]
	glyphs := numbers(t, transform.all("Glyphs")[0].Text)
	if transform.attr("CodeCount") != strconv.Itoa(units) || transform.attr("GlyphCount") != strconv.Itoa(len(text)) || len(glyphs) != len(text) {
		return fmt.Errorf("%s codes and %s glyphs: %v", transform.attr("CodeCount"), transform.attr("GlyphCount"), glyphs)
	}
	for i, r := range text {
		if uint16(glyphs[i]) != font.Index(r) || !font.Inked(font.Index(r)) {
			return fmt.Errorf("glyph %v for %c, which has glyph %d in the font", glyphs[i], r, font.Index(r))
		}
	}
	box := numbers(t, object.attr("Boundary"))
	if box[0] < 0 || box[1] < 0 || box[0]+box[2] > 210 || box[1]+box[3] > 297 {
		return fmt.Errorf("boundary %v", box)
	}
	return nil
}

// A bold heading has its outlines drawn, and nothing else has.
func TestBold(t *testing.T) {
	p := unpacked(t, written(t, laidOut(sample()), Options{}))
	bold := ""
	for _, object := range p.xml["Doc_0/Pages/Page_0/Content.xml"].all("TextObject") {
		if object.attr("Stroke") == "true" {
			bold += object.all("TextCode")[0].Text
			if object.attr("LineWidth") == "" || len(object.all("StrokeColor")) != 1 {
				t.Errorf("%s: no width or colour", object.all("TextCode")[0].Text)
			}
		}
	}
	if bold != "（一）提高思想认识。" {
		t.Errorf("bold is %q", bold)
	}
}

// A file for archives has nothing that leads out of it.
func TestArchive(t *testing.T) {
	for _, opt := range []Options{{}, {Archive: true}} {
		p := unpacked(t, written(t, laidOut(sample()), opt))
		links := 0
		for _, part := range p.xml {
			links += len(part.all("URI"))
		}
		kind := p.xml["OFD.xml"].attr("DocType")
		if opt.Archive != (kind == "OFD-A") || opt.Archive != (links == 0) {
			t.Errorf("archive %t: %s with %d links", opt.Archive, kind, links)
		}
	}
}

// A rule lies inside its boundary with all of its width.
func TestRules(t *testing.T) {
	p := unpacked(t, written(t, laidOut(sample()), Options{}))
	rules := 0
	for _, part := range p.xml {
		for _, object := range part.all("PathObject") {
			rules++
			box, width := numbers(t, object.attr("Boundary")), numbers(t, object.attr("LineWidth"))[0]
			var x1, y1, x2, y2 float64
			if _, err := fmt.Sscanf(object.all("AbbreviatedData")[0].Text, "M %f %f L %f %f", &x1, &y1, &x2, &y2); err != nil {
				t.Fatal(err)
			}
			const rounding = 0.0015
			if half := width/2 - rounding; min(x1, y1) < half || max(x1, x2) > box[2]-half || max(y1, y2) > box[3]-half {
				t.Errorf("a rule of %v mm from %v %v to %v %v in %v", width, x1, y1, x2, y2, box)
			}
		}
	}
	if rules < 8 {
		t.Errorf("%d rules", rules)
	}
}
