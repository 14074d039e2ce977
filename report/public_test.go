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
	"tongbao/report/notice"
)

// publicJob asks for every format of the public version.
func publicJob(t *testing.T, path, out string) report.Job {
	t.Helper()
	j := job(t, path, out)
	j.Public, j.Comments, j.EmbedFonts = true, true, true
	return j
}

// publicOnes are those of the outputs that are the public version's.
func publicOnes(outputs []string) []string {
	return slices.DeleteFunc(slices.Clone(outputs), func(path string) bool { return !strings.Contains(filepath.Base(path), "（公开版）") })
}

// A public version lets no number out, wherever in the ledger it stands, and no sentence,
// row, column or sheet that is marked. The one for the office has them all.
func TestPublicShowsNothingOfAnyPlace(t *testing.T) {
	numbers := planted{}
	folder := filepath.Join(t.TempDir(), "张三"+numbers.number("folder"))
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "台账"+numbers.number("file name")+".xlsx")
	plantedLedger(t, path, numbers)
	out, err := report.Build(context.Background(), publicJob(t, path, t.TempDir()))
	if err != nil {
		t.Fatal(err)
	}
	public := publicOnes(out.Outputs)
	if len(public) != 5 || len(out.Outputs) != 5+8 {
		t.Errorf("outputs %v", out.Outputs)
	}
	for _, path := range public {
		everything := wholeOf(t, path) + filepath.Base(path)
		for place, number := range numbers {
			for _, secret := range []string{number, number[:8], secretWord(number)} {
				if strings.Contains(everything, secret) {
					t.Errorf("%s shows %s of the %s", filepath.Base(path), secret, place)
				}
			}
		}
		for _, word := range []string{"不公开", "〓"} {
			if strings.Contains(everything, word) {
				t.Errorf("%s says %s", filepath.Base(path), word)
			}
		}
		for _, stays := range []string{"已回访", "公开的措施", "开会研究"} {
			if !strings.Contains(everything, stays) {
				t.Errorf("%s lacks %s", filepath.Base(path), stays)
			}
		}
	}
	inside := ""
	for _, path := range out.Outputs {
		if !slices.Contains(public, path) {
			inside += wholeOf(t, path)
		}
	}
	for place, number := range numbers {
		if isMarked(place) && !strings.Contains(inside, secretWord(number)) && !strings.Contains(place, "unread") {
			t.Errorf("the version for the office lacks the text of the %s", place)
		}
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
		{"戊", "发票号码13700001111；编号2024093012345678；举报电话0512-6000222；云建〔2024〕15号，面积13700001111平方米", "办公室", "张三", "推进中", "2025年3月31日", ""},
		{"己", "藏着的措施。", "办公室", "张三", "推进中", "2025年3月31日", "藏着的"},
	}})
	edit(t, path, func(f *excelize.File) error { return f.SetRowVisible("台账", 7, false) })
	out, err := report.Build(context.Background(), publicJob(t, path, t.TempDir()))
	if err != nil {
		t.Fatal(err)
	}
	all := ""
	for _, path := range publicOnes(out.Outputs) {
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
		j := publicJob(t, path, filepath.Join(t.TempDir(), "出"))
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
	switch filepath.Ext(path) {
	case ".html", ".txt":
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return string(content) + tags.ReplaceAllString(string(content), "")
	case ".pdf":
	default:
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
