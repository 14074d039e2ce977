package layout

import (
	"tongbao/fonts"
	"tongbao/report/gongwen"
)

// A glyph is a character with its face and place in the text.
type glyph struct {
	r     rune
	at    int // byte offset in the element's text
	face  *fonts.Face
	shown rune // what is drawn: r, or the mark for a missing character
	width float64
	link  string
	bold  bool

	rise float64 // of a small form drawn by a plain character, in em of the line; 0 for all others

	kind kind
	bond bond // to the glyph before
	trim Trim // closed up against a neighbour, or to make its line fit
}

// alike reports whether two glyphs can stand in one run.
func (g glyph) alike(h glyph) bool {
	return g.face == h.face && g.link == h.link && g.bold == h.bold && g.rise == h.rise
}

// kind sorts characters by the blank half that they may lose.
type kind uint8

const (
	plain   kind = iota
	opening      // blank on the left: “ （ 《
	closing      // blank on the right: ” ） 》
	pause        // ， 、 ； ：
	stop         // 。 ？ ！
)

// kinds has the marks of one em that carry a blank half in mainland faces (W3C
// clreq, 3.1.2 and 3.1.6).
var kinds = func() map[rune]kind {
	m := map[rune]kind{}
	for k, marks := range map[kind]string{
		opening: "“‘「『（〔［｛《〈【〖",
		closing: "”’」』）〕］｝》〉】〗",
		pause:   "，、；：．",
		stop:    "。？！",
	} {
		for _, r := range marks {
			m[r] = k
		}
	}
	return m
}()

// typesetter makes glyphs of texts in one set of faces. It remembers what it
// looked up, as a notice repeats its characters.
type typesetter struct {
	set   *fonts.Set
	known [len(gongwen.Typefaces)]map[rune]sort
}

// A sort is a character's face and advance in em.
type sort struct {
	face    *fonts.Face
	shown   rune
	advance float64
	kind    kind
	rise    float64 // see glyph
}

func newTypesetter(set *fonts.Set) *typesetter {
	t := &typesetter{set: set}
	for i := range t.known {
		t.known[i] = make(map[rune]sort, 512)
	}
	return t
}

// lookup returns the sort of a character; one that no face has is shown by a mark.
func (t *typesetter) lookup(face gongwen.Typeface, r rune) sort {
	if s, ok := t.known[face][r]; ok {
		return s
	}
	s := sort{shown: r, kind: kinds[r]}
	var ok bool
	if s.face, ok = t.set.For(face, r); !ok {
		if plain, rise, script := fonts.Script(r); script {
			s.face, _ = t.set.For(face, plain)
			s.rise, s.advance = rise, fonts.ScriptScale*s.face.Advance(plain)
			t.known[face][r] = s
			return s
		}
		s.shown = fonts.Missing
		s.face, _ = t.set.For(face, fonts.Missing)
	}
	s.advance = s.face.Advance(s.shown)
	if s.advance != 1 {
		s.kind = plain
	}
	t.known[face][r] = s
	return s
}
