package annotate

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/finding"
)

func workbook(t *testing.T) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	f.SetSheetName("Sheet1", "通报信息")
	f.NewSheet("整改台账")
	f.SetCellValue("整改台账", "E2", "按时办结,不得拖延。")
	f.SetCellFormula("整改台账", "F2", "1+1")
	if err := f.AddComment("整改台账", excelize.Comment{Author: "张某", Cell: "E3", Text: "请办公室核对"}); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func at(sheet string, row, col int) finding.Ref {
	return finding.In("台账.xlsx", sheet).At(row, col)
}

var findings = finding.List{
	{Severity: finding.Hint, At: at("整改台账", 2, 5), Summary: "第二条。", Advice: "请看。"},
	{Severity: finding.Error, At: at("整改台账", 2, 5), Summary: "中文句子里用了半角的“,”。", Advice: "请改为全角的“，”。",
		Excerpt: finding.Excerpt{Text: "按时办结,不得拖延。", From: 12, To: 13}},
	{Severity: finding.Suspect, At: at("整改台账", 3, 5), Summary: "第三条。"},
	{Severity: finding.Suspect, At: at("", 0, 0), Summary: "第四条。"},
	{Severity: finding.Suspect, At: at("整改台账", 0, 0), Summary: "第五条。"},
}

func annotated(t *testing.T, original []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, original, findings); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// commentsOf are a sheet's comments as another program's code reads them.
func commentsOf(t *testing.T, data []byte, sheet string) map[string]string {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	list, err := f.GetComments(sheet)
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, c := range list {
		texts[c.Cell] += c.Text
		for _, run := range c.Paragraph {
			texts[c.Cell] += run.Text
		}
	}
	return texts
}

func TestWritePutsCommentsAtTheirCells(t *testing.T) {
	data := annotated(t, workbook(t))
	ledger := commentsOf(t, data, "整改台账")
	if want := "通报校验：\n【错误】中文句子里用了半角的“,”。\n按时办结【,】不得拖延。\n请改为全角的“，”。\n\n【提示】第二条。\n请看。"; ledger["E2"] != want {
		t.Errorf("E2: %q, want %q", ledger["E2"], want)
	}
	if got := ledger["E3"]; !strings.HasPrefix(got, "请办公室核对\n\n通报校验：\n【疑似】第三条。") {
		t.Errorf("E3: %q", got)
	}
	if len(ledger) != 3 || !strings.Contains(ledger["A1"], "第五条") {
		t.Errorf("comments of the ledger's sheet: %q", ledger)
	}
	if got := commentsOf(t, data, "通报信息")["A1"]; !strings.Contains(got, "第四条") {
		t.Errorf("the first sheet's A1: %q", got)
	}
}

func TestWriteLeavesTheCells(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(annotated(t, workbook(t))))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got, _ := f.GetCellValue("整改台账", "E2"); got != "按时办结,不得拖延。" {
		t.Errorf("E2 is %q", got)
	}
	if got, _ := f.GetCellFormula("整改台账", "F2"); got != "1+1" {
		t.Errorf("F2's formula is %q", got)
	}
}

func TestWriteIsDeterministic(t *testing.T) {
	original := workbook(t)
	if !bytes.Equal(annotated(t, original), annotated(t, original)) {
		t.Error("two runs gave different bytes")
	}
}

func TestWriteRefusesOtherFormats(t *testing.T) {
	whole := workbook(t)
	for name, data := range map[string][]byte{
		"csv": []byte("序号,方面\n1,甲\n"), "xls": {0xD0, 0xCF, 0x11, 0xE0}, "empty": nil, "cut short": whole[:len(whole)/2],
	} {
		var b bytes.Buffer
		err := Write(&b, data, findings)
		if f, is := err.(finding.Finding); !is || f.Advice == "" {
			t.Errorf("%s: error %v", name, err)
		}
		if b.Len() > 0 {
			t.Errorf("%s: something was written", name)
		}
	}
}

func FuzzWrite(f *testing.F) {
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var b bytes.Buffer
		if err := Write(&b, data, findings); err != nil {
			if _, is := err.(finding.Finding); !is {
				t.Errorf("error without a sentence: %v", err)
			}
		}
	})
}

// Whatever the parts of a package hold, they are mended or refused.
func FuzzParts(f *testing.F) {
	f.Add(`<worksheet><cols><col min="1" max="2" width="9"/></cols><sheetData><row r="1" ht="20"/></sheetData></worksheet>`,
		`<comments><authors/><commentList><comment ref="A1"><text><t>甲</t></text></comment></commentList></comments>`,
		`<xml><v:shape style="height:9pt"><x:ClientData ObjectType="Note"><x:Anchor>1,2,3,4,5,6,7,8</x:Anchor><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`)
	f.Fuzz(func(t *testing.T, sheet, comments, drawing string) {
		told := map[cell]string{{1, 1}: "甲", {9, 9}: "乙"}
		sizes, _ := readSizes([]byte(sheet))
		(&boxes{[]byte(drawing), sizes, told, nil}).with([]cell{{1, 1}, {9, 9}}, 1)
		if c, err := readComments([]byte(comments)); err == nil {
			if _, err := readComments(c.with(told)); err != nil {
				t.Errorf("%s became %s: %v", comments, c.with(told), err)
			}
		}
	})
}
