package notice

import (
	"slices"
	"testing"

	"tongbao/report/gongwen"
)

func TestSignerLines(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{"林晚舟", []string{"签发人：林晚舟"}},
		{"林晚舟、陆微", []string{"签发人：林晚舟　陆微"}},
		{"林晚舟、陆微、方既白", []string{"签发人：林晚舟　陆　微", "方既白　　　　"}},
		{"吐尔逊江·艾合买提江别克、迪丽努尔·阿布都外力", []string{"签发人：吐尔逊江·艾合买提江别克", "迪丽努尔·阿布都外力　　"}},
	} {
		got := signerLines(c.text)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

// The names are in 楷体, the words before them are not.
func TestSignersNamesAreSetApart(t *testing.T) {
	var f flow
	f.numbered("云水发〔2025〕11号", "林晚舟、陆微、方既白")
	names := ""
	for _, b := range f.blocks {
		for _, s := range b.Spans {
			if s.Face(gongwen.FangSong) == gongwen.Kai {
				names += s.Text
			}
		}
	}
	if names != "林晚舟　陆　微方既白　　　　" {
		t.Errorf("in 楷体: %q", names)
	}
}

func TestSixDigits(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "1": "000001", "000001": "000001", "１２": "000012", "1234567": "1234567", "A1": "A1", "第1份": "第1份",
	} {
		if got := sixDigits(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
