package docx

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"encoding/xml"
	"maps"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/fonts/truetype"
	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/internal/office"
	"tongbao/report/internal/opc"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

// rare has characters for which another face stands in, and one (U+A980) that
// no face has.
func rare() []notice.Block {
	flow := sample()
	for i, block := range flow {
		switch {
		case block.Role == gongwen.Title:
			flow[i].Spans = []notice.Span{{Text: "中共䶮溪县委\n关于巡察整改进展情况的通报"}}
		case block.Role == gongwen.Body && !block.Blank():
			flow[i].Spans = []notice.Span{{Text: "根据统一部署，巡察组于2024年3月对局党组开展了常规巡察，“引号”……。"}}
		case block.Role == gongwen.Heading2:
			flow[i].Spans[0].Text = "（一）提高王𬭎、李𫖯同志的认识。"
			flow[i].Spans[1].Text = "赵㛃\t任组长\ua980，邮箱 "
		case block.Table != nil:
			flow[i].Table[1][1] = "补全垟头村巡河记录𬭎"
		}
	}
	return flow
}

func writeEmbedded(t *testing.T, flow []notice.Block, f fit.Fit) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, flow, meta, f, Options{Embed: fonts.Embedded()}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// embedded reads the fonts of a package's parts as a reader of such files does,
// by their families in the file.
func embedded(t *testing.T, content map[string]string) map[string]*truetype.Font {
	t.Helper()
	var table struct {
		Fonts []struct {
			Name  string `xml:"name,attr"`
			Embed *struct {
				ID  string `xml:"id,attr"`
				Key string `xml:"fontKey,attr"`
			} `xml:"embedRegular"`
		} `xml:"font"`
	}
	var relations struct {
		List []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	read(t, content["word/fontTable.xml"], &table)
	read(t, content["word/_rels/fontTable.xml.rels"], &relations)
	targets := map[string]string{}
	for _, r := range relations.List {
		targets[r.ID] = r.Target
	}
	found := map[string]*truetype.Font{}
	for _, f := range table.Fonts {
		if f.Embed == nil {
			continue
		}
		data := plain(t, content["word/"+targets[f.Embed.ID]], f.Embed.Key)
		font, err := truetype.Parse(data, 0)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		names, err := truetype.Names(bytes.NewReader(data))
		if err != nil || !slices.Contains(names[0], f.Name) {
			t.Errorf("%s: the font is called %q, %v", f.Name, names, err)
		}
		found[f.Name] = font
	}
	return found
}

func read(t *testing.T, part string, into any) {
	t.Helper()
	if err := xml.Unmarshal([]byte(part), into); err != nil {
		t.Fatal(err)
	}
}

// plain undoes the obfuscation: the digits of the key, read from its end, are
// XORed with the first 32 bytes.
func plain(t *testing.T, data, key string) []byte {
	t.Helper()
	digits, err := hex.DecodeString(strings.NewReplacer("{", "", "}", "", "-", "").Replace(key))
	if err != nil || len(digits) != 16 || len(key) != 38 {
		t.Fatalf("key %q: %v", key, err)
	}
	slices.Reverse(digits)
	font := []byte(data)
	for i := range 32 {
		font[i] ^= digits[i%16]
	}
	return font
}

type setParagraph struct {
	Style struct {
		Val string `xml:"val,attr"`
	} `xml:"pPr>pStyle"`
	Runs  []setRun `xml:"r"`
	Links []setRun `xml:"hyperlink>r"`
}

type setRun struct {
	Style struct {
		Val string `xml:"val,attr"`
	} `xml:"rPr>rStyle"`
	Fonts setFonts `xml:"rPr>rFonts"`
	Text  string   `xml:"t"`
}

type setFonts struct {
	EastAsia string `xml:"eastAsia,attr"`
}

// styleFonts returns the fonts of a file's styles.
func styleFonts(t *testing.T, part string) map[string]string {
	t.Helper()
	var styles struct {
		List []struct {
			ID    string   `xml:"styleId,attr"`
			Fonts setFonts `xml:"rPr>rFonts"`
		} `xml:"style"`
	}
	read(t, part, &styles)
	found := map[string]string{}
	for _, s := range styles.List {
		found[s.ID] = s.Fonts.EastAsia
	}
	return found
}

// Every character of a run is in the font that the run, or its style, asks for.
func TestEmbeddedFontsHaveTheText(t *testing.T) {
	_, content := opctest.Parts(t, writeEmbedded(t, rare(), nil))
	found, styles := embedded(t, content), styleFonts(t, content["word/styles.xml"])
	var doc struct {
		Paragraphs []setParagraph `xml:"body>p"`
		Cells      []setParagraph `xml:"body>tbl>tr>tc>p"`
	}
	read(t, content["word/document.xml"], &doc)
	used := map[string]bool{}
	for _, p := range slices.Concat(doc.Paragraphs, doc.Cells) {
		for _, run := range slices.Concat(p.Runs, p.Links) {
			family := cmp.Or(run.Fonts.EastAsia, styles[run.Style.Val], styles[p.Style.Val])
			used[family] = true
			for _, r := range strings.ReplaceAll(run.Text, "\ua980", "") {
				if font := found[family]; font == nil || font.Index(r) == 0 {
					t.Errorf("%s: no glyph for %c in %q", family, r, run.Text)
				}
			}
		}
	}
	song := styles["Footer"]
	for _, r := range pageNumberText {
		if used[song] = true; found[song].Index(r) == 0 {
			t.Errorf("%s: no glyph for %c", song, r)
		}
	}
	families := slices.Sorted(maps.Keys(used))
	if !slices.Equal(families, slices.Sorted(maps.Keys(found))) || len(families) != 7 {
		t.Errorf("set in %q, embedded %d", families, len(found))
	}
}

// A font that the notice has no text for is not embedded.
func TestOnlyUsedFontsAreEmbedded(t *testing.T) {
	flow := []notice.Block{{Role: gongwen.Body, Spans: []notice.Span{{Text: "通报"}}}}
	_, content := opctest.Parts(t, writeEmbedded(t, flow, nil))
	found := embedded(t, content)
	song, fangSong := found[ownName(t, content, "宋体")], found[ownName(t, content, "仿宋_GB2312")]
	if len(found) != 2 || song == nil || fangSong == nil {
		t.Fatalf("fonts %v", found)
	}
	if n := fangSong.NumGlyphs; n != 3 {
		t.Errorf("%d glyphs, want 通, 报 and the one for missing characters", n)
	}
}

// Embedded fonts are declared where there are any, and only there.
func TestFontsAreDeclared(t *testing.T) {
	declared := map[string]string{
		opc.ContentTypes:    `Extension="odttf"`,
		"word/settings.xml": `<w:embedTrueTypeFonts/><w:saveSubsetFonts/><w:defaultTabStop`,
	}
	_, with := opctest.Parts(t, writeEmbedded(t, rare(), nil))
	_, without := opctest.Parts(t, write(t, rare(), nil))
	for name, text := range declared {
		if !strings.Contains(with[name], text) || strings.Contains(without[name], text) {
			t.Errorf("%s: %q", name, text)
		}
	}
	for name := range without {
		if strings.Contains(name, "font") && name != "word/fontTable.xml" {
			t.Errorf("%s is in a file without fonts", name)
		}
	}
	kept, err := kept.ReadFile("parts/word/fontTable.xml")
	if err != nil || without["word/fontTable.xml"] != string(kept) {
		t.Errorf("the font table has changed: %v", err)
	}
	if a, b := textOf(t, with["word/document.xml"]), textOf(t, without["word/document.xml"]); a != b {
		t.Errorf("the text has changed: %s", a)
	}
}

func TestSameInputEmbedsTheSame(t *testing.T) {
	if !bytes.Equal(writeEmbedded(t, rare(), nil), writeEmbedded(t, rare(), nil)) {
		t.Error("two runs differ")
	}
}

// The key brings the font back; twice its 16 bytes and no more are hidden.
func TestObfuscated(t *testing.T) {
	font := make([]byte, 40)
	data, key := obfuscated(font)
	if !bytes.Equal(plain(t, string(data), key), font) {
		t.Errorf("key %s does not bring the font back", key)
	}
	if !bytes.Equal(data[:16], data[16:32]) || !bytes.Equal(data[32:], font[32:]) || bytes.Equal(data[:16], font[:16]) {
		t.Errorf("% X", data)
	}
}

// TestLibreOfficeUsesEmbeddedFonts sets a file on a machine without its fonts.
func TestLibreOfficeUsesEmbeddedFonts(t *testing.T) {
	if testing.Short() {
		t.Skip("converts with LibreOffice")
	}
	if _, err := exec.LookPath("pdffonts"); err != nil {
		t.Skip("pdffonts is not installed")
	}
	flow := rare()
	doc := layout.Set(&notice.Notice{Meta: meta}, flow, fonts.Embedded())
	path := office.Bare(t).PDF(writeEmbedded(t, flow, fit.Lines(doc)))
	want := []string{
		"TongbaoFangSong-Regular", "TongbaoHei-Medium", "TongbaoKai-Regular",
		"TongbaoSong-Regular", "TongbaoXiaoBiaoSong-Bold", "TongbaoXiaoBiaoSongRare-Bold",
	}
	if got := fontsOf(t, path); !slices.Equal(got, want) {
		t.Errorf("set in %q, want %q", got, want)
	}
	pages, err := office.ReadPages(path)
	if err != nil {
		t.Fatal(err)
	}
	if found := office.Compare(office.LaidOut(doc), pages); found.Rate() < 0.98 {
		t.Errorf("lines differ: %q", found.Different)
	}
}

// fontsOf returns the names of a PDF's fonts, sorted, without the tags of subsets.
func fontsOf(t *testing.T, path string) []string {
	t.Helper()
	out, err := exec.Command("pdffonts", path).Output()
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for line := range strings.Lines(string(out)) {
		if _, name, ok := strings.Cut(strings.Fields(line)[0], "+"); ok {
			list = append(list, name)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
