package truetype_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/image/font/sfnt"

	"tongbao/fonts/truetype"
)

// contours is the outline of a character.
func contours(t *testing.T, f *truetype.Font, r rune, trim truetype.Trim) []truetype.Contour {
	t.Helper()
	c, err := f.Contours(f.Index(r), trim)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Outlines are those that another library reads: it has each contour as a move and then
// lines and curves, which end in the points on the curve.
func TestContoursAreThoseOfAnotherLibrary(t *testing.T) {
	f, data := song(t)
	other := judge(t, data)
	for _, r := range "通报整改，“（一）1aé𬭎" {
		segments, _ := outline(t, other, r, 0)
		moves := 0
		for _, s := range segments {
			if s.Op == sfnt.SegmentOpMoveTo {
				moves++
			}
		}
		got := contours(t, f, r, truetype.Whole)
		if len(got) != moves || moves == 0 {
			t.Errorf("%c: %d contours, another library has %d", r, len(got), moves)
		}
		on := map[[2]float64]bool{}
		for _, c := range got {
			for _, p := range c {
				if p.On {
					on[[2]float64{p.X, p.Y}] = true
				}
			}
		}
		met := map[[2]float64]bool{}
		for _, s := range segments {
			last := s.Args[0]
			if s.Op == sfnt.SegmentOpQuadTo {
				last = s.Args[1]
			}
			met[[2]float64{float64(last.X) / 64, -float64(last.Y) / 64}] = true
		}
		for p := range on {
			if !met[p] {
				t.Errorf("%c: another library has no point at %v", r, p)
			}
		}
	}
}

// A cut face draws a trimmed mark as a composite that moves the whole one: both ways to
// draw it come to the same.
func TestContoursOfComposites(t *testing.T) {
	f, _ := song(t)
	for _, r := range "“（《" {
		small := parse(t, cut(t, f, truetype.Piece{Glyph: f.Index(r), Code: r, Trim: truetype.Head}))
		if diff := cmp.Diff(contours(t, f, r, truetype.Head), contours(t, small, r, truetype.Whole)); diff != "" {
			t.Errorf("%c: %s", r, diff)
		}
		if cmp.Equal(contours(t, f, r, truetype.Head), contours(t, f, r, truetype.Whole)) {
			t.Errorf("%c: nothing is moved", r)
		}
	}
	if c := contours(t, f, ' ', truetype.Whole); c != nil {
		t.Errorf("a blank has %d contours", len(c))
	}
}
