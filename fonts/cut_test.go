package fonts_test

import (
	"bytes"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jung-kurt/gofpdf"

	"tongbao/fonts"
	"tongbao/report/gongwen"
)

func whole(text string) []fonts.Glyph {
	var glyphs []fonts.Glyph
	seen := map[rune]bool{}
	for _, r := range text {
		if !seen[r] {
			glyphs = append(glyphs, fonts.Glyph{Rune: r, Code: r})
		}
		seen[r] = true
	}
	return glyphs
}

func TestCutNamesWhatIsMissing(t *testing.T) {
	face, _ := fonts.Embedded().For(gongwen.FangSong, '一')
	_, err := face.Cut(whole("一ꦀ"))
	if err == nil || !strings.Contains(err.Error(), "U+A980") {
		t.Errorf("error %v does not name the character", err)
	}
}

// The PDF library takes what is cut from every face, and another program reads
// the text back.
func TestPDFLibraryTakesCutFonts(t *testing.T) {
	const text = "通报《一》“是”——2024年……"
	pdf := gofpdf.New("P", "pt", "A4", "")
	pdf.AddPage()
	for i, typeface := range gongwen.Typefaces {
		face, _ := fonts.Embedded().For(typeface, '一')
		data, err := face.Cut(append(whole(text), fonts.Glyph{Rune: '〔', Code: 0xE000, Trim: fonts.Head}))
		if err != nil {
			t.Fatal(err)
		}
		pdf.AddUTF8FontFromBytes(face.Name, "", data)
		pdf.SetFont(face.Name, "", 16)
		pdf.Text(60, 60+30*float64(i), text+"\uE000")
		if w := pdf.GetStringWidth("\uE000"); w != 8 {
			t.Errorf("%s: the trimmed mark is %v pt wide, want 8", face.Name, w)
		}
	}
	var out bytes.Buffer
	if err := pdf.Output(&out); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(pdftotext(t, out.Bytes()), text); got != len(gongwen.Typefaces) {
		t.Errorf("the text is read %d times, want %d", got, len(gongwen.Typefaces))
	}
}

func pdftotext(t *testing.T, pdf []byte) string {
	t.Helper()
	path, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext (poppler-utils) is not installed")
	}
	cmd := exec.Command(filepath.Clean(path), "-layout", "-", "-")
	cmd.Stdin = bytes.NewReader(pdf)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
