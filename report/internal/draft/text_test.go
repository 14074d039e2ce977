package draft

import (
	"bytes"
	"testing"
)

func TestSealOfText(t *testing.T) {
	sealed := SealText([]byte("草稿\n甲\n" + Unsealed + "\n"))
	for _, c := range []struct {
		name string
		file []byte
		want bool
	}{
		{"as it was sealed", sealed, true},
		{"changed", bytes.Replace(sealed, []byte("甲"), []byte("乙"), 1), false},
		{"longer", append(bytes.Clone(sealed), '\n'), false},
		{"not sealed", []byte("草稿\n" + Unsealed), false},
		{"no draft", SealText([]byte("定稿\n" + Unsealed)), false},
		{"another number before", SealText([]byte("草稿 " + textSeal(nil) + "\n" + Unsealed)), true},
		{"empty", nil, false},
	} {
		if got := IsSealedText(c.file); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
