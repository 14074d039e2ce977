package report_test

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"tongbao/report"
	"tongbao/report/gongwen"
	"tongbao/report/internal/golden"
	"tongbao/report/internal/office"
	"tongbao/report/layout"
)

// A pageKind is a ledger whose notice has pages of a kind that the samples lack.
type pageKind struct {
	name   string
	facts  [][2]string // in place of or beside those that all have
	sheets []sheet
	pages  []int // to be compared as pictures
	seal   bool
}

var pageKinds = []pageKind{
	{name: "wide tables", facts: [][2]string{
		{"发文机关标志", "中共云岭市水务局党组文件"}, {"发文字号", "云水党组〔2025〕11号"}, {"附件", "物资表；采购合同明细表；巡查次数统计表"},
		{"抄送", "市委巡察办，市纪委监委"}, {"印发机关", "云岭市水务局办公室"}, {"印发日期", "2025年6月12日"},
	}, sheets: wideSheets(), pages: []int{5, 12}},
	{name: "joint", facts: jointFacts("中共云岭市水务局党组、云岭市财政局、云岭市自然资源和规划局"), pages: []int{1, 2}},
	{name: "joint of two", facts: jointFacts("云岭市水务局、云岭市财政局"), pages: []int{1}},
	{name: "joint and sealed", facts: jointFacts("中共云岭市水务局党组、云岭市财政局、云岭市档案局、云岭市自然资源和规划局"), pages: []int{1, 2}, seal: true},
	{name: "joint of many", facts: jointFacts("云岭市水务局、云岭市财政局、云岭市档案局、云岭市教育局、云岭市公安局、云岭市民政局、云岭市司法局"), pages: []int{1}, seal: true},
}

// jointFacts are those of a document that several bodies issue.
func jointFacts(names string) [][2]string {
	return [][2]string{
		{"发文机关", names}, {"发文机关标志", names + "文件"}, {"发文字号", "云水联〔2025〕3号"}, {"签发人", "林晚舟、方既白、陆微"},
		{"主送", "市委巡察工作领导小组办公室"},
	}
}

// wideSheets are a narrow attachment, one whose figures need a page across, and one of
// many columns.
func wideSheets() []sheet {
	contracts := sheet{"附件2", [][]any{{"采购合同明细表"}, {"序号", "单位", "项目名称", "合同编号", "签订日期", "合同金额（元）", "已付金额（元）", "未付金额（元）", "供货单位", "责任科室", "责任人", "备注"}}}
	for i := range 30 {
		contracts.rows = append(contracts.rows, []any{
			fmt.Sprint(i + 1), "市水务局", fmt.Sprintf("泵站设备更新改造工程第%d标段设备采购", i+1), fmt.Sprintf("YLSW-2024-%03d", i+1), fmt.Sprintf("2024-03-%02d", 1+i%28),
			"1234567.89", "987654.32", "246913.57", "云岭市恒信水利设备有限公司", "水利工程科", "林晚舟", "按合同约定分三期支付，尾款于验收合格后三十日内付清",
		})
	}
	visits := sheet{"附件3", [][]any{{"巡查次数统计表"}, {"序号", "巡查组", "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月", "合计", "上年", "增减", "增幅", "排名", "负责人"}}}
	for i := range 14 {
		row := []any{fmt.Sprint(i + 1), fmt.Sprintf("第%d巡查组", i+1)}
		for month := range 12 {
			row = append(row, fmt.Sprint(10+month))
		}
		visits.rows = append(visits.rows, append(row, "186", "170", "16", "9.4%", fmt.Sprint(i+1), "方既白"))
	}
	return []sheet{{"附件1", [][]any{{"物资表"}, {"序号", "名称", "数量"}, {"1", "水泵", "20"}}}, contracts, visits}
}

// ledger writes the ledger, and returns its path.
func (k pageKind) ledger(t *testing.T) string {
	t.Helper()
	facts := [][2]string{
		{"发文机关", "中共云岭市水务局党组"}, {"标题", "关于巡察整改进展情况的通报"}, {"单位简称", "局党组"}, {"派出党委", "市委"}, {"巡察组", "市委第三巡察组"},
		{"巡察类型", "常规巡察"}, {"巡察开始日期", "2024年9月10日"}, {"巡察结束日期", "2024年11月8日"}, {"反馈日期", "2024年12月20日"},
		{"联系电话", "0999-5550123"}, {"邮政信箱", "云岭市清河路6号市水务局机关党委"}, {"电子邮箱", "swj@yunling.example.cn"},
		{"成文日期", "2025年6月10日"}, {"数据截止日期", "2025年6月1日"},
	}
	info := [][]any{{"项目", "内容"}}
	for _, fact := range append(k.facts, facts...) {
		if !given(info, fact[0]) {
			info = append(info, []any{fact[0], fact[1]})
		}
	}
	path := filepath.Join(t.TempDir(), k.name+".xlsx")
	writeSheets(t, path, append([]sheet{
		{"通报信息", info},
		{"整改台账", [][]any{
			{"方面", "反馈问题", "具体问题", "整改措施及进展", "完成时限", "整改状态"},
			{"落实巡察整改主体责任有差距", "学习研讨不够深入", "第一议题制度落实不到位", "修订学习制度，每月组织一次集中学习，已组织6次。", "2025年3月31日", "已完成"},
		}},
	}, k.sheets...)...)
	return path
}

// job does the ledger.
func (k pageKind) job(t *testing.T, out string) report.Job {
	j := job(t, k.ledger(t), out)
	j.Compose.SealSpace = k.seal
	return j
}

func given(info [][]any, key string) bool {
	for _, row := range info {
		if row[0] == key {
			return true
		}
	}
	return false
}

// TestPageKinds has the lines of each page, with where they stand.
func TestPageKinds(t *testing.T) {
	for _, kind := range pageKinds {
		t.Run(kind.name, func(t *testing.T) {
			view, err := report.Look(context.Background(), kind.job(t, ""))
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, filepath.Join("testdata", "pages", strings.ReplaceAll(kind.name, " ", "-")+".txt"), placedLines(view.Document))
		})
	}
}

// placedLines lists the lines and wide rules of all pages with their places in millimetres.
func placedLines(doc *layout.Document) []byte {
	var b bytes.Buffer
	for i, page := range doc.Pages {
		fmt.Fprintf(&b, "== %d, %.0f × %.0f\n", i+1, page.Sheet.Width()/gongwen.MM, page.Sheet.Height()/gongwen.MM)
		for _, line := range append(page.Lines, page.Number) {
			for _, run := range line.Runs {
				fmt.Fprintf(&b, "%.1f %.1f %s %gpt %s\n", run.Positions[0]/gongwen.MM, line.Baseline/gongwen.MM, run.Face.Name, run.Size, run.Text)
			}
		}
		for _, r := range page.Rules {
			if r.Width != gongwen.TableRule {
				fmt.Fprintf(&b, "%.1f %.1f to %.1f, %.2f thick\n", r.X1/gongwen.MM, r.Y1/gongwen.MM, r.X2/gongwen.MM, r.Width/gongwen.MM)
			}
		}
	}
	return b.Bytes()
}

// TestWordAndPDFAgreeOnPageKinds compares as TestWordAndPDFAgree does.
func TestWordAndPDFAgreeOnPageKinds(t *testing.T) {
	program := office.Open(t)
	for _, kind := range pageKinds {
		t.Run(kind.name, func(t *testing.T) {
			n := composed(t, kind.ledger(t))
			n.Signature.SealSpace = kind.seal
			agree(t, program, n)
		})
	}
}

// OFD has the pages of each kind as the PDF has them.
func TestOFDOfPageKindsIsThePDF(t *testing.T) {
	var jobs []report.Job
	for _, kind := range pageKinds {
		jobs = append(jobs, kind.job(t, t.TempDir()))
	}
	compareFixed(t, jobs...)
}

// The Word files are as the schema wants them.
func TestWordOfPageKindsIsSound(t *testing.T) {
	for _, kind := range pageKinds {
		t.Run(kind.name, func(t *testing.T) {
			j := kind.job(t, t.TempDir())
			j.Formats, j.Annotate, j.AttachLedger = report.Formats{DOCX: true}, false, false
			out, err := report.Build(context.Background(), j)
			if err != nil {
				t.Fatal(err)
			}
			soundWord(t, out.Outputs[0])
		})
	}
}

// The number of a page across stands in Word where it stands in the PDF: turned, at the left.
func TestNumbersOfPagesAcross(t *testing.T) {
	program := office.Open(t)
	j := pageKinds[0].job(t, t.TempDir())
	j.Formats, j.Annotate, j.AttachLedger = report.Formats{DOCX: true, PDF: true}, false, false
	out, err := report.Build(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	word := program.PDF(content(t, out.Outputs[0]))
	for page, digits := range map[int]string{4: "4", 5: "5"} {
		want, got := placeOf(t, out.Outputs[1], page, digits), placeOf(t, word, page, digits)
		if off := max(math.Abs(want.X-got.X), math.Abs(want.Y-got.Y)); off > gongwen.MM {
			t.Errorf("page %d: the number's digit is at %+v in the PDF, at %+v in Word", page, want, got)
		}
		if want.X > gongwen.Across.TypeArea().Left || want.Up {
			t.Errorf("page %d: the number stands at %+v", page, want)
		}
	}
}

// A spot is where a word of a page stands: its middle, in points. Up says that it is wider
// than high.
type spot struct {
	X, Y float64
	Up   bool
}

// placeOf returns where the first word with these digits stands at the left of a page's type
// area.
func placeOf(t *testing.T, pdf string, page int, digits string) spot {
	t.Helper()
	n := strconv.Itoa(page)
	out, err := exec.Command("pdftotext", "-bbox", "-f", n, "-l", n, pdf, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range wordBox.FindAllStringSubmatch(string(out), -1) {
		var box [4]float64
		for i := range box {
			box[i], _ = strconv.ParseFloat(m[i+1], 64)
		}
		if box[2] < gongwen.Across.TypeArea().Left && strings.Trim(m[5], "— ") == digits {
			return spot{(box[0] + box[2]) / 2, (box[1] + box[3]) / 2, box[2]-box[0] > 2*(box[3]-box[1])}
		}
	}
	t.Fatalf("page %d has no number %s at its left:\n%s", page, digits, out[:min(len(out), 1500)])
	return spot{}
}

var wordBox = regexp.MustCompile(`<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>`)
