package yamlshape

import (
	"strings"
	"testing"
)

// Values count as often as they are referred to, and those that hold themselves for ever.
func TestNumberOfValuesIsBounded(t *testing.T) {
	list := func(n int) string { return "[" + strings.Repeat("a,", n) + "]" }
	for _, c := range []struct {
		name, text string
		fits       bool
	}{
		{"at the bound", list(maxNodes - 1), true},
		{"past it", list(maxNodes), false},
		{"referred to", "[&a " + list(999) + strings.Repeat(", *a", 40) + "]", true},
		{"referred to too often", "[&a " + list(999) + strings.Repeat(", *a", 50) + "]", false},
		{"references to references", "[&a [a,a,a,a,a,a,a,a,a,a], &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a], &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b], " +
			"&d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c], [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]]", false},
		{"in itself", "&a [*a]", false},
	} {
		if _, err := Parse([]byte(c.text)); (err == nil) != c.fits {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
