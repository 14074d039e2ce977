package report_test

import (
	"encoding/hex"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
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

// plantedLedger writes a ledger with a number in each of its places, and with a word in
// each place that is marked.
func plantedLedger(t *testing.T, path string, numbers planted) {
	t.Helper()
	n := func(place string) string { return "（张三" + numbers.number(place) + "）" }
	secret := func(place string) string { return secretWord(numbers.number("marked " + place)) }
	row := func(no int, task, measure string, more ...any) []any {
		return append([]any{no, task, measure, "办公室", "推进中", "2025年3月31日"}, more...)
	}
	writeSheets(t, path,
		sheet{"台账" + numbers.number("sheet name"), [][]any{
			{"某局巡察整改台账" + n("title row")},
			{"序号", "具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限", "未识别" + n("heading of an unknown column"), "附言" + n("heading of another one"), "是否公开", "备注", "责任人（不公开）"},
			{"一、政治建设" + n("banner")},
			{1, "服务不到位" + n("task"), "已回访。" + n("measure"), "办公室" + n("office"), "推进中" + n("state"), "2025年3月31日前完成整改" + n("deadline"), n("unknown column"), "", "是", "", secret("column")},
			{"二、加强作风建设密切联系服务群众工作" + n("long banner")},
			{2, "宣传不到位", "已宣传。" + n("hidden row"), "办公室", "推进中", "2025年3月31日"},
			row(3, secret("task of a row"), secret("measure of a row")+"。", "", "", "否", n("note of a row")),
			row(4, secret("task of a remark"), secret("measure of a remark")+"。", "", "", "是", "此项不公开"),
			row(5, "公开的问题", "公开的措施。"+secret("sentence")+"（不公开）。再次核对。", "", "", "是"),
			row(6, secret("title")+"（不公开）", secret("measure under a title")+"。", "", "", "是"),
			row(7, "分条的问题", "一是公开的甲项。二是"+secret("item")+"（不公开）。三是公开的丙项。", "", "", "是"),
			row(8, secret("task of a whole measure"), "（不公开）"+secret("whole measure")+"。"+secret("second sentence")+"。", "", "", "是"),
			row(9, "没有填的问题", secret("undecided")+"。"),
			row(10, secret("task of a lone mark"), secret("lone mark")+"。", "不公开", "", "是"),
			{"三、" + secret("banner") + "（不公开）"},
			row(11, secret("task under a banner"), secret("measure under a banner")+"。", "", "", "是"),
			{"四、" + n("banner without more")},
			row(12, "再一个公开的问题", "另一条公开的措施。{不公开 "+secret("braces")+"}", "", "", "是"),
			{"填表人：张三" + n("footer")},
			{"注：" + n("remark")},
		}},
		sheet{"线索（不公开）", [][]any{
			{"序号", "具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限"},
			row(1, secret("task of a sheet"), secret("measure of a sheet")+"。"),
		}},
		sheet{"台账续表", [][]any{
			{"某局整改台账续（内部资料，不公开）"},
			{"序号", "具体问题", "整改措施及进展", "责任科室", "整改状态", "完成时限"},
			row(1, secret("task under a sheet's title"), secret("measure under a sheet's title")+"。"),
		}},
		sheet{"通报信息", [][]any{
			{"项目", "内容"}, {"发文机关", "某局" + n("issuer")}, {"单位简称", "某局" + n("short name")}, {"成文日期", "2025年5月1日" + n("day")},
			{"附注", n("note")}, {"别的项目" + n("unknown key"), n("unknown fact")}, {"标题", "通报" + n("title")}, {"标题", "通报" + n("second title")},
			{"签发人", secret("signer")}, {"发文字号", secret("number")}, {"密级", secret("secrecy")}, {"份号", secret("unread copy number")},
			{"抄送", secret("imprint")}, {"印发机关", secret("printer")}, {"主送", secret("fact"), "不公开"},
		}},
		sheet{"组织落实", [][]any{
			{"加强领导" + n("setup heading"), "开会研究。" + n("setup")},
			{"第二项", "公开的话。" + secret("setup sentence") + "（不予公开）。"},
			{secret("setup heading") + "（不公开）", secret("setup text") + "。"},
		}},
		sheet{"今后打算", [][]any{{"加强领导" + n("plans heading"), "继续推进。" + n("plans")}, {"巩固成果", secret("plans") + "。", "不公开"}}},
		sheet{"附件1（" + numbers.number("annex's sheet") + "）", [][]any{
			{"名单" + n("annex")}, {"姓名", "电话" + n("annex heading"), "住址（不公开）", "备注"},
			{"张三", n("annex cell"), secret("annex column"), ""}, {secret("annex row"), "公开单位", "", "不公开"}, {secret("annex cell") + "（不公开）", secret("beside it"), "", ""},
		}},
		sheet{"附件2", [][]any{{"第二份附件（不公开）"}, {"项目", "数量"}, {secret("annex"), 3}}},
		sheet{"别的" + numbers.number("other sheet"), [][]any{{"说明" + n("other sheet's cell")}}},
	)
	edit(t, path, func(f *excelize.File) error {
		first := f.GetSheetList()[0]
		if err := f.SetRowVisible(first, 6, false); err != nil {
			return err
		}
		if err := f.SetDocProps(&excelize.DocProperties{Creator: "张三" + numbers.number("author"), Title: numbers.number("property"), Description: secret("unread description")}); err != nil {
			return err
		}
		return f.AddComment(first, excelize.Comment{Cell: "C4", Author: "张三", Paragraph: []excelize.RichTextRun{{Text: n("comment") + secret("unread comment")}}})
	})
}

// isMarked reports whether a place is one of a text that is marked as not for the public.
func isMarked(place string) bool { return strings.HasPrefix(place, "marked") }

// secretWord is a word of Chinese characters alone that stands for a number's place.
func secretWord(number string) string {
	var word strings.Builder
	for _, r := range number {
		word.WriteRune([]rune("甴甶町甾畀畁畈畊畋畎")[r-'0'])
	}
	return word.String()
}

// wholeOf is all that a file holds, with nothing between the parts of a text: what an
// Office file has unzipped, of a PDF file its text and every stream inflated.
func wholeOf(t *testing.T, path string) string {
	t.Helper()
	content := textOf(t, path)
	if filepath.Ext(path) == ".pdf" {
		data, err := exec.Command("qpdf", "--qdf", "--object-streams=disable", path, "-").Output()
		if err != nil {
			t.Log("qpdf is not at hand: only the text of the PDF file is looked through")
		}
		content += string(data) + utf16Texts(data)
	}
	return content
}

// utf16Texts are the strings of a PDF file that are written in UTF-16.
func utf16Texts(data []byte) string {
	var out strings.Builder
	for _, m := range regexp.MustCompile(`<(feff[0-9a-f]+)>`).FindAllSubmatch(data, -1) {
		raw, err := hex.DecodeString(string(m[1]))
		if err != nil {
			continue
		}
		var units []uint16
		for i := 0; i+1 < len(raw); i += 2 {
			units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
		}
		out.WriteString(string(utf16.Decode(units)))
	}
	return out.String()
}
