package docx

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"

	"tongbao/fonts"
	"tongbao/fonts/truetype"
	"tongbao/report/gongwen"
	"tongbao/report/internal/draft"
	"tongbao/report/notice"
)

// An embedding gathers what characters the document has in each font, and cuts
// the fonts down to them. A nil one embeds nothing.
type embedding struct {
	set    *fonts.Set
	digest [sha256.Size]byte // of the document's text
	used   map[string]*usage // by the family's plain name
}

type usage struct {
	face  *fonts.Face
	chars map[rune]bool
}

// newEmbedding begins with the characters of page numbers and of a draft's headers,
// which are in no text.
func newEmbedding(set *fonts.Set, flow []notice.Block, isDraft bool) *embedding {
	if set == nil {
		return nil
	}
	e := &embedding{set: set.Editable(), digest: digest(flow, isDraft), used: map[string]*usage{}}
	e.stretches(gongwen.Song, pageNumberText)
	if isDraft {
		e.stretches(gongwen.Song, draft.Mark)
	}
	return e
}

// A stretch is text in one font, whose family is empty for the typeface's own.
type stretch struct{ text, family string }

// stretches splits text where another face stands in for characters that the
// typeface's own lacks, and notes what is used.
func (e *embedding) stretches(t gongwen.Typeface, text string) []stretch {
	if e == nil {
		return []stretch{{text: text}}
	}
	var out []stretch
	for text != "" {
		s := e.first(t, text)
		out = append(out, s)
		text = text[len(s.text):]
	}
	return out
}

func (e *embedding) first(t gongwen.Typeface, text string) stretch {
	var s stretch
	for at, r := range text {
		family := e.use(t, r)
		if at > 0 && family != s.family {
			s.text = text[:at]
			return s
		}
		s.family = family
	}
	s.text = text
	return s
}

// use notes a character and returns the family of the face that stands in for
// its typeface's own. A stand-in goes by its own name, not by that of another
// typeface: where 宋体 is installed, it would be taken, which lacks rare characters.
func (e *embedding) use(t gongwen.Typeface, r rune) string {
	face, ok := e.set.For(t, r)
	if !ok || !allowed(r) {
		return "" // what shows is up to the machine
	}
	if face == e.set.First(t) {
		e.note(fontName(t), face, r)
		return ""
	}
	e.note(face.Name, face, r)
	return e.own(face.Name, face.Name)
}

func (e *embedding) note(family string, face *fonts.Face, r rune) {
	u := e.used[family]
	if u == nil {
		u = &usage{face, map[rune]bool{}}
		e.used[family] = u
	}
	u.chars[r] = true
}

// A fontFile is a font to be embedded, obfuscated with its key.
type fontFile struct {
	family, plain string // its name in this file, and the one that machines know it by
	key           string
	data          []byte
}

// files returns the fonts of all characters noted, in the order of their plain names.
func (e *embedding) files() ([]fontFile, error) {
	if e == nil {
		return nil, nil
	}
	var files []fontFile
	for _, plain := range slices.Sorted(maps.Keys(e.used)) {
		family := e.own(plain, e.used[plain].face.Name)
		font, err := e.used[plain].cut(family)
		if err != nil {
			return nil, fmt.Errorf("embed %s: %w", plain, err)
		}
		data, key := obfuscated(font)
		files = append(files, fontFile{family, plain, key, data})
	}
	return files, nil
}

// cut returns the face cut to the characters used, under the name that the document
// asks for.
func (u *usage) cut(family string) ([]byte, error) {
	var glyphs []fonts.Glyph
	for r := range u.chars {
		glyphs = append(glyphs, fonts.Glyph{Rune: r, Code: r})
	}
	file, err := u.face.Cut(glyphs)
	if err != nil {
		return nil, err
	}
	font, err := truetype.Parse(file, 0)
	if err != nil {
		return nil, err
	}
	return font.Renamed(family), nil
}
