package decimal

import "testing"

func TestAppend(t *testing.T) {
	for _, c := range []struct {
		v      float64
		digits int
		want   string
	}{{0, 2, "0"}, {-0.001, 2, "0"}, {100, 2, "100"}, {-12.50, 2, "-12.5"}, {0.999, 2, "1"}, {15.787, 3, "15.787"}} {
		if got := string(Append(nil, c.v, c.digits)); got != c.want {
			t.Errorf("%v: %s, want %s", c.v, got, c.want)
		}
	}
}
