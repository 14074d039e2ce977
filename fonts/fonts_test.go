package fonts_test

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"tongbao/fonts"
	"tongbao/report/gongwen"
)

// standardTable are the characters of 通用规范汉字表.
func standardTable(t testing.TB) []rune {
	t.Helper()
	text, err := os.ReadFile("standard.txt")
	if err != nil {
		t.Fatal(err)
	}
	return []rune(strings.ReplaceAll(string(text), "\n", ""))
}

func TestStandard(t *testing.T) {
	table := standardTable(t)
	if len(table) != 8105 {
		t.Errorf("%d characters, want 8105", len(table))
	}
	beyond := 0
	for _, r := range table {
		if !fonts.Standard(r) {
			t.Errorf("%c is in the table but not Standard", r)
		}
		if r > 0xFFFF {
			beyond++
		}
	}
	if beyond != 196 {
		t.Errorf("%d characters beyond U+FFFF, want 196", beyond)
	}
	for _, r := range "國為們 a，\n〇" + "\ufffd" {
		if fonts.Standard(r) {
			t.Errorf("%q is Standard", r)
		}
	}
}

// each calls f with the face that every typeface sets r in.
func each(t *testing.T, r rune, f func(t *testing.T, face *fonts.Face)) {
	t.Helper()
	for _, typeface := range gongwen.Typefaces {
		face, ok := fonts.Embedded().For(typeface, r)
		if !ok {
			t.Errorf("%v has no %U %c", typeface, r, r)
			continue
		}
		f(t, face)
	}
}

func TestEveryChainHasTheStandard(t *testing.T) {
	for _, r := range standardTable(t) {
		each(t, r, func(t *testing.T, face *fonts.Face) {
			if a := face.Advance(r); a != 1 {
				t.Errorf("%s: %c is %v em wide", face.Name, r, a)
			}
			if x1, y1, x2, y2 := face.Bounds(r); x1 >= x2 || y1 >= y2 {
				t.Errorf("%s: %c has no ink", face.Name, r)
			}
		})
	}
}

func TestMarksAreFullWidth(t *testing.T) {
	for _, r := range "“”‘’—…·，。、；：？！（）《》〈〉「」『』【】〔〕〖〗［］｛｝～￥％℃‰№×÷±①⑩⑴⒈ⅠⅫ〓※→※　" {
		each(t, r, func(t *testing.T, face *fonts.Face) {
			if a := face.Advance(r); a != 1 {
				t.Errorf("%s: %c is %v em wide", face.Name, r, a)
			}
		})
	}
}

func TestDigitsAreHalfWidth(t *testing.T) {
	for r := '0'; r <= '9'; r++ {
		each(t, r, func(t *testing.T, face *fonts.Face) {
			if a := face.Advance(r); a != 0.5 {
				t.Errorf("%s: %c is %v em wide", face.Name, r, a)
			}
		})
	}
}

// Two dashes are one line: the ink of each reaches over its box.
func TestDashesJoin(t *testing.T) {
	each(t, '—', func(t *testing.T, face *fonts.Face) {
		if x1, _, x2, _ := face.Bounds('—'); x1 > 0 || x2 < 1 {
			t.Errorf("%s: the dash reaches from %v to %v em", face.Name, x1, x2)
		}
	})
}

// Faces stand on one baseline: the middle of Han ink is at one height, and
// that of …… and —— there too.
func TestInkIsAtOneHeight(t *testing.T) {
	middle := func(face *fonts.Face, text string) float64 {
		sum := 0.0
		for _, r := range text {
			_, y1, _, y2 := face.Bounds(r)
			sum += (y1 + y2) / 2
		}
		return sum / float64(utf8.RuneCountInString(text))
	}
	for _, text := range []string{"国圆固因田困围园口中年事我的在有人东车", "…", "—"} {
		for _, typeface := range gongwen.Typefaces {
			face, _ := fonts.Embedded().For(typeface, '国')
			if m := middle(face, text); m < 0.34 || m > 0.40 {
				t.Errorf("%s: the middle of %s is at %.3f em", face.Name, text, m)
			}
		}
	}
}

func TestEveryFaceHasTheMissingMark(t *testing.T) {
	for _, use := range fonts.Embedded().Describe() {
		for _, share := range use.Shares {
			if !share.Face.Has(fonts.Missing) {
				t.Errorf("%s has no %c", share.Face.Name, fonts.Missing)
			}
		}
	}
}

func TestForWhereNoFaceHasIt(t *testing.T) {
	first, _ := fonts.Embedded().For(gongwen.Kai, '一')
	for _, r := range []rune{0x10FFFF, -1, '\n', 'ꦀ'} {
		if face, ok := fonts.Embedded().For(gongwen.Kai, r); ok || face != first {
			t.Errorf("%U: %s, %v", r, face.Name, ok)
		}
	}
}

func TestDescribe(t *testing.T) {
	want := map[gongwen.Typeface][]int{
		gongwen.FangSong:     {6638, 1467},
		gongwen.Kai:          {6638, 1467},
		gongwen.Hei:          {8105, 0},
		gongwen.XiaoBiaoSong: {6638, 1467, 0},
		gongwen.Song:         {8105},
	}
	for _, use := range fonts.Embedded().Describe() {
		if use.Missing != 0 || len(use.Shares) != len(want[use.Typeface]) {
			t.Errorf("%v: %d missing, %d faces", use.Typeface, use.Missing, len(use.Shares))
			continue
		}
		for i, share := range use.Shares {
			if share.Chars != want[use.Typeface][i] {
				t.Errorf("%v: %s gives %d, want %d", use.Typeface, share.Face.Name, share.Chars, want[use.Typeface][i])
			}
		}
	}
}

func BenchmarkMeasure(b *testing.B) {
	text := "关于巡察整改进展情况的通报，“一是”98.71%𬭎"
	set := fonts.Embedded()
	for b.Loop() {
		for _, r := range text {
			face, _ := set.For(gongwen.FangSong, r)
			face.Advance(r)
		}
	}
}
