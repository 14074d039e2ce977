package markup

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

func encoded(t testing.TB, e encoding.Encoding, text string) []byte {
	data, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

var (
	littleMark = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	littleBare = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	bigBare    = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
)

func TestKinds(t *testing.T) {
	const table = "<table><tr><td>甲</td></tr></table>"
	for _, c := range []struct {
		name, text string
		want       Kind
	}{
		{"page", "<html><body>" + table, Page},
		{"page with a doctype", "\ufeff\r\n<!DOCTYPE html>\n<!-- x -->" + table, Page},
		{"XHTML", `<?xml version="1.0"?><html xmlns="x">` + table, Page},
		{"table alone", table, Page},
		{"text before the table", "整改台账\n" + strings.Repeat("说明", 900) + table, Page},
		{"XML spreadsheet", `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:x">`, SpreadsheetML},
		{"XML spreadsheet with a prefix", `<ss:Workbook>`, SpreadsheetML},
		{"other XML", `<?xml version="1.0"?><w:wordDocument>`, XML},
		{"archive", "MIME-Version: 1.0\nContent-Type: multipart/related", Archive},
		{"archive that a browser saved", "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related", Archive},
		{"PDF", "%PDF-1.7", PDF},
		{"RTF", `{\rtf1`, RTF},
		{"CSV", "序号,措施\n1,<table>的用法\n", Plain},
		{"CSV with a colon", "Date: 1,2\n", Plain},
		{"nothing", "", Plain},
	} {
		for name, data := range map[string][]byte{
			"UTF-8": []byte(c.text), "GB18030": encoded(t, simplifiedchinese.GB18030, strings.TrimPrefix(c.text, "\ufeff")),
			"UTF-16 with a mark": encoded(t, littleMark, c.text),
		} {
			if got := KindOf(data); got != c.want {
				t.Errorf("%s in %s: %d, want %d", c.name, name, got, c.want)
			}
		}
	}
}

func TestDecode(t *testing.T) {
	page := func(charset string) string {
		return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=` + charset + `"></head><td>整改台账</td>`
	}
	for _, c := range []struct {
		name string
		data []byte
	}{
		{"UTF-8", []byte(page("utf-8"))},
		{"UTF-8 with a mark", []byte("\ufeff" + page("utf-8"))},
		{"UTF-8 that says it is GB2312", []byte(page("gb2312"))},
		{"GB2312", encoded(t, simplifiedchinese.GBK, page("gb2312"))},
		{"GBK that says it is UTF-8", encoded(t, simplifiedchinese.GBK, page("utf-8"))},
		{"GB18030 that says nothing", encoded(t, simplifiedchinese.GB18030, "<td>整改台账</td>")},
		{"an unknown charset", encoded(t, simplifiedchinese.GBK, page("x-mystery"))},
		{"UTF-16 with a mark", encoded(t, littleMark, page("utf-16"))},
		{"UTF-16 without a mark", encoded(t, littleBare, page("utf-16"))},
		{"UTF-16, the high byte first", encoded(t, bigBare, page("utf-16"))},
		{"UTF-16 of an odd size", append(encoded(t, littleMark, page("utf-16")), 0x3C)},
		{"UTF-8 with a broken byte", []byte(page("utf-8") + strings.Repeat("文字", 20) + "\xff")},
	} {
		if got := Decode(c.data, ""); !strings.Contains(got, "整改台账") || !utf8.ValidString(got) {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

func TestDeclaredCharset(t *testing.T) {
	data := encoded(t, traditionalchinese.Big5, "<td>甲乙</td>")
	if got := Decode(data, "big5"); got != "<td>甲乙</td>" {
		t.Errorf("by its header: %q", got)
	}
	if got := Decode(append([]byte("<meta charset='Big5'>"), data...), ""); !strings.HasSuffix(got, "<td>甲乙</td>") {
		t.Errorf("by its meta: %q", got)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("\xff\xfe<\x00"), "gbk")
	f.Add([]byte("<meta charset=gb2312>\xd5\xfb"), "")
	f.Fuzz(func(t *testing.T, data []byte, declared string) {
		KindOf(data)
		if !utf8.ValidString(Decode(data, declared)) {
			t.Error("no UTF-8")
		}
	})
}
