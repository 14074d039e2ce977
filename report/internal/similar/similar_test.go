package similar

import "testing"

func TestAlikes(t *testing.T) {
	for _, c := range []struct {
		how  string
		is   func(a, b rune) bool
		a, b rune
		want bool
	}{
		{"sound", Sound, '署', '属', true}, {"sound", Sound, '峄', '意', true}, {"sound", Sound, '署', '部', false}, {"sound", Sound, 'a', 'a', false}, {"sound", Sound, 0x20000, 0x20000, false},
		{"shape", Shape, '峰', '锋', true}, {"shape", Shape, '科', '料', true}, {"shape", Shape, '峰', '科', false}, {"shape", Shape, 'a', 'b', false},
		{"radical", Radical, '峯', '峄', true}, {"radical", Radical, '说', '语', true}, {"radical", Radical, '峯', '薛', false}, {"radical", Radical, 'a', 'a', false}, {"radical", Radical, '一', '一', true},
	} {
		if got := c.is(c.a, c.b); got != c.want {
			t.Errorf("%s of %c and %c: %v", c.how, c.a, c.b, got)
		}
	}
}
