package opc

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// XML is read as UTF-8, in whatever charset it is written and whether it says so.
func TestCharsetsOfXML(t *testing.T) {
	declared := func(charset string) string { return `<?xml version="1.0" encoding="` + charset + `"?>` }
	little, big := unicode.LittleEndian, unicode.BigEndian
	const root = `<a>整改措施１</a>`
	for name, c := range map[string]struct {
		charset     encoding.Encoding
		declaration string
		want        string // of the declaration, where it stays
	}{
		"UTF-8":                             {encoding.Nop, "", ""},
		"UTF-8, declared":                   {encoding.Nop, declared("UTF-8"), declared("UTF-8")},
		"UTF-8 with a mark":                 {unicode.UTF8BOM, declared("gb2312"), "\ufeff" + declared("gb2312")},
		"UTF-16, little end first":          {unicode.UTF16(little, unicode.UseBOM), declared("UTF-16"), ""},
		"UTF-16, big end first":             {unicode.UTF16(big, unicode.UseBOM), declared("utf-16"), ""},
		"UTF-16, little, no mark":           {unicode.UTF16(little, unicode.IgnoreBOM), declared("UTF-16LE"), ""},
		"UTF-16, big, no mark":              {unicode.UTF16(big, unicode.IgnoreBOM), declared("UTF-16"), ""},
		"UTF-16, not declared":              {unicode.UTF16(little, unicode.UseBOM), "", ""},
		"UTF-16, declared as UTF-8":         {unicode.UTF16(little, unicode.UseBOM), declared("UTF-8"), ""},
		"UTF-8, declared as UTF-16":         {encoding.Nop, declared("UTF-16"), ""},
		"GB2312":                            {simplifiedchinese.GBK, declared("GB2312"), ""},
		"GBK in single quotes":              {simplifiedchinese.GBK, `<?xml version='1.0' encoding = 'gbk' standalone='yes' ?>`, ""},
		"GB18030":                           {simplifiedchinese.GB18030, "\r\n" + declared("GB18030"), ""},
		"Big5":                              {traditionalchinese.Big5, strings.Replace(declared("Big5"), "?>", "\n?>", 1), ""},
		"charset of which nothing is known": {encoding.Nop, declared("x-none"), declared("x-none")},
	} {
		data, err := c.charset.NewEncoder().String(c.declaration + root)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got, err := packageOf(t, Part{"a.xml", []byte(data)}).Read("a.xml")
		if err != nil || string(got) != c.want+root {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

// What is no XML stays as it is.
func TestOtherPartsStay(t *testing.T) {
	for _, content := range []string{"", "\xff", "\xff\xfea\x00", "\x00\x01<", "GIF89a\xff\xfe<\x00", "<?xml", `<?xml encoding="gbk"`} {
		got, err := packageOf(t, Part{"a", []byte(content)}).Read("a")
		if err != nil || string(got) != content {
			t.Errorf("%q became %q, %v", content, got, err)
		}
	}
}

func TestRelationsInOtherCharsets(t *testing.T) {
	data, err := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String(
		`<?xml version="1.0" encoding="UTF-16"?><Relationships><Relationship Id="r1" Type="t/styles" Target="样式.xml"/></Relationships>`)
	if err != nil {
		t.Fatal(err)
	}
	list, err := packageOf(t, Part{"_rels/.rels", []byte(data)}).Relations("")
	if err != nil || len(list) != 1 || list[0].Target != "样式.xml" {
		t.Errorf("%v, %v", list, err)
	}
}

// A relation counts as a child of the root alone, by attributes without a prefix.
func TestNamesakesOfRelationsAreNone(t *testing.T) {
	p := packageOf(t, Part{"_rels/.rels", []byte(`<Relationships xmlns="m" xmlns:o="other">` +
		`<o:Relationship Id="r1" Type="t/a" Target="1"/><x><Relationship Id="r1" Type="t/a" Target="2"/></x>` +
		`<Relationship xmlns="other" Id="r1" Type="t/a" Target="3"/>` +
		`<Relationship Id="r1" Type="t/a" Target="4" o:Id="r2" o:Target="5" o:TargetMode="External"/></Relationships>`)})
	list, err := p.Relations("")
	if want := (Relation{"r1", "t/a", "4", false}); err != nil || len(list) != 1 || list[0] != want {
		t.Errorf("%v, %v", list, err)
	}
}
