package pdf

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"tongbao/report/internal/decimal"
	"tongbao/report/pdf/object"
)

// composeFonts turns the fonts of one-byte codes that gofpdf wrote into
// composite ones whose two-byte codes are the glyphs (ISO 32000-1, 9.7). The
// object that listed the 224 widths becomes the descendant font.
func composeFonts(file *object.File, faces []*face) error {
	byName := map[string]*face{}
	for _, f := range faces {
		byName["/"+f.name] = f
	}
	for i := range len(file.Objects) {
		d := file.Objects[i].Dict
		base, _ := d.Get("BaseFont")
		f := byName[base]
		if !d.Is("Subtype", "/TrueType") || f == nil {
			continue
		}
		if err := compose(file, object.Ref(i+1), f); err != nil {
			return err
		}
	}
	return nil
}

func compose(file *object.File, font object.Ref, f *face) error {
	d := file.Objects[font-1].Dict
	descriptor, err := file.At(d.Ref("FontDescriptor"))
	if err != nil {
		return err
	}
	descriptor.Dict.Delete("MissingWidth")
	outlines, err := file.At(descriptor.Dict.Ref("FontFile2"))
	if err != nil {
		return err
	}
	outlines.Stream = f.file
	descriptor.Dict.Set("CIDSet", file.AddStream(object.Dict{}, f.codeSet()))
	descendant, err := file.At(d.Ref("Widths"))
	if err != nil {
		return err
	}
	*descendant = object.Object{Dict: object.Dict{
		{Key: "Type", Value: "/Font"},
		{Key: "Subtype", Value: "/CIDFontType2"},
		{Key: "BaseFont", Value: "/" + f.name},
		{Key: "CIDSystemInfo", Value: "<</Registry (Adobe)/Ordering (Identity)/Supplement 0>>"},
		{Key: "FontDescriptor", Value: d.Ref("FontDescriptor").String()},
		{Key: "DW", Value: "1000"},
		{Key: "W", Value: f.widthArray()},
		{Key: "CIDToGIDMap", Value: "/Identity"},
	}}
	descendants := "[" + d.Ref("Widths").String() + "]"
	toUnicode := file.AddStream(object.Dict{}, f.toUnicode())
	file.Objects[font-1].Dict = object.Dict{
		{Key: "Type", Value: "/Font"},
		{Key: "Subtype", Value: "/Type0"},
		{Key: "BaseFont", Value: "/" + f.name},
		{Key: "Encoding", Value: "/Identity-H"},
		{Key: "DescendantFonts", Value: descendants},
		{Key: "ToUnicode", Value: toUnicode.String()},
	}
	return nil
}

// codeSet has a bit for each glyph of the face, which all are in the file: older
// validators ask for it (ISO 32000-1, table 124).
func (f *face) codeSet() []byte {
	set := make([]byte, (len(f.widths)+7)/8)
	for code := range f.widths {
		set[code/8] |= 0x80 >> (code % 8)
	}
	return set
}

// widthArray lists the widths of all glyphs that are not one em wide
// (ISO 32000-1, 9.7.4.3): the first code of a stretch, then its widths.
func (f *face) widthArray() string {
	out := []byte{'['}
	for code := 0; code < len(f.widths); code++ {
		if f.widths[code] == 1000 {
			continue
		}
		out = fmt.Appendf(out, "%d[", code)
		for ; code < len(f.widths) && f.widths[code] != 1000; code++ {
			out = append(decimal.Append(out, f.widths[code], 3), ' ')
		}
		out = append(out, ']')
	}
	return string(append(out, ']'))
}

// The frame of a ToUnicode map (ISO 32000-1, 9.10.3; Adobe Technical Note 5014).
const (
	mapHead = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`
	mapFoot = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
	mapBlock = 100 // entries in a block at most
)

// toUnicode maps glyphs back to characters: both forms of a mark to the mark.
func (f *face) toUnicode() []byte {
	var out strings.Builder
	out.WriteString(mapHead)
	for from := 0; from < len(f.Glyphs); from += mapBlock {
		block := f.Glyphs[from:min(from+mapBlock, len(f.Glyphs))]
		fmt.Fprintf(&out, "%d beginbfchar\n", len(block))
		for i, g := range block {
			out.WriteByte('<')
			object.AppendHex(&out, uint16(from+i+1))
			out.WriteString("> <")
			for _, unit := range utf16.AppendRune(nil, g.Char()) {
				object.AppendHex(&out, unit)
			}
			out.WriteString(">\n")
		}
		out.WriteString("endbfchar\n")
	}
	out.WriteString(mapFoot)
	return []byte(out.String())
}
