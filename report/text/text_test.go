package text

import (
	"bytes"
	"strings"
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/notice"
)

func sample(cell string) *notice.Notice {
	p := func(text string) notice.Paragraph { return notice.Paragraph{Text: text} }
	return &notice.Notice{
		Header: notice.Header{Secrecy: "内部", Masthead: "某局文件", DocNumber: "某发〔2025〕1号", Signer: "张三"},
		Title:  p("某局关于巡察整改\n进展情况的通报"), Addressee: "各科室：", Opening: []notice.Paragraph{p("现将情况通报如下。")},
		Sections:   []notice.Section{{Level: 1, Label: "一、", Heading: p("整改落实"), Sections: []notice.Section{{Level: 2, Label: "（一）", Heading: p("措施。"), RunIn: p("已落实。")}}}},
		Enclosures: []notice.Paragraph{p("清单"), p("说明")}, Signature: notice.Signature{Body: "某局", Date: "2025年6月18日"},
		Annexes: []notice.Annex{{Label: "附件1", Title: p("清单"), Table: [][]string{{"序号", "内容"}, {"1", cell}}}, {Label: "附件2", Paragraphs: []notice.Paragraph{p("说明。")}}},
		Imprint: notice.Imprint{CopyTo: "某委。", Printer: "某局办公室", Printed: "2025年6月18日"},
	}
}

func written(t *testing.T, n *notice.Notice, opt Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, n.Flow(), opt); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestWrite(t *testing.T) {
	made := written(t, sample("一行\n二行"), Options{})
	golden.Check(t, "testdata/notice.txt", bytes.ReplaceAll(made, []byte("\r\n"), []byte("\n")))
	if n := bytes.Count(made, []byte("\n")); n != bytes.Count(made, []byte("\r\n")) || n == 0 {
		t.Error("lines end in several ways")
	}
}

func TestDraft(t *testing.T) {
	made := written(t, sample("甲"), Options{Draft: true})
	if !strings.HasPrefix(string(made), "【草稿】\r\n") || !IsDraft(made) || IsDraft(append(made, 'x')) || IsDraft(written(t, sample("甲"), Options{})) {
		t.Errorf("a draft is not known for what it is:\n%s", made)
	}
}

// FuzzWrite: a text never makes more lines, nor anything that a screen obeys.
func FuzzWrite(f *testing.F) {
	f.Add("已完成", false)
	f.Add("甲\r\n乙\t\x1b[31m丙\u202e\u2028丁\xff", true)
	f.Fuzz(func(t *testing.T, cell string, draft bool) {
		made := string(written(t, sample(cell), Options{Draft: draft}))
		if want := string(written(t, sample("甲"), Options{Draft: draft})); strings.Count(made, "\n") != strings.Count(want, "\n") || strings.Count(made, "\t") != strings.Count(want, "\t") {
			t.Errorf("%q makes lines of its own", cell)
		}
		if strings.ContainsAny(made, "\x1b\x00\u202e\u2028\ufeff") || IsDraft([]byte(made)) != draft {
			t.Errorf("%q: %q", cell, made)
		}
	})
}
