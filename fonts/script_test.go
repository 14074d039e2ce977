package fonts

import (
	"testing"

	"tongbao/report/gongwen"
)

func TestScripts(t *testing.T) {
	for r, want := range map[rune]rune{'₂': '2', 'ₓ': 'x', '⁴': '4', '²': '2', 'ⱼ': 'j', 'ⁱ': 'i'} {
		if plain, rise, ok := Script(r); !ok || plain != want || (rise > 0) != (r == '⁴' || r == '²' || r == 'ⁱ') {
			t.Errorf("%c is drawn by %c, %v", r, plain, rise)
		}
	}
	for _, r := range "2x汉℃¥₠" {
		if plain, _, ok := Script(r); ok {
			t.Errorf("%c is drawn by %c", r, plain)
		}
	}
	face := Embedded().First(gongwen.FangSong)
	if got := face.Drawn('₂'); got != '2' && !face.Has('₂') {
		t.Errorf("₂ is drawn by %c", got)
	}
}
