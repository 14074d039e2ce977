package hanzi

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestNormal(t *testing.T) {
	for text, want := range map[string]string{
		"⼯作⼈员⽤⼾⻘年":               "工作人员用户青年",
		"⻓期坚持，⻔⼾⻚⾯，⼈⺠":           "长期坚持，门户页面，人民",
		"⾭⻘⼾":                    "青青户",
		"\uf9dc\uf971\U0002f800": "隆辰丽",
		"cafe\u0301":             "café",
		"u\u0308 u\u0308\u030c":  "ü ǚ",
		"か\u3099":                "が",
		"a\u0323\u0302":          "ậ",
		"\u2329甲\u232a":          "〈甲〉",
		// These stay.
		"①②㈠㎡㎏％ＡＢ１２，。（）Ⅳ":                                                          "①②㈠㎡㎏％ＡＢ１２，。（）Ⅳ",
		"\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27\ufa28\ufa29": "\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27\ufa28\ufa29",
		"㐀𠀀〇々“”—…":                                                                 "㐀𠀀〇々“”—…",
		"":                                                                         "",
		"坏\xe2":                                                                    "坏\xe2",
	} {
		if got := Normal(text); got != want {
			t.Errorf("%q became %q (%+q), want %q", text, got, got, want)
		}
	}
}

// Every character is what Unicode says it is the same as, and no other is changed.
func TestNormalOfEveryCharacter(t *testing.T) {
	for r := rune(0); r <= utf8.MaxRune; r++ {
		if !utf8.ValidRune(r) {
			continue
		}
		text := string(r)
		want := norm.NFC.String(text)
		switch {
		case r == '⼾':
			want = "户"
		case r == '⾭':
			want = "青"
		case r >= 0x2F00 && r <= 0x2FD5, r == 0x2E9F, r == 0x2EF3:
			want = norm.NFKC.String(text)
		case r >= 0x2E80 && r <= 0x2EFF:
			continue // Unicode's forms do not know their equals
		case r >= 0xFB1D && r <= 0xFB4E, r >= 0x1D15E && r <= 0x1D1C0, r == 0x2ADC, r == 0x2000 || r == 0x2001:
			continue // Hebrew, notes and blanks
		}
		if got := Normal(text); got != want {
			t.Errorf("%U became %+q, want %+q", r, got, want)
		}
		if got := Normal("甲" + text + "\u0301乙"); norm.NFC.String(got) != got {
			t.Errorf("%U with a mark is not joined: %+q", r, got)
		}
	}
}

func TestUnusual(t *testing.T) {
	for text, want := range map[string][2]string{
		"甲⼯作":         {"⼯", "工"},
		"甲é乙e\u0301丙": {"e\u0301", "é"},
		"⼯":           {"⼯", "工"},
		"甲":           {"", ""},
	} {
		if was, is := Unusual(text, Normal(text)); was != want[0] || is != want[1] {
			t.Errorf("%q: %q and %q, want %q", text, was, is, want)
		}
	}
}
