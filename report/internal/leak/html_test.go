package leak

import "testing"

func TestHTML(t *testing.T) {
	page := []byte(`<html><meta content="甲13800001111"><title>乙13800002222</title><p>丙138<a href="mailto:13800003333@x.cn">0000</a>4444</p><td>138<br>00005555</td><p>138</p><p>00006666</p><!--13800007777--></html>`)
	for original, want := range map[string]bool{
		"13800001111": true, "13800002222": true, "13800003333": true, "13800004444": true, "13800005555": true, "13800006666": false, "13800007777": true,
	} {
		if _, got := Of([]string{original}).In(HTML(page)); got != want {
			t.Errorf("%s is found: %t", original, got)
		}
	}
}
