package gongwen

import (
	"strings"
	"testing"
)

// Names and word fit the width, and the masthead of seven bodies leaves room for text.
func TestJointMasthead(t *testing.T) {
	for n := 1; n <= 7; n++ {
		for _, length := range []int{4, 10, 16} {
			text := strings.TrimSuffix(strings.Repeat(strings.Repeat("名", length)+"\n", n), "\n")
			m := MarkOf(text, "文件")
			if m.Left < -0.01 || m.WordLeft+2*m.Size > TypeAreaWidth+0.01 || m.Rows() > 9 || m.Size > 48 {
				t.Errorf("%d names of %d: %+v, %d rows", n, length, m, m.Rows())
			}
		}
	}
}

// Seals don't touch each other, and none leaves the type area.
func TestSealsHaveRoom(t *testing.T) {
	date := 6.5 * CharPitch
	for name, want := range map[float64]int{6: 3, 7: 3, 10: 2, 13: 2, 20: 1} {
		columns := SealColumns(name*CharPitch, date)
		if columns != want {
			t.Errorf("names of %.0f characters stand in %d columns", name, columns)
		}
		middles := SealMiddles(columns, date)
		for i, middle := range middles {
			if middle < 21*MM-0.01 || middle > TypeAreaWidth-21*MM || i > 0 && middle-middles[i-1] < 42*MM {
				t.Errorf("%d columns: %v", columns, middles)
			}
		}
	}
}
