package blank

import "testing"

// A text that fits its line only just has room for a second one.
func TestProseHeight(t *testing.T) {
	for _, c := range []struct {
		han, ascii int
		want       float64
	}{{0, 1, 19}, {29, 0, 19}, {30, 0, 34}, {0, 55, 19}, {0, 56, 34}, {58, 0, 34}, {59, 0, 49}} {
		text := make([]rune, 0, c.han+c.ascii)
		for range c.han {
			text = append(text, '整')
		}
		for range c.ascii {
			text = append(text, 'a')
		}
		if got := proseHeight(string(text), guideWidth); got != c.want {
			t.Errorf("%d Han and %d other characters: %v points, want %v", c.han, c.ascii, got, c.want)
		}
	}
}
