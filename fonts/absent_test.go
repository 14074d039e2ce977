package fonts_test

import (
	"slices"
	"testing"

	"tongbao/fonts"
	"tongbao/report/gongwen"
)

// A typeface is absent where the machine has no face of it at all: one that the PDF must
// not embed is there for Word.
func TestAbsentTypefaces(t *testing.T) {
	dir := folder(t, map[string][]byte{"a.ttf": official(t, "仿宋"), "b.ttf": permit(official(t, "SimHei"), 2)})
	want := []gongwen.Typeface{gongwen.Kai, gongwen.XiaoBiaoSong, gongwen.Song}
	got := fonts.OfMachine([]string{dir}).Absent()
	if slices.Sort(want); !slices.Equal(slices.Sorted(slices.Values(got)), want) {
		t.Errorf("absent %v, want %v", got, want)
	}
	for _, set := range []*fonts.Set{fonts.Embedded(), fonts.Dir(dir)} {
		if got := set.Absent(); got != nil {
			t.Errorf("absent %v of a set that is not the machine's", got)
		}
	}
}
