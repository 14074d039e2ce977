package notice

import (
	"strings"
	"testing"

	"tongbao/report/gongwen"
)

func TestUnbroken(t *testing.T) {
	for text, want := range map[string]string{
		"": "",
		"关于巡察整改\n进展情况的通报": "关于巡察整改进展情况的通报",
		"PPP\nEPC项目":           "PPP EPC项目",
		"某政发〔2025〕1号\t":        "某政发〔2025〕1号",
		"\t签发人：张三":             "签发人：张三",
		"某局办公室\n\t2025年5月1日印发": "某局办公室　2025年5月1日印发",
		"\n": "", "\t": "",
	} {
		if got := Unbroken(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// The names of several bodies stand apart on one line as they do on a page.
func TestBodiesOnOneLine(t *testing.T) {
	for issuer, want := range map[string][3]string{
		"中共云岭市水务局党组、云岭市财政局":   {"中共云岭市水务局党组　云岭市财政局", "中共云岭市水务局党组　云岭市财政局关于巡察整改进展情况的通报", "中共云岭市水务局党组　云岭市财政局"},
		"甲县水务局\n甲县财政局\n甲县档案局": {"甲县水务局　甲县财政局　甲县档案局", "甲县水务局　甲县财政局　甲县档案局关于巡察整改进展情况的通报", "甲县水务局　甲县财政局　甲县档案局"},
		"中共云岭市\n水务局党组":        {"中共云岭市水务局党组", "中共云岭市水务局党组关于巡察整改进展情况的通报", "中共云岭市水务局党组"},
	} {
		n, _ := issuedBy(issuer, issuer+"文件", Options{})
		got := [3]string{}
		for _, b := range n.Flow() {
			for i, role := range []gongwen.Role{gongwen.Masthead, gongwen.Title, gongwen.Signature} {
				if b.Role == role {
					got[i] = strings.TrimSuffix(b.Unbroken(), "文件")
				}
			}
		}
		if got != want || n.Meta.Title != want[1] {
			t.Errorf("%q: %q, titled %s, want %q", issuer, got, n.Meta.Title, want)
		}
	}
}
