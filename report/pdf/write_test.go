package pdf

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/layout"
	"tongbao/report/notice"
)

const sentence = "坚持把整改落实作为首要任务，先后召开专题会议12次，推动“一岗双责”落到实处，完成率98.71%。"

// sample returns a notice with all that the writer treats in its own way: a red head,
// headings of all levels, text that runs on after one and over pages, a link, a
// table over pages, rare characters, a signature and an imprint.
func sample() *notice.Notice {
	section := func(level int, label, heading string, below ...notice.Section) notice.Section {
		return notice.Section{
			Level: level, Label: label, Heading: notice.Paragraph{Text: heading}, Sections: below,
			Text: []notice.Paragraph{{Text: strings.Repeat(sentence, 5)}},
		}
	}
	runIn := section(2, "（二）", "提高思想认识。")
	runIn.RunIn.Text = strings.Repeat(sentence, 20)
	table := [][]string{{"序号", "任务", "状态"}}
	for i := range 60 {
		table = append(table, []string{fmt.Sprint(i + 1), "健全制度", "已完成"})
	}
	return &notice.Notice{
		Header: notice.Header{Masthead: "云桥县教育局文件", DocNumber: "云教字〔2024〕15号"},
		Title:  notice.Paragraph{Text: "关于巡察整改进展情况的通报"},
		Opening: []notice.Paragraph{
			{Text: "人名用字：𬭎、𫖯、𬶋、㛃、䶮。“引号”——破折号……省略号·间隔号①㎡℃№"},
			{Text: "办公系统换用了经过安全审查的产品，名为TongbaoOfficeServerDatacenter，全县各校都已装好。"},
		},
		Sections: []notice.Section{section(1, "一、", "组织落实情况",
			section(2, "（一）", "强化领导", section(3, "1.", "关于“学习不深入”问题", section(4, "（1）", "针对“流于形式”问题"))),
			runIn,
		)},
		Closing:   []notice.Paragraph{{Text: "联系电话：0123-4567890；电子邮箱：office@example.org。"}},
		Signature: notice.Signature{Body: "云桥县教育局", Date: "2024年5月15日"},
		Annexes:   []notice.Annex{{Label: "附件", Title: notice.Paragraph{Text: "任务清单"}, Table: table}},
		Imprint:   notice.Imprint{CopyTo: "县委巡察办。", Printer: "云桥县教育局办公室", Printed: "2024年5月15日"},
		Meta:      notice.Meta{Title: "关于巡察整改进展情况的通报", Author: "云桥县教育局", Subject: "整改 <&> 通报", Date: "2024-05-15"},
	}
}

func laidOut(t testing.TB, n *notice.Notice) *layout.Document {
	t.Helper()
	return layout.Set(n, n.Flow(), fonts.Embedded())
}

func written(t testing.TB, doc *layout.Document, opt Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, doc, opt); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

var attached = Options{Attachment: &Attachment{Name: "整改台账.xlsx", Data: []byte("PK ledger")}}

// saved writes both kinds of file and gives their paths. The one with the ledger
// has bold headings.
func saved(t *testing.T) (plain, withLedger string) {
	dir := t.TempDir()
	plain, withLedger = filepath.Join(dir, "plain.pdf"), filepath.Join(dir, "ledger.pdf")
	n := sample()
	save(t, plain, n, Options{})
	n.Bold = true
	save(t, withLedger, n, attached)
	return plain, withLedger
}

func save(t *testing.T, path string, n *notice.Notice, opt Options) {
	t.Helper()
	if err := os.WriteFile(path, written(t, laidOut(t, n), opt), 0o600); err != nil {
		t.Fatal(err)
	}
}

// output runs a program that a test judges by, or skips the test.
func output(t *testing.T, program string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		t.Skipf("%s is not installed", program)
	}
	out, err := exec.Command(program, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", program, err, out)
	}
	return string(out)
}

func TestSameDocumentSameBytes(t *testing.T) {
	first := written(t, laidOut(t, sample()), attached)
	if !bytes.Equal(first, written(t, laidOut(t, sample()), attached)) {
		t.Error("two runs differ")
	}
}

func TestCharacterThatTheFaceLacks(t *testing.T) {
	face, _ := fonts.Embedded().For(0, '一')
	run := layout.Run{Face: face, Size: 16, Text: "一\U0010FFFD", Positions: []float64{80, 96}}
	doc := &layout.Document{Pages: []layout.Page{{Number: layout.Line{Element: -1, Runs: []layout.Run{run}}}}}
	var out bytes.Buffer
	err := Write(&out, doc, Options{})
	if err == nil || !strings.Contains(err.Error(), "U+10FFFD") || out.Len() > 0 {
		t.Errorf("error %v, %d bytes written; want one that names U+10FFFD and none", err, out.Len())
	}
}
