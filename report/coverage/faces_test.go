package coverage

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

// A broken face is told once, by its file's name, whatever it would be used for.
func TestBrokenFacesAreTold(t *testing.T) {
	data := simHei(t)
	for _, tt := range []struct {
		name string
		data []byte
		told int
	}{
		{"sound", data, 0},
		{"cut short", data[:len(data)-8], 1},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "黑.ttf"), tt.data, 0o644); err != nil {
			t.Fatal(err)
		}
		list := Check(&ledger.Ledger{File: "台账.xlsx"}, fonts.Dir(dir))
		if len(list) != tt.told {
			t.Errorf("%s: found %v", tt.name, list)
		}
		for _, f := range list {
			if f.Kind != faceUnusableKind || !strings.Contains(f.Summary, "“黑.ttf”") || strings.Contains(f.Summary, dir) {
				t.Errorf("%s: %+v", tt.name, f)
			}
		}
	}
}

// simHei is a small font file of that name.
func simHei(t *testing.T) []byte {
	t.Helper()
	face := fonts.Embedded().First(gongwen.Song)
	var glyphs []fonts.Glyph
	for _, r := range "一的中国" {
		glyphs = append(glyphs, fonts.Glyph{Rune: r, Code: r})
	}
	data, err := face.Cut(glyphs)
	if err != nil {
		t.Fatal(err)
	}
	old := wide(face.Name)
	return bytes.Replace(data, old, wide("SimHei"+strings.Repeat(" ", len(face.Name)-6)), 1)
}

// wide is a text as name tables have it.
func wide(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.BigEndian.AppendUint16(b, u)
	}
	return b
}
