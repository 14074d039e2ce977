package reading_test

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"tongbao/report/finding"
	"tongbao/report/ledger/compound/compoundtest"
	"tongbao/report/ledger/reading"
	"tongbao/report/ledger/unlock"
	"tongbao/report/ledger/unlock/unlocktest"
)

// pageTable is a small ledger as a table of a page.
const pageTable = `<table border=1><tr><th>序号</th><th>方面</th><th>反馈问题</th><th>具体问题</th><th>整改措施</th><th>责任科室</th><th>完成时限</th><th>整改状态</th></tr>
<tr><td>1</td><td rowspan=2>政治建设方面</td><td rowspan=2>学习不够</td><td>记录不全</td><td>补齐记录。</td><td>办公室</td><td>2024-03-31</td><td>已完成</td></tr>
<tr><td>2</td><td>次数不够</td><td>增加次数。</td><td>办公室</td><td>2024-06-30</td><td>推进中</td></tr></table>`

// Whatever stands around its table, a page with one ledger is read.
func TestPages(t *testing.T) {
	encoded := func(text string, err error) string {
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	page := `<html><head><meta charset=gb2312></head><body>` + pageTable + `</body></html>`
	form := "<table><tr><td>部门<td>办公室<td>年度<td>2024<tr><td>类型<td>常规<td>状态<td>全部</table>"
	want := ""
	for _, c := range []struct{ name, data string }{
		{"a table alone", pageTable},
		{"a page", page},
		{"text before the table", "整改台账\n导出时间：2024年11月1日\n" + pageTable},
		{"in GB2312", encoded(simplifiedchinese.GBK.NewEncoder().String(page))},
		{"in UTF-16", encoded(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(page))},
		{"in UTF-16 without a mark", encoded(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().String(page))},
		{"below a form for the search", "<html>" + form + pageTable},
		{"in tables for the layout", "<table><tr><td>菜单<td>" + form + "<tr><td>栏目<td>" + pageTable + "</table>"},
		{"in an archive", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n" + page + "\n--b--\n"},
	} {
		l, found, err := reading.Read("台账.xls", []byte(c.data), reading.Options{})
		if err != nil || len(found) > 0 {
			t.Errorf("%s: %v %v", c.name, err, found)
			continue
		}
		if want == "" {
			want = dump(l)
		}
		if got := dump(l); got != want || !strings.Contains(got, "增加次数。") {
			t.Errorf("%s: %s, want %s", c.name, got, want)
		}
	}
}

func TestPagesThatAreNotRead(t *testing.T) {
	for name, data := range map[string]string{
		"two ledgers":            pageTable + pageTable,
		"tables without ledgers": "<table><tr><td>1<td>2<tr><td>3<td>4</table><table><tr><td>1<td>2<tr><td>3<td>4</table>",
		"no table":               "<html><body>请先登录</body></html>",
		"a main page of Excel":   `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><frameset><frame src="a.files/sheet001.htm"></frameset></html>`,
		"an archive of pictures": "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\n\n--b--\n",
	} {
		_, _, err := reading.Read("台账.xls", []byte(data), reading.Options{})
		var f finding.Finding
		if errors.As(err, &f); f.ID() != "other-format" || f.At.File() != "台账.xls" || !strings.Contains(f.Error(), "另存为") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What Excel encrypts with its own password reads as if it were not.
func TestEncryptedByDefault(t *testing.T) {
	plain := merged(t)
	l, _, err := reading.Read("台账.xlsx", plain, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	info, encrypted := unlocktest.Agile(plain, unlock.Password, 100)
	file := compoundtest.Write(compoundtest.Stream{Name: "EncryptedPackage", Content: encrypted}, compoundtest.Stream{Name: "EncryptionInfo", Content: info})
	got, found, err := reading.Read("台账.xlsx", file, reading.Options{})
	if err != nil || len(found) > 0 {
		t.Fatal(err, found)
	}
	if dump(got) != dump(l) {
		t.Error(dump(got))
	}
}
