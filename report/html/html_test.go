package html

import (
	"bytes"
	"strings"
	"testing"

	"tongbao/report/internal/golden"
	"tongbao/report/notice"
)

// sample has all that a notice can have, and some levels of headings left out.
func sample() *notice.Notice {
	p := func(text string) notice.Paragraph { return notice.Paragraph{Text: text} }
	return &notice.Notice{
		Header:    notice.Header{CopyNumber: "000001", Secrecy: "内部", Urgency: "平急", Masthead: "某局文件", DocNumber: "某发〔2025〕1号", Signer: "张三"},
		Title:     p("某局关于巡察整改\n进展情况的通报"),
		Addressee: "各科室：",
		Opening:   []notice.Paragraph{p("现将情况通报如下。")},
		Sections: []notice.Section{
			{Level: 1, Label: "一、", Heading: p("整改落实"), Sections: []notice.Section{
				{Level: 3, Label: "1.", Heading: p("没有二级标题。"), RunIn: p("邮箱office@example.org。")},
				{Level: 2, Label: "（一）", Heading: p("二级"), Sections: []notice.Section{{Level: 4, Label: "（1）", Heading: p("四级"), Text: []notice.Paragraph{p("一是<b>改</b>。二是“R&D”。")}}}},
			}},
			{Level: 2, Label: "（二）", Heading: p("没有一级标题")},
		},
		Closing:    []notice.Paragraph{p("特此通报。")},
		Enclosures: []notice.Paragraph{p("清单"), p("说明")},
		Signature:  notice.Signature{Body: "某局", Date: "2025年6月18日"},
		Remark:     "联系人：李四",
		Annexes: []notice.Annex{
			{Label: "附件1", Title: p("清单"), Table: [][]string{{"序号", "", "内容"}, {"1", "甲"}, {"2", "乙", "一行\n二行"}}},
			{Label: "附件2", Paragraphs: []notice.Paragraph{p("没有标题的附件。")}, Table: [][]string{{"项目"}, {"丙"}}},
		},
		Imprint: notice.Imprint{CopyTo: "某委。", Printer: "某局办公室", Printed: "2025年6月18日"},
		Meta:    notice.Meta{Title: `某局"关于"<巡察>整改进展情况的通报`, Author: "某局", Date: "2025-06-18"},
	}
}

func written(t *testing.T, n *notice.Notice, opt Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, n.Flow(), n.Meta, opt); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestWrite(t *testing.T) {
	golden.Check(t, "testdata/notice.html", written(t, sample(), Options{}))
	golden.Check(t, "testdata/empty.html", written(t, &notice.Notice{}, Options{}))
}

// A draft says so to who reads it, and is known again until somebody changes it.
func TestDraft(t *testing.T) {
	made := written(t, sample(), Options{Draft: true})
	if !strings.Contains(string(made), "<p><strong>【草稿】</strong></p>") {
		t.Error("the page does not say that it is a draft")
	}
	if !IsDraft(made) || IsDraft(bytes.Replace(made, []byte("特此通报"), []byte("特此报告"), 1)) || IsDraft(written(t, sample(), Options{})) {
		t.Error("a draft is not known for what it is")
	}
}

// Headings leave out no level, whatever levels the notice has.
func TestOutline(t *testing.T) {
	for _, c := range []struct {
		levels []int
		want   string
	}{
		{[]int{1, 2, 3, 4, 1}, "h2 h3 h4 h5 h2"},
		{[]int{2, 3, 3, 2}, "h2 h3 h3 h2"},
		{[]int{1, 3, 2, 4, 4, 3}, "h2 h3 h3 h4 h4 h4"},
		{[]int{4, 1}, "h2 h2"},
	} {
		var o outline
		var got []string
		for _, level := range c.levels {
			got = append(got, o.under(level))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%v: %v, want %s", c.levels, got, c.want)
		}
	}
}
