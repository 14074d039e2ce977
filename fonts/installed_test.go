package fonts_test

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"tongbao/fonts"
	"tongbao/report/gongwen"
)

// official makes a small font file that goes by another name.
func official(t *testing.T, name string) []byte {
	t.Helper()
	return named(t, name, whole("一的中国“”通报〓"))
}

// named makes a font file of some glyphs that goes by a name.
func named(t *testing.T, name string, glyphs []fonts.Glyph) []byte {
	t.Helper()
	face, _ := fonts.Embedded().For(gongwen.Song, '一')
	data, err := face.Cut(glyphs)
	if err != nil {
		t.Fatal(err)
	}
	old := utf16BE(face.Name)
	padded := append(utf16BE(name), bytes.Repeat([]byte{0, ' '}, len(old)/2)...)[:len(old)]
	if bytes.Count(data, old) != 1 {
		t.Fatal("the name does not stand once in the file")
	}
	return bytes.Replace(data, old, padded, 1)
}

func utf16BE(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.BigEndian.AppendUint16(b, u)
	}
	return b
}

// permit sets the bits that say how far embedding is allowed.
func permit(data []byte, bits uint16) []byte { return patched(data, "OS/2", 8, bits) }

// patched sets a number of a table.
func patched(data []byte, table string, offset int, value uint16) []byte {
	at := 12
	for string(data[at:at+4]) != table {
		at += 16
	}
	binary.BigEndian.PutUint16(data[int(binary.BigEndian.Uint32(data[at+8:]))+offset:], value)
	return data
}

func folder(t *testing.T, files map[string][]byte) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestInstalledFaceComesFirst(t *testing.T) {
	dir := folder(t, map[string][]byte{"office/a.TTF": official(t, "仿宋"), "b.ttf": official(t, "FangSong_GB2312")})
	set := fonts.Dir(dir)
	face, ok := set.For(gongwen.FangSong, '通')
	if want := filepath.Join(dir, "b.ttf"); !ok || face.Source != want || face.Embedded {
		t.Errorf("仿宋 is set in %s of %s, want %s", face.Name, face.Source, want)
	}
	shipped, _ := fonts.Embedded().For(gongwen.FangSong, '察')
	if face, ok := set.For(gongwen.FangSong, '察'); !ok || face != shipped {
		t.Errorf("what the installed face lacks is set in %s, want %s", face.Name, shipped.Name)
	}
	if face, _ := set.For(gongwen.Kai, '通'); !face.Embedded {
		t.Errorf("楷体 is set in %s", face.Source)
	}
}

func TestRefusedFaceFallsBack(t *testing.T) {
	good := official(t, "SimHei")
	tests := []struct {
		name   string
		data   []byte
		reason string // none for broken files that have no names to be found by
	}{
		{"embedding is not allowed", permit(official(t, "SimHei"), 2), "字体文件声明不允许嵌入其他文件"},
		{"cut short", good[:len(good)-8], "字体文件不完整，或者不是常规字形"},
		{"names broken", good[:len(good)/8], ""},
		{"no font at all", []byte("not a font"), ""},
		{"empty", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			set := fonts.Dir(folder(t, map[string][]byte{"hei.ttf": tt.data}))
			if face, _ := set.For(gongwen.Hei, '通'); !face.Embedded {
				t.Errorf("黑体 is set in %s", face.Source)
			}
			reason := ""
			for _, r := range set.Refused() {
				reason += r.Reason()
			}
			if reason != tt.reason {
				t.Errorf("refused because %q, want %q", reason, tt.reason)
			}
		})
	}
}

// What is damaged, or is not what it is called, is told; what is refused for what it is
// is not.
func TestBroken(t *testing.T) {
	good := official(t, "SimHei")
	damaged := bytes.Clone(good)
	damaged[len(damaged)/2] ^= 0x40
	for _, tt := range []struct {
		name   string
		data   []byte
		broken bool
	}{
		{"damaged", damaged, true},
		{"cut short", good[:len(good)-8], true},
		{"without ideographs", named(t, "SimHei", whole("abc〓")), true},
		{"not to be embedded", permit(bytes.Clone(good), 2), false},
		{"with PostScript outlines", append([]byte("OTTO"), good[4:]...), false},
		{"bold", patched(bytes.Clone(good), "head", 44, 1), false},
	} {
		set := fonts.Dir(folder(t, map[string][]byte{"hei.ttf": tt.data}))
		if !set.First(gongwen.Hei).Embedded {
			t.Errorf("%s: the face is used", tt.name)
		}
		if refused := set.Refused(); len(refused) != 1 || refused[0].Broken() != tt.broken {
			t.Errorf("%s: refused %v", tt.name, refused)
		}
	}
}

// An ideograph that a face has as an empty glyph is set in the next one.
func TestBlankIdeographs(t *testing.T) {
	glyphs := append(whole("一的中国“”通〓"), fonts.Glyph{Rune: '\u3000', Code: '报'})
	set := fonts.Dir(folder(t, map[string][]byte{"hei.ttf": named(t, "SimHei", glyphs)}))
	if set.First(gongwen.Hei).Embedded {
		t.Fatal("the installed face is not used")
	}
	if face, ok := set.For(gongwen.Hei, '报'); !ok || !face.Embedded {
		t.Error("the empty glyph is used")
	}
}

// A face for viewing and printing only would keep a file from being edited.
func TestEditable(t *testing.T) {
	tests := []struct {
		name string
		bits uint16
		kept bool
	}{
		{"installable", 0, true},
		{"viewing and printing", 4, false},
		{"editing", 8, true},
		{"printing, and editing too", 12, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			set := fonts.Dir(folder(t, map[string][]byte{"hei.ttf": permit(official(t, "SimHei"), tt.bits)}))
			if set.First(gongwen.Hei).Embedded {
				t.Fatal("the installed face is not used")
			}
			if first := set.Editable().First(gongwen.Hei); first.Embedded == tt.kept {
				t.Errorf("黑体 is edited in %s", first.Source)
			}
		})
	}
}

// A folder that has more than a folder of fonts is not searched to its end, and that is
// told; one that is a link is searched as any other.
func TestSearchIsBounded(t *testing.T) {
	file := map[string][]byte{"a.ttf": official(t, "SimHei")}
	deep := t.TempDir()
	if err := os.MkdirAll(filepath.Join(deep, strings.Repeat("夹/", 40)), 0o755); err != nil {
		t.Fatal(err)
	}
	wide := folder(t, file)
	for i := range 250 {
		dir := filepath.Join(wide, strconv.Itoa(i))
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		for j := range 10 {
			if err := os.WriteFile(filepath.Join(dir, strconv.Itoa(j)), nil, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	link := filepath.Join(t.TempDir(), "链")
	if err := os.Symlink(folder(t, file), link); err != nil {
		link = folder(t, file)
	}
	fonts.LimitSearch(t, 2000)
	for _, c := range []struct {
		name, dir string
		partial   bool
	}{{"deep", deep, true}, {"wide", wide, true}, {"small", folder(t, file), false}, {"a link", link, false}} {
		set := fonts.Dir(c.dir)
		if set.Partial() != c.partial {
			t.Errorf("%s: partial is %v", c.name, set.Partial())
		}
		if !c.partial && set.First(gongwen.Hei).Embedded {
			t.Errorf("%s: the face is not found", c.name)
		}
	}
}

func TestFolderThatIsNotThere(t *testing.T) {
	set := fonts.Dir(filepath.Join(t.TempDir(), "none"))
	if face, ok := set.For(gongwen.Song, '通'); !ok || !face.Embedded {
		t.Errorf("宋体 is set in %s, %v", face.Source, ok)
	}
}

// Whatever the machine has, every chain has the standard's characters.
func TestAuto(t *testing.T) {
	for _, use := range fonts.Auto().Describe() {
		if use.Missing != 0 {
			t.Errorf("%v: %d characters are missing", use.Typeface, use.Missing)
		}
	}
}
