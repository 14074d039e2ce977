package notice

import (
	"slices"
	"testing"

	"tongbao/report/gongwen"
)

func TestSignersStandUnderEachOther(t *testing.T) {
	for signer, want := range map[string][]string{
		"":           nil,
		"王敏":         {"签发人：王敏"},
		"王 敏":        {"签发人：王 敏"},
		"林晚舟、":       {"签发人：林晚舟"},
		"王敏 林晚舟":     {"签发人：王敏　林晚舟"},
		"王敏、林晚舟；":    {"签发人：王敏　林晚舟"},
		"王敏、林晚舟、方既白": {"签发人：王　敏　林晚舟", "方既白　　　　"},
		"王敏，司徒望舒，林晚舟，方既白": {"签发人：王　敏　　司徒望舒", "林晚舟　　方既白　"},
	} {
		if got := signerLines(signer); !slices.Equal(got, want) {
			t.Errorf("%s: %q", signer, got)
		}
	}
}

func TestWhatHasNoRoomOnOneLineStandsOnTwo(t *testing.T) {
	for name, test := range map[string]struct {
		number, signer, body, date string
		want                       []string
	}{
		"short": {"云水〔2025〕1号", "王敏", "局办公室", "2025年6月1日", []string{"云水〔2025〕1号\t签发人：王敏", "局办公室\t2025年6月1日印发"}},
		"long": {
			"云岭市水务局党组整改〔2025〕11号", "王敏、林晚舟", "云岭市水务局党组办公室（河长制工作办公室）", "2025年6月1日",
			[]string{"\t签发人：王敏　林晚舟", "云岭市水务局党组整改〔2025〕11号\t", "云岭市水务局党组办公室（河长制工作办公室）\n\t2025年6月1日印发"},
		},
		"no printer": {"", "", "", "2025年6月1日", []string{"", "\t2025年6月1日印发"}},
	} {
		var f flow
		f.numbered(test.number, test.signer)
		f.printer(test.body, test.date)
		var got []string
		for _, block := range f.blocks {
			got = append(got, block.Text())
		}
		if !slices.Equal(got, test.want) || f.blocks[len(f.blocks)-2].Role != gongwen.DocNumber {
			t.Errorf("%s: %q", name, got)
		}
	}
}
