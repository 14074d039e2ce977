package leak

import (
	"archive/zip"
	"bytes"
	"slices"
	"testing"
)

func TestOriginalsAreFoundHoweverTheyAreParted(t *testing.T) {
	const mobile = "13700001111"
	for _, c := range []struct {
		original, text string
		found          bool
	}{
		{mobile, "电话13700001111。", true}, {mobile, "137 0000\n1111", true}, {mobile, "１３７-００００-１１１１", true},
		{mobile, "①③⑦⓪⓪⓪⓪①①①①", true}, {mobile, "一三七〇〇〇〇一一一一", true}, {"一三七〇〇〇〇一一一一", mobile, true},
		{"١٣٧٠٠٠٠١١١١", mobile, true}, {"137\u200b00001111", mobile, true},
		{mobile, "137****1111", false}, {mobile, "13700001112", false},
		{"王小虎", "王 小虎到场", true}, {"王小虎", "王**", false},
		{"lisi@example.com", "LiSi@example.com", true},
		{"200012", "共200012人", true}, {"200012", "共3200012人", false}, {"20001", "20001", false}, {"", "", false},
	} {
		if _, found := Of([]string{c.original}).In([]string{"别的", c.text}); found != c.found {
			t.Errorf("%q in %q: %v", c.original, c.text, found)
		}
	}
}

func TestAllowedPlaces(t *testing.T) {
	o := Of([]string{"13700001111"})
	o.Allow("发票", "13700001111", "号")
	for text, found := range map[string]bool{"发票13700001111号": false, "电话13700001111号": true, "发票13700001111号，电话13700001111": true} {
		if _, got := o.In([]string{text}); got != found {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func TestTextsOfOfficeFiles(t *testing.T) {
	var file bytes.Buffer
	archive := zip.NewWriter(&file)
	for name, content := range map[string]string{
		"word/document.xml":      `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>137</w:t></w:r><w:r><w:t>00001111</w:t></w:r></w:p><w:p><w:t>后段</w:t></w:p>`,
		"xl/sharedStrings.xml":   `<sst><si><r><t>王</t></r><r><t>小虎</t></r></si><si><t>&#21518;</t></si></sst>`,
		"xl/worksheets/s.xml":    `<c><is><t>格</t></is></c><c><v>42</v></c>`,
		"xl/workbook.xml":        `<sheet name="表名"/>`,
		"docProps/core.xml":      `<a><dc:title>标题</dc:title><dc:creator>作者</dc:creator></a>`,
		"word/_rels/x.xml.rels":  `<Relationship Target="目标.xlsx"/>`,
		"word/media/picture.png": "<p>not read</p>",
	} {
		w, err := archive.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	texts, err := Office(file.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"13700001111", "后段", "王小虎", "后", "格", "42", "表名", "标题", "作者", "目标.xlsx", "word/media/picture.png"} {
		if !slices.Contains(texts, want) {
			t.Errorf("%s is not among %q", want, texts)
		}
	}
	if _, err := Office([]byte("no archive")); err == nil {
		t.Error("no error for what is no archive")
	}
}

func TestTextsBesideTheOFDPages(t *testing.T) {
	var file bytes.Buffer
	archive := zip.NewWriter(&file)
	for name, content := range map[string]string{
		"OFD.xml":              `<ofd:DocInfo><ofd:DocID>200012</ofd:DocID><ofd:Title>标题</ofd:Title><ofd:Author>作者</ofd:Author></ofd:DocInfo>`,
		"Doc_0/Document.xml":   `<ofd:OutlineElem Title="书签"/>`,
		"Doc_0/PublicRes.xml":  `<ofd:Font FontName="字体"/>`,
		"Doc_0/Content.xml":    `<o><ofd:URI URI="mailto:a@b.cn"/><ofd:Glyphs>13 70</ofd:Glyphs><ofd:TextCode X="1" DeltaX="13700">页面</ofd:TextCode></o>`,
		"Doc_0/Res/font_1.ttf": `<p>not read</p>`,
	} {
		w, err := archive.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	texts, err := OFD(file.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"标题", "作者", "书签", "字体", "mailto:a@b.cn", "Doc_0/Res/font_1.ttf"} {
		if !slices.Contains(texts, want) {
			t.Errorf("%s is not among %q", want, texts)
		}
	}
	for _, number := range []string{"200012", "13 70", "13700"} {
		if slices.Contains(texts, number) {
			t.Errorf("the number %s is among %q", number, texts)
		}
	}
	if _, err := OFD([]byte("no archive")); err == nil {
		t.Error("no error for what is no archive")
	}
}
