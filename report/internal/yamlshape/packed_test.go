package yamlshape

import (
	"strings"
	"testing"
)

// Who gives a workbook for a template is told what it is, and not to change its encoding.
func TestFilesOfOtherPrograms(t *testing.T) {
	for data, what := range map[string]string{
		"PK\x03\x04\xff\x00xl/workbook.xml":   "Excel 工作簿",
		"PK\x03\x04\xff\x00word/document.xml": "Word 文件",
		"PK\x03\x04\xff\x00a.txt":             "压缩包",
		"%PDF-1.7\n":                          "PDF 文件",
		"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\x00o\x00r\x00k\x00b\x00o\x00o\x00k\x00": "Excel 工作簿",
		"\xb1\xea\xcc\xe2": "不是 UTF-8",
	} {
		_, err := Parse([]byte(data))
		if err == nil || !strings.Contains(err.Error(), what) || strings.Contains(err.Error(), "记事本") != (what == "不是 UTF-8") {
			t.Errorf("%q: %v", data, err)
		}
	}
	if _, err := Parse([]byte("PK: a")); err != nil {
		t.Error(err)
	}
}
