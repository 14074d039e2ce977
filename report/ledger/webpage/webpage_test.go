package webpage

import (
	"encoding/base64"
	"errors"
	"mime/quotedprintable"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/grid/gridtest"
)

// rest makes a plain table of whatever row stands before it.
const rest = "<tr><td>丙<td>丁"

func show(t *testing.T, page string) (shown []string, rules []string) {
	t.Helper()
	books, err := Read([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	return showBooks(books)
}

func showBooks(books []*grid.Workbook) (shown []string, rules []string) {
	for _, b := range books {
		for _, s := range b.Sheets {
			shown = append(shown, s.Name+gridtest.Show(s))
		}
		for _, f := range b.Faults {
			rules = append(rules, strings.TrimSpace(f.ID()+" "+f.At.Cell()))
		}
	}
	return shown, rules
}

func TestTables(t *testing.T) {
	const end = " A2=丙 B2=丁"
	for _, c := range []struct {
		name, page, want string
		rules            []string
	}{
		{"closed tags", "<html><body><table><tbody><tr><td>甲</td><td>乙</td></tr>" + rest + "</td></tr></tbody></table></body></html>", "A1=甲 B1=乙" + end, nil},
		{"tags left open", "<table><tr><td>甲<td>乙" + rest + "</table>", "A1=甲 B1=乙" + end, nil},
		{"text before and behind", "说明<table><caption>标题<tr><th>甲<th>乙" + rest + "</table>说明", "A1=甲 B1=乙" + end, nil},
		{"cells without a row", "<table><td>甲<td>乙" + rest + "</table>", "A1=甲 B1=乙" + end, nil},
		{"lines", "<table><tr><td>甲<br>乙<p>丙</p><div>丁</div>戊<td> <br> " + rest + "</table>", "A1=甲\n乙\n丙\n丁\n戊" + end, nil},
		{"blanks", "<table><tr><td>\n  甲 \t <b> 乙</b>\n<td>&nbsp;&nbsp;&amp;" + rest + "</table>", "A1=甲 乙 B1=&" + end, nil},
		{"blanks that stand", "<table><tr><td><pre>甲\n  乙</pre><td style='white-space: pre-wrap'>丙\n丁" + rest + "</table>", "A1=甲\n乙 B1=丙\n丁" + end, nil},
		{"spans", "<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁</table>", "A1=甲 B1=乙 B2=丙 C2=丁 [A1:A2] [B1:C1]", nil},
		{"a span to the end", "<table><tr><td rowspan=0>甲<td>乙<tr><td>丙</table>", "A1=甲 B1=乙 B2=丙 [A1:A2]", nil},
		{"spans past the end", "<table><tr><td rowspan=9>甲<td rowspan=x>乙<tr><td>丙</table>", "A1=甲 B1=乙 B2=丙 [A1:A2]", nil},
		{"cells around spans", "<table><tr><td>1<td rowspan=2>2<td>3<tr><td>4<td>5</table>", "A1=1 B1=2 C1=3 A2=4 C2=5 [B1:B2]", nil},
		{"hidden row", "<table><tr><td>甲<td>乙<tr style='display: none'><td>丙<td>丁<tr hidden><td>戊</table>", "A1=甲 B1=乙 (2) A2=丙 B2=丁 (3) A3=戊", nil},
		{"hidden rows of a group", "<table><tr><td>甲<td>乙<tbody style='display:none'><tr><td>丙<td>丁</tbody><tbody><tr><td>戊</table>", "A1=甲 B1=乙 (2) A2=丙 B2=丁 A3=戊", nil},
		{"a cell that is gone", "<table><tr><td>甲<td style='DISPLAY:NONE'>不见<td>乙" + rest + "</table>", "A1=甲 B1=乙" + end, nil},
		{"text that is not seen", "<table><tr><td>甲<span style='display:none'>不见<div>不见</div>不见</span>乙<td style='visibility:hidden'>不见<td>丙" + rest + "</table>", "A1=甲乙 C1=丙" + end, nil},
		{"scripts and choices", "<script>var a = '<table>';</script><table><tr><td>甲<script>不见</script><option>不见</option><td>乙" + rest + "</table>", "A1=甲 B1=乙" + end, nil},
		{"classes", "<style>.x1, td.x2 {display:none} .x3{text-decoration:line-through}</style><table><tr><td class='a x1'>不见<td>甲<td class=x3>划掉<td class=x2>不见<td>乙" + rest + "</table>", "A1=甲 C1=乙" + end, []string{"struck-text B1"}},
		{"struck", "<table><tr><td>甲<s>乙</s><del>丙<b>丁</b></del>戊<td><strike>划掉</strike>" + rest + "</table>", "A1=甲戊" + end, []string{"struck-text A1", "struck-text B1"}},
		{"struck blanks", "<table><tr><td>甲<s> </s><td>乙" + rest + "</table>", "A1=甲 B1=乙" + end, nil},
		{"pictures", `<table><tr><td><img src="x"><td>甲<img>` + rest + "</table>", "B1=甲" + end, []string{"picture-in-cell A1"}},
		{"a table in a table for the layout", "<table><tr><td>栏目<td><table><tr><td>甲<td>乙" + rest + "</table></td><td>x<tr><td>页脚<td>版权</table>", "A1=甲 B1=乙" + end, nil},
		{"tables for one cell inside", "<table><tr><td>甲<table><tr><td>里面</table><td>乙" + rest + "</table>", "A1=甲 B1=乙" + end, nil},
		{"a table that is hidden", "<div style='display:none'><table><tr><td>甲<td>乙" + rest + "</table></div>", "", nil},
		{"a table of one row", "<table><tr><td>甲<td>乙</table>", "", nil},
		{"a table of one column", "<table><tr><td>甲<tr><td>乙</table>", "", nil},
		{"a table without an end", "<table><tr><td>甲<td>乙" + rest, "A1=甲 B1=乙" + end, []string{"page-cut"}},
		{"ends of nothing", "</b></table></td><table><tr><td>甲</div></b><td>乙</table></table>" + "<table><tr><td>甲<td>乙" + rest + "</table>", "A1=甲 B1=乙" + end, nil},
	} {
		shown, rules := show(t, c.page)
		if got := strings.Join(shown, " | "); got != c.want || !slices.Equal(rules, c.rules) {
			t.Errorf("%s: %q with %q", c.name, got, rules)
		}
	}
}

func TestHiddenColumns(t *testing.T) {
	books, err := Read([]byte("<table><col><col span=2 style='display:none'><col width=0><tr><td>甲<td>乙" + rest + "</table>"))
	if err != nil {
		t.Fatal(err)
	}
	if want := []grid.Columns{{First: 2, Last: 3}, {First: 4, Last: 4}}; !slices.Equal(books[0].Sheets[0].HiddenColumns, want) {
		t.Errorf("%v", books[0].Sheets[0].HiddenColumns)
	}
}

func TestBounds(t *testing.T) {
	wide := func(cells int) string { return "<table><tr>" + strings.Repeat("<td>", cells) + rest + "</table>" }
	for _, c := range []struct{ name, page, rule string }{
		{"columns at the bound", wide(16384), ""},
		{"columns past the bound", wide(16385), "too-large"},
		{"columns of spans past the bound", "<table><tr>" + strings.Repeat("<td colspan=1000>", 17) + "</table>", "too-large"},
		{"rows past the bound", "<table>" + strings.Repeat("<tr>", 1_048_577) + "</table>", "too-large"},
		{"tables too deep", strings.Repeat("<table><tr><td>", 1000), "other-format"},
		{"hidden elements too deep", "<table><tr><td>" + strings.Repeat("<s>", 1000), "other-format"},
		{"elements that are seen, however deep", "<table><tr><td>甲" + strings.Repeat("<font>", 5000) + "<td>乙" + rest + "</table>", ""},
	} {
		_, err := Read([]byte(c.page))
		var f finding.Finding
		if errors.As(err, &f); f.ID() != c.rule {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// mail is an archive of one page.
func mail(encoding, body string) string {
	return "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=\"==x\"\r\n\r\n前言\r\n--==x\r\n" +
		"Content-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: " + encoding + "\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n" +
		body + "\r\n--==x\r\nContent-Type: image/png\r\n\r\n<table>\r\n--==x--\r\n"
}

func TestArchives(t *testing.T) {
	const page = "<html><table class=3D><tr><td>整改措施<td>乙" + rest + "</table></html>"
	gbk, err := simplifiedchinese.GBK.NewEncoder().String(page)
	if err != nil {
		t.Fatal(err)
	}
	var quoted strings.Builder
	w := quotedprintable.NewWriter(&quoted)
	w.Write([]byte(gbk))
	w.Close()
	based := base64.StdEncoding.EncodeToString([]byte(gbk))
	for name, text := range map[string]string{
		"as it is":           mail("8bit", gbk),
		"quoted-printable":   mail("quoted-printable", quoted.String()),
		"base64":             mail("base64", based[:40]+"\r\n"+based[40:]),
		"in UTF-8 after all": mail("8bit", page),
		"lines of LF":        strings.ReplaceAll(mail("8bit", gbk), "\r", ""),
		"without its end":    strings.TrimSuffix(mail("8bit", gbk), "--==x--\r\n"),
		"without a boundary": strings.Replace(mail("8bit", gbk), "boundary=", "border=", 1),
		"parts in parts":     "Content-Type: multipart/mixed; boundary=y\n\n--y\n" + mail("8bit", gbk) + "\n--y--\n",
		"a page alone":       "MIME-Version: 1.0\nContent-Type: text/html; charset=gbk\n\n" + gbk,
	} {
		books, err := ReadArchive([]byte(text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if shown, _ := showBooks(books); len(shown) != 1 || shown[0] != "A1=整改措施 B1=乙 A2=丙 B2=丁" {
			t.Errorf("%s: %q", name, shown)
		}
	}
}

// Excel writes a page for each sheet, and a main one that names them.
func TestArchiveOfAWorkbook(t *testing.T) {
	sheet := func(name, text string) string {
		return "--b\nContent-Location: file:///C:/a.files/" + name + "\nContent-Type: text/html\n\n<table><tr><td>" + text + "<td>乙" + rest + "</table>\n"
	}
	main := `<xml><x:ExcelWorkbook><x:ExcelWorksheets>` +
		`<x:ExcelWorksheet><x:Name>台账</x:Name><x:WorksheetSource HRef="a.files/sheet001.htm"/></x:ExcelWorksheet>` +
		`<x:ExcelWorksheet><x:Name>通报信息</x:Name><x:WorksheetSource HRef="a.files/sheet002.htm"/></x:ExcelWorksheet></xml>`
	text := "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Location: file:///C:/a.htm\nContent-Type: text/html\n\n" + main + "\n" +
		sheet("sheet001.htm", "一") + sheet("sheet002.htm", "二") + sheet("tabstrip.htm", "三") + "--b--\n"
	books, err := ReadArchive([]byte(text))
	if err != nil || len(books) != 1 {
		t.Fatal(len(books), err)
	}
	want := []string{"台账A1=一 B1=乙 A2=丙 B2=丁", "通报信息A1=二 B1=乙 A2=丙 B2=丁"}
	if shown, _ := showBooks(books); !slices.Equal(shown, want) {
		t.Errorf("%q", shown)
	}
}

func TestDamagedArchives(t *testing.T) {
	for name, text := range map[string]string{
		"broken base64":      mail("base64", "!!!"),
		"no boundary at all": "Content-Type: multipart/related\n\ntext",
	} {
		_, err := ReadArchive([]byte(text))
		var f finding.Finding
		if errors.As(err, &f); f.ID() != "damaged-file" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("<style>.a{display:none}</style><table><tr><td rowspan=2 colspan=3>甲<s>乙</s><table><tr><td></table><br>" + rest + "</table>"))
	f.Add([]byte("\xff\xfe<\x00t\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if books, err := Read(data); len(books) > 0 && err != nil {
			t.Error("tables and an error")
		}
	})
}

func FuzzReadArchive(f *testing.F) {
	f.Add([]byte(mail("quoted-printable", "<table><tr><td>=E7=94=B2")))
	f.Add([]byte(mail("base64", "PHRhYmxlPg==")))
	f.Fuzz(func(t *testing.T, data []byte) {
		if books, err := ReadArchive(data); len(books) > 0 && err != nil {
			t.Error("tables and an error")
		}
	})
}
