package layout

import (
	"tongbao/fonts"
	"tongbao/report/gongwen"
)

// A glyph is a character with its face and place in the text. A large ledger's text has
// millions: it takes 32 bytes.
type glyph struct {
	look  *look // glyphs of one look can stand in one run
	width float64
	r     rune
	shown rune  // what is drawn: r, or the mark for a missing character
	at    int32 // byte offset in the element's text
	kind  kind
	bond  bond // to the glyph before
	trim  Trim // closed up against a neighbour, or to make its line fit
}

// A look is how glyphs are drawn. A typesetter has each once.
type look struct {
	face *fonts.Face
	link string
	bold bool
	rise float64 // of a small form drawn by a plain character, in em of the line; 0 for all others
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
	looks map[look]*look
	last  *look // that was asked for
	known [len(gongwen.Typefaces)]map[rune]sort
}

// A sort is a character's face and advance in em.
type sort struct {
	face    *fonts.Face
	shown   rune
	advance float64
	kind    kind
	rise    float64 // see look
}

func newTypesetter(set *fonts.Set) *typesetter {
	t := &typesetter{set: set, looks: map[look]*look{}, last: &look{}}
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

// look returns the one of its like.
func (t *typesetter) look(l look) *look {
	if *t.last == l {
		return t.last
	}
	known, ok := t.looks[l]
	if !ok {
		known = &look{l.face, l.link, l.bold, l.rise} // &l would put each l that is asked for on the heap
		t.looks[l] = known
	}
	t.last = known
	return known
}
