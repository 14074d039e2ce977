package hanzi

import (
	"slices"
	"strings"
	"testing"
)

func TestNumeral(t *testing.T) {
	for n, want := range map[int]string{
		0: "0", 1: "一", 9: "九", 10: "十", 11: "十一", 19: "十九", 20: "二十", 21: "二十一", 99: "九十九", 100: "一百",
		101: "一百零一", 110: "一百一十", 111: "一百一十一", 1000: "一千", 1001: "一千零一", 1010: "一千零一十", 1100: "一千一百",
		2024: "二千零二十四", 9999: "九千九百九十九", 10000: "10000", -3: "-3",
	} {
		if got := Numeral(n); got != want {
			t.Errorf("Numeral(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestNumeralsReadBack(t *testing.T) {
	for n := 1; n <= highest; n++ {
		text := Numeral(n)
		if got, size := ReadNumeral(text + "项"); got != n || size != len(text) {
			t.Fatalf("ReadNumeral(%q) = %d, %d", text, got, size)
		}
	}
}

func TestReadNumeral(t *testing.T) {
	for text, want := range map[string]int{
		"两百": 200, "两项": 2, "一百零五条": 105, "一百一": 101, "一十二": 12, "零五": 5, "十": 10, "五": 5,
		"": 0, "条": 0, "百分之五": 0, "千": 0, "二三": 0, "二零二四年": 0, "十百": 0, "一百百": 0, "十十": 0, "3": 0,
	} {
		got, size := ReadNumeral(text)
		if got != want || (size > 0) != (want > 0) {
			t.Errorf("ReadNumeral(%q) = %d, %d; want %d", text, got, size, want)
		}
	}
	if _, size := ReadNumeral("二〇二四"); size != len("二") {
		t.Errorf("〇 is taken for a digit of a count: %d bytes", size)
	}
}

func TestArabic(t *testing.T) {
	for text, want := range map[string]string{
		"二〇二四年三月三十一日": "2024年3月31日", "二○二四年十月": "2024年10月", "二零二四年十二月二十日": "2024年12月20日",
		"二O二四年三月": "2024年3月", "二ＯＯ四年": "2004年", "二◯二四年": "2024年", "二〇三o年": "2030年", "ABOO三月": "ABOO3月", "O三月": "O3月",
		"十一月十日": "11月10日", "2024年3月": "2024年3月", "上旬": "上旬", "": "",
	} {
		if got := Arabic(text); got != want {
			t.Errorf("Arabic(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestBrackets(t *testing.T) {
	for text, want := range map[string][]string{
		"2024年3月":            {"2024年3月"},
		"3月底（延期至6月）":         {"3月底", "延期至6月"},
		"（原定）3月(延期)底【已报】[甲]": {"3月底", "原定", "延期", "已报", "甲"},
		"甲（乙（丙）丁）戊":          {"甲戊", "乙丙丁"},
		"甲（乙)丙":              {"甲丙", "乙"},
		"甲（乙":                {"甲", "乙"},
		"甲）乙":                {"甲乙"},
		"甲（）乙":               {"甲乙"},
		"":                   {""},
		"《甲》“乙”":             {"《甲》“乙”"},
	} {
		outside, inside := Brackets(text)
		if got := append([]string{outside}, inside...); !slices.Equal(got, want) {
			t.Errorf("Brackets(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestPartners(t *testing.T) {
	const openers, closers = "“‘「『《〈（(【〔", "”’」』》〉）)】〕"
	for i, opener := range []rune(openers) {
		for k, closer := range []rune(closers) {
			same := i == k || strings.ContainsRune(RoundOpeners, opener) && strings.ContainsRune(RoundClosers, closer)
			if Closes(closer, opener) != same || !IsCloser(closer) || (Closer(opener) == closer) != (i == k) {
				t.Errorf("%c and %c: %t", opener, closer, Closes(closer, opener))
			}
		}
		if IsCloser(opener) {
			t.Errorf("%c closes", opener)
		}
	}
	for _, r := range closers + "[]甲a。" {
		if Closer(r) != 0 || Closes(r, r) {
			t.Errorf("%c opens", r)
		}
	}
}

func TestWidths(t *testing.T) {
	for wide, want := range map[rune][2]rune{
		'０': {'0', '0'}, '９': {'9', '9'}, 'Ａ': {'A', 'A'}, 'ｚ': {'z', 'z'}, '（': {'(', '（'}, '．': {'.', '．'}, '～': {'~', '～'},
		'a': {'a', 'a'}, '。': {'。', '。'}, '一': {'一', '一'}, '　': {'　', '　'},
	} {
		if got := [2]rune{HalfWidth(wide), HalfAlnum(wide)}; got != want {
			t.Errorf("%c is %c and %c, want %c", wide, got[0], got[1], want)
		}
	}
	for r, want := range map[rune]bool{'0': true, '9': true, '０': true, '９': true, 'a': false, '／': false, '：': false, '一': false, '①': false} {
		if IsDigit(r) != want {
			t.Errorf("IsDigit(%c) = %t", r, !want)
		}
	}
}

func TestBlanks(t *testing.T) {
	for text, want := range map[string][2]string{
		" 甲　乙\n":           {"甲　乙", "甲乙"},
		"\u200b甲\ufeff（１）": {"甲\ufeff（１）", "甲(1)"},
		"甲\u00a0\u00ad":    {"甲", "甲"},
		"":                 {"", ""},
	} {
		if got := [2]string{Trim(text), Squeeze(text)}; got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

func TestIsHan(t *testing.T) {
	for _, r := range "一龥〇々㐀𠀀豈⼀" {
		if !IsHan(r) {
			t.Errorf("%c (%U) is no Chinese character", r, r)
		}
	}
	for _, r := range "a1０，。“《①㈠ー\u3000·" {
		if IsHan(r) {
			t.Errorf("%c (%U) is a Chinese character", r, r)
		}
	}
}

func TestShortening(t *testing.T) {
	for _, test := range []struct {
		text      string
		n         int
		clip, fit string
	}{
		{"", 0, "", ""}, {"甲乙丙", 3, "甲乙丙", "甲乙丙"}, {"甲乙丙", 4, "甲乙丙", "甲乙丙"}, {"甲乙丙", 2, "甲乙…", "甲…"},
		{"甲乙丙", 1, "甲…", "…"}, {"甲乙丙", 0, "…", "…"}, {"abc", 2, "ab…", "a…"}, {"a乙c", 2, "a乙…", "a…"},
	} {
		if clip, fit := Clip(test.text, test.n), Fit(test.text, test.n); clip != test.clip || fit != test.fit {
			t.Errorf("%q in %d: %q and %q, want %q and %q", test.text, test.n, clip, fit, test.clip, test.fit)
		}
	}
}
