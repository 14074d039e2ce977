package nearest

import "testing"

func TestWord(t *testing.T) {
	known := []string{"heading", "levels", "单位简称", "整改措施数", "已完成数"}
	for word, want := range map[string]string{
		"heding": "heading", "level": "levels", "单位名称": "单位简称", "措施数": "整改措施数", "完成数": "已完成数", "xyz": "", "": "",
	} {
		if got := Word(word, known); got != want {
			t.Errorf("%s: %s, want %s", word, got, want)
		}
	}
}
