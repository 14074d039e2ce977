package yamlshape

import (
	"bytes"
	"fmt"
)

// packed are files of other programs by what they begin with, and by a name that stands in
// them: those that are given by mistake for a text.
var packed = []struct{ begins, has, what string }{
	{"PK\x03\x04", "xl/", "Excel 工作簿"},
	{"PK\x03\x04", "word/", "Word 文件"},
	{"PK\x03\x04", "", "压缩包"},
	{"%PDF-", "", "PDF 文件"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "W\x00o\x00r\x00k\x00b\x00o\x00o\x00k\x00", "Excel 工作簿"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "W\x00o\x00r\x00d\x00D\x00o\x00c\x00u\x00m\x00e\x00n\x00t\x00", "Word 文件"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", "老版本的 Office 文件"},
	{"Rar!", "", "压缩包"},
	{"7z\xbc\xaf", "", "压缩包"},
}

// noText says what a file is that is no text; nil for any that may be one.
func noText(data []byte) error {
	for _, p := range packed {
		if bytes.HasPrefix(data, []byte(p.begins)) && bytes.Contains(data, []byte(p.has)) {
			return fmt.Errorf("这是%s，不是模板或配置那样的文字文件。请核对是不是选错了文件；模板和配置的文件名以 .yaml 结尾", p.what)
		}
	}
	return nil
}
