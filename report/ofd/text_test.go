package ofd

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/gongwen"
	"tongbao/report/internal/subset"
	"tongbao/report/layout"
)

func TestDeltas(t *testing.T) {
	for _, c := range []struct {
		name, want string
		places     []float64 // in millimetres
	}{
		{"two equal steps", "5 5", []float64{10, 15, 20}},
		{"three", "g 3 5", []float64{10, 15, 20, 25}},
		{"a gap", "g 3 5 6.5 5", []float64{10, 15, 20, 25, 31.5, 36.5}},
		{"steps that drift apart are caught up with", "1 1.003 1.006", []float64{0, 1, 2.003, 3.009}},
		{"to the left", "-2.5", []float64{10, 7.5}},
	} {
		places := make([]float64, len(c.places))
		for i, p := range c.places {
			places[i] = p * gongwen.MM
		}
		if got := deltas(places); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// However long a line, each glyph stands where it was set.
func TestDeltasKeepTheirPlaces(t *testing.T) {
	places := []float64{0}
	for i := range 200 {
		places = append(places, places[i]+15.79+float64(i%3)*0.0013)
	}
	at, words := 0.0, strings.Fields(deltas(places))
	place := 0
	for i := 0; i < len(words); i++ {
		count := 1
		if words[i] == "g" {
			count, _ = strconv.Atoi(words[i+1])
			i += 2
		}
		step, _ := strconv.ParseFloat(words[i], 64)
		for range count {
			at, place = at+step, place+1
			if want := places[place] / gongwen.MM; math.Abs(at-want) > 2*tolerance {
				t.Fatalf("glyph %d stands at %.4f mm, not at %.4f", place, at, want)
			}
		}
	}
	if place != len(places)-1 {
		t.Errorf("%d steps for %d glyphs", place, len(places))
	}
}

// Blanks part a run and are not drawn, and a character beyond U+FFFF stands alone.
func TestPieces(t *testing.T) {
	face, _ := fonts.Embedded().For(gongwen.Song, '𬭸')
	trimmed := []layout.Trim{layout.TrimHead, layout.Whole}
	for _, c := range []struct {
		text   string
		trims  []layout.Trim
		want   string // pieces
		places []float64
	}{
		{"一二", nil, "一二", []float64{0, 16}},
		{" 一　二 ", nil, "一|二", []float64{16, 48}},
		{"一𬭸二", nil, "一|𬭸|二", []float64{0, 16, 32}},
		{"𬭸𬭎", nil, "𬭸|𬭎", []float64{0, 16}},
		{"（一", trimmed, "（一", []float64{-8, 16}},
		{" 　\u00a0", nil, "", nil},
	} {
		run := layout.Run{Face: face, Size: 16, Text: c.text, Trims: c.trims}
		for i := range []rune(c.text) {
			run.Positions = append(run.Positions, 16*float64(i))
		}
		list, err := cutFaces(&layout.Document{Pages: []layout.Page{{Lines: []layout.Line{{Runs: []layout.Run{run}}}}}})
		if err != nil {
			t.Fatal(err)
		}
		var texts []string
		var places []float64
		for _, s := range (&book{faces: list}).pieces(run) {
			texts, places = append(texts, s.text.String()), append(places, s.places...)
			for i, char := range []rune(s.text.String()) {
				if want := *s.face.Codes.Of(subset.Of(char, layout.Whole)); want == 0 || s.codes[i] != want {
					t.Errorf("%q: glyph %d for %c", c.text, s.codes[i], char)
				}
			}
		}
		if got := strings.Join(texts, "|"); got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
		for i := range places {
			if len(places) != len(c.places) || math.Abs(places[i]-c.places[i]) > 0.01 {
				t.Errorf("%q: at %v, want %v", c.text, places, c.places)
				break
			}
		}
	}
}
