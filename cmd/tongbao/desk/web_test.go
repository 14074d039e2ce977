package desk

import (
	"io/fs"
	"regexp"
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

// tooNew are things that browsers of the Chromium family know only since a version after 79.
var tooNew = map[string]string{
	"?.": `[\w)\]]\?\.[\w\[(]`, "??": `\?\?`, "replaceAll": `\.replaceAll\(`, "replaceChildren": `\.replaceChildren\(`, "at": `\.at\(`,
	"structuredClone": `structuredClone`, "Promise.any": `Promise\.any`, "await at the top": `(?m)^await `, "private members": `\bthis\.#`,
	"gap of flex": `[^-]gap:`, "inset": `inset:`, ":has": `:has\(`, ":is": `:is\(`, ":where": `:where\(`, "aspect-ratio": `aspect-ratio`,
	"focus-visible": `:focus-visible`, "nesting": `(?m)^\s*&`, "min, max, clamp": `:[^;]*clamp\(`, "dvh": `\d(dvh|svh|lvh)\b`, "layers": `@layer|@container`,
	"randomUUID": `randomUUID`, "findLast": `\.findLast\(`, "hasOwn": `Object\.hasOwn`, "dialog": `showModal`, "inert": `\binert\b`,
}

func TestThePageIsForOldBrowsers(t *testing.T) {
	eachFile(t, func(name, text string) {
		for what, pattern := range tooNew {
			if found := regexp.MustCompile(pattern).FindString(text); found != "" {
				t.Errorf("%s: %s: %q", name, what, found)
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
