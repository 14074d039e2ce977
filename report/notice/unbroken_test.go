package notice

import "testing"

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
