package pdf

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

	"tongbao/fonts"
	"tongbao/report/pdf/object"
)

// fonts gives gofpdf's fonts their real names and the characters of their
// codes, and returns the resources that all pages share.
func (f *finisher) fonts() (object.Ref, error) {
	var list object.Dict
	for i := range f.file.Objects {
		d := &f.file.Objects[i].Dict
		if !d.Is("Subtype", "/Type0") {
			continue
		}
		u := f.byBaseFont(*d)
		if u == nil {
			return 0, fmt.Errorf("an unknown font")
		}
		if err := f.nameFont(d, u); err != nil {
			return 0, err
		}
		list.Set(u.name, object.Ref(i+1))
	}
	if len(list) != len(f.faces) {
		return 0, fmt.Errorf("%d fonts of %d", len(list), len(f.faces))
	}
	var resources object.Dict
	resources.Set("Font", list)
	return f.file.Add(resources), nil
}

func (f *finisher) byBaseFont(d object.Dict) *used {
	for _, u := range f.faces {
		if d.Is("BaseFont", "/utf8"+u.name) {
			return u
		}
	}
	return nil
}

// nameFont names a font and its parts as ISO 32000-1, 9.6.4 has it for a
// subset: six letters and the face's name.
func (f *finisher) nameFont(d *object.Dict, u *used) error {
	name := object.Name(subsetTag(u.glyphs[0].Rune, len(u.glyphs)) + "+" + u.face.Name)
	d.Set("BaseFont", name)
	items, err := object.ParseArray(first(d.Get("DescendantFonts")))
	if err != nil {
		return err
	}
	var ref object.Dict
	ref.Set("Font", strings.Join(items, " "))
	descendant, err := f.file.At(ref.Ref("Font"))
	if err != nil {
		return err
	}
	descendant.Dict.Set("BaseFont", name)
	descriptor, err := f.file.At(descendant.Dict.Ref("FontDescriptor"))
	if err != nil {
		return err
	}
	descriptor.Dict.Set("FontName", name)
	characters, err := f.file.At(d.Ref("ToUnicode"))
	if err != nil {
		return err
	}
	characters.Dict, characters.Stream = nil, toUnicode(u)
	return nil
}

func first(value string, _ bool) string { return value }

// subsetTag makes six letters of what the subset holds.
func subsetTag(r rune, n int) string {
	sum := uint32(r)*2654435761 + uint32(n)*40503
	var tag [6]byte
	for i := range tag {
		tag[i] = 'A' + byte(sum%26)
		sum /= 26
	}
	return string(tag[:])
}

// toUnicode maps the codes of a font to the characters that they stand for
// (ISO 32000-1, 9.10.3), trimmed marks and those beyond the basic plane too.
func toUnicode(u *used) []byte {
	glyphs := slices.Clone(u.glyphs)
	slices.SortFunc(glyphs, func(a, b fonts.Glyph) int { return int(a.Code - b.Code) })
	var out strings.Builder
	out.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for part := range slices.Chunk(glyphs, 100) {
		fmt.Fprintf(&out, "%d beginbfchar\n", len(part))
		for _, g := range part {
			out.WriteByte('<')
			object.AppendHex(&out, uint16(g.Code))
			out.WriteString("> <")
			for _, unit := range utf16.Encode([]rune{g.Rune}) {
				object.AppendHex(&out, unit)
			}
			out.WriteString(">\n")
		}
		out.WriteString("endbfchar\n")
	}
	out.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	return []byte(out.String())
}
