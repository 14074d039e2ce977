package desk

import (
	"io/fs"
	"testing"
	"unicode"

	"golang.org/x/image/font/sfnt"

	"tongbao/fonts"
)

// A machine without any Chinese face shows the page in the one that it is served, which
// has to have all characters of the page.
func TestTheServedFaceHasThePage(t *testing.T) {
	face, err := sfnt.Parse(fonts.Screen())
	if err != nil {
		t.Fatal(err)
	}
	var buffer sfnt.Buffer
	eachFile(t, func(name, text string) {
		for _, r := range text {
			if r < unicode.MaxASCII {
				continue
			}
			if glyph, err := face.GlyphIndex(&buffer, r); err != nil || glyph == 0 {
				t.Errorf("%s: the face lacks %q", name, r)
			}
		}
	})
}

// eachFile goes through the files of the page.
func eachFile(t *testing.T, do func(name, text string)) {
	t.Helper()
	names, err := fs.Glob(web, "web/*")
	if err != nil || len(names) < 10 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		data, err := web.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		do(name, string(data))
	}
}
