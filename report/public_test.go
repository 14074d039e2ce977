package report_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report"
	"tongbao/report/finding"
	"tongbao/report/notice"
)

// planted are the texts of a ledger of which each has a number of its own, by the
// place that it is planted in.
type planted map[string]string

// number is a mobile number for the place.
func (p planted) number(place string) string {
	if p[place] == "" {
		p[place] = fmt.Sprintf("1385%07d", 1234567+1111*len(p))
	}
	return p[place]
}

// A public run lets no number out, wherever in the ledger it stands.
func TestPublicShowsNoNumberOfAnyPlace(t *testing.T) {
	numbers := planted{}
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	plantedLedger(t, path, numbers)
	j := job(t, path, t.TempDir())
	j.Public, j.Annotate, j.AttachLedger = true, false, false
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]string{"json": dumped(t, out.Findings, out.Ledger, out.Ledger.Readings)}
	for _, path := range out.Outputs {
		shown[filepath.Base(path)] = textOf(t, path)
	}
	if len(out.Outputs) != 4 {
		t.Errorf("outputs %v", out.Outputs)
	}
	for file, text := range shown {
		shown[file] = text + filepath.Base(file)
		for place, number := range numbers {
			if strings.Contains(text, number) || strings.Contains(text, number[:8]) {
				t.Errorf("%s shows the number of the %s", file, place)
			}
		}
	}
	if !strings.Contains(shown["台账-汇总（草稿）.xlsx"], "138****") {
		t.Error("not even the masks are shown")
	}
}

// The workbook with the checks does not go out with a public version; one that an earlier
// run left beside it is told of and stays.
func TestChecksStayInTheOffice(t *testing.T) {
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	writeLedger(t, path, "已回访张三，电话13812345678。")
	j := job(t, path, "")
	j.Annotate, j.AttachLedger = false, false
	internal, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	checks := slices.IndexFunc(internal.Outputs, report.IsCheckBook)
	if checks < 0 || !strings.Contains(textOf(t, internal.Outputs[checks]), "13812345678") {
		t.Fatalf("no checks in %v", internal.Outputs)
	}
	j.Public = true
	for _, out := range []string{"", t.TempDir()} {
		j.Out = out
		public, err := report.Build(context.Background(), j)
		if err != nil || slices.ContainsFunc(public.Outputs, report.IsCheckBook) {
			t.Fatalf("%v, %v", public.Outputs, err)
		}
		told := slices.ContainsFunc(public.Findings, func(f finding.Finding) bool { return f.ID() == "checks-beside-public" })
		if told != (out == "") {
			t.Errorf("written to %q, told %t", out, told)
		}
	}
	if _, err := os.Stat(internal.Outputs[checks]); err != nil {
		t.Error(err)
	}
}

// Every kind of personal data, however it is written, is in no product, and what is a
// thing's stays.
func TestPublicShowsNoKindOfPersonalData(t *testing.T) {
	gone := []string{"13700001111", "13700002222", "110105194912310409", "6222020200000000006", "05126000111", "苏E7A888", "20001234", "li_four99", "lisi@example.com",
		"1988年5月6日", "新民路9号", "G12345678", "王小虎", "赵六", "藏着的"}
	stays := []string{"发票号码13700001111", "编号2024093012345678", "举报电话0512-6000222", "云建〔2024〕15号", "13700001111平方米"}
	path := filepath.Join(t.TempDir(), "举报人王小虎13700001111.xlsx")
	writeSheets(t, path, sheet{"台账", [][]any{
		{"具体问题", "整改措施及进展", "责任科室", "责任人", "整改状态", "完成时限", "备注"},
		{"甲", "手机137\n0000\n1111", "办公室", "王小虎", "推进中", "2025年3月31日", "身份证110105-19491231-0409"},
		{"乙", "１３７　００００　２２２２", "办公室", "张三", "推进中", "2025年3月31日", "卡号6222 0202 0000 0000 006"},
		{"丙", "（0512）6000111；车牌苏E7A888；QQ号20001234", "办公室", "张三", "推进中", "2025年3月31日", "微信li_four99，邮箱lisi@example.com"},
		{"丁", "举报人王小虎，1988年5月6日出生，家住甲区新民\n路9号", "办公室", "张三", "推进中", "2025年3月31日", "护照G1234\n5678，未成年人赵六"},
		{"戊", "发票号码13700001111；编号2024093012345678；举报电话0512-6000222", "办公室", "张三", "推进中", "2025年3月31日", "云建〔2024〕15号，面积13700001111平方米"},
		{"己", "藏着的措施。", "办公室", "张三", "推进中", "2025年3月31日", "藏着的"},
	}})
	edit(t, path, func(f *excelize.File) error { return f.SetRowVisible("台账", 7, false) })
	j := job(t, path, t.TempDir())
	j.Public, j.Annotate, j.AttachLedger = true, false, false
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	all := ""
	for _, path := range out.Outputs {
		text := tags.ReplaceAllString(textOf(t, path), "") + filepath.Base(path)
		all += text
		for _, text := range []string{text, strings.NewReplacer("-", "", "—", "").Replace(text)} {
			for _, secret := range gone {
				if i := strings.Index(text, secret); i >= 0 && !within(text, i, stays) {
					t.Errorf("%s shows %s: …%s…", filepath.Base(path), secret, text[max(0, i-60):min(len(text), i+60)])
				}
			}
		}
	}
	for _, thing := range stays {
		if !strings.Contains(all, thing) {
			t.Errorf("%s is masked", thing)
		}
	}
}

// within reports whether the place is in one of the texts that may stand.
func within(text string, at int, allowed []string) bool {
	for _, a := range allowed {
		for i := max(0, at-len(a)); i <= at; i++ {
			if strings.HasPrefix(text[i:], a) {
				return true
			}
		}
	}
	return false
}

// What the masking leaves is found at the end, and then nothing is written.
func TestLeakStopsTheLedger(t *testing.T) {
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	writeSheets(t, path, sheet{"台账", [][]any{
		{"具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限"},
		{"甲", "举报人王小虎，电话13700001111", "办公室", "推进中", "2025年3月31日"},
	}})
	for _, leak := range []string{"王 小虎", "１３７-0000-1111"} {
		j := job(t, path, filepath.Join(t.TempDir(), "出"))
		j.Public, j.Annotate, j.AttachLedger = true, false, false
		own := *j.Template
		own.Parts = append(slices.Clone(own.Parts), partSaying(t, leak))
		j.Template = &own
		out, err := report.Build(context.Background(), j)
		if err == nil || !strings.Contains(err.Error(), "公开版没有生成") || strings.Contains(err.Error(), leak) {
			t.Errorf("%s: error %v", leak, err)
		}
		if _, statErr := os.Stat(j.Out); len(out.Outputs) > 0 || statErr == nil {
			t.Errorf("%s: written all the same", leak)
		}
	}
}

// partSaying is a part of a template that says a text.
func partSaying(t *testing.T, text string) notice.Part {
	t.Helper()
	template, err := notice.ParseTemplate([]byte("{title: 通报, parts: [{text: " + text + "}]}"))
	if err != nil {
		t.Fatal(err)
	}
	return template.Parts[0]
}

func TestPublicFailureShowsNoNumber(t *testing.T) {
	path := filepath.Join(t.TempDir(), "台账.xlsx")
	writeSheets(t, path, sheet{"张三13812341234", [][]any{{"姓名", "电话"}, {"张三", "13812341234"}}})
	j := job(t, path, t.TempDir())
	j.Public, j.Annotate, j.AttachLedger = true, false, false
	out, err := report.Build(context.Background(), j)
	if err == nil {
		t.Fatal("no error")
	}
	if text := err.Error() + dumped(t, out.Findings); strings.Contains(text, "1381234") || !strings.Contains(text, "张三") {
		t.Errorf("told: %s", text)
	}
}

// plantedLedger writes a ledger with a number in each of its places.
func plantedLedger(t *testing.T, path string, numbers planted) {
	t.Helper()
	n := func(place string) string { return "（张三" + numbers.number(place) + "）" }
	writeSheets(t, path,
		sheet{"台账" + numbers.number("sheet name"), [][]any{
			{"某局巡察整改台账" + n("title row")},
			{"序号", "具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限", "未识别" + n("heading of an unknown column"), "附言" + n("heading of another one")},
			{"一、政治建设" + n("banner")},
			{1, "服务不到位" + n("task"), "已回访。" + n("measure"), "办公室" + n("office"), "推进中" + n("state"), "2025年3月31日前完成整改" + n("deadline"), n("unknown column")},
			{"二、加强作风建设密切联系服务群众工作" + n("long banner")},
			{2, "宣传不到位", "已宣传。" + n("hidden row"), "办公室", "推进中", "2025年3月31日"},
			{"三、" + n("banner without more")},
			{"填表人：张三" + n("footer")},
			{"注：" + n("remark")},
		}},
		sheet{"通报信息", [][]any{
			{"项目", "内容"}, {"发文机关", "某局" + n("issuer")}, {"单位简称", "某局" + n("short name")}, {"成文日期", "2025年5月1日" + n("day")},
			{"附注", n("note")}, {"别的项目" + n("unknown key"), n("unknown fact")}, {"标题", "通报" + n("title")}, {"标题", "通报" + n("second title")},
		}},
		sheet{"组织落实", [][]any{{"加强领导" + n("setup heading"), "开会研究。" + n("setup")}}},
		sheet{"今后打算", [][]any{{"加强领导" + n("plans heading"), "继续推进。" + n("plans")}}},
		sheet{"附件1（" + numbers.number("annex's sheet") + "）", [][]any{{"名单" + n("annex")}, {"姓名", "电话" + n("annex heading")}, {"张三", n("annex cell")}}},
		sheet{"别的" + numbers.number("other sheet"), [][]any{{"说明" + n("other sheet's cell")}}},
	)
	edit(t, path, func(f *excelize.File) error {
		first := f.GetSheetList()[0]
		if err := f.SetRowVisible(first, 6, false); err != nil {
			return err
		}
		return f.AddComment(first, excelize.Comment{Cell: "C4", Author: "张三", Paragraph: []excelize.RichTextRun{{Text: n("comment")}}})
	})
}

type sheet struct {
	name string
	rows [][]any
}

func writeSheets(t *testing.T, path string, sheets ...sheet) {
	t.Helper()
	f := excelize.NewFile()
	for i, s := range sheets {
		if i == 0 {
			f.SetSheetName("Sheet1", s.name)
		} else if _, err := f.NewSheet(s.name); err != nil {
			t.Fatal(err)
		}
		for r, row := range s.rows {
			if err := f.SetSheetRow(s.name, fmt.Sprintf("A%d", r+1), &row); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	f.Close()
}

func edit(t *testing.T, path string, change func(*excelize.File) error) {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := change(f); err != nil {
		t.Fatal(err)
	}
	if err := f.Save(); err != nil {
		t.Fatal(err)
	}
}

// tags and blanks may part a number on a page.
var tags = regexp.MustCompile(`<[^>]*>|\s`)

// textOf is all that a product holds, of a PDF file what a reader reads.
func textOf(t *testing.T, path string) string {
	t.Helper()
	if filepath.Ext(path) != ".pdf" {
		content := unzipped(t, path)
		return content + tags.ReplaceAllString(content, "")
	}
	text, err := exec.Command("pdftotext", path, "-").Output()
	if err != nil {
		t.Skip("pdftotext is not at hand")
	}
	return tags.ReplaceAllString(string(text), "")
}

func dumped(t *testing.T, values ...any) string {
	t.Helper()
	data, err := json.Marshal(values)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
