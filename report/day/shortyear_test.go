package day

import "testing"

func TestShortYear(t *testing.T) {
	for _, c := range []struct{ digits, around, want int }{
		{25, 2024, 2025}, {19, 2024, 2019}, {29, 2024, 2029}, {18, 2024, 0}, {30, 2024, 0}, {98, 2024, 0},
		{24, 0, 2024}, {0, 0, 2000}, {49, 0, 2049}, {50, 0, 0}, {99, 0, 0},
		{31, 2031, 2031}, {25, 2031, 0},
	} {
		if year, ok := ShortYear(c.digits, c.around); ok != (c.want > 0) || ok && year != c.want {
			t.Errorf("ShortYear(%d, %d) = %d, %t; want %d", c.digits, c.around, year, ok, c.want)
		}
	}
}
