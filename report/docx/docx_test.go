package docx

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"tongbao/report/fit"
	"tongbao/report/gongwen"
	"tongbao/report/internal/opc"
	"tongbao/report/internal/opc/opctest"
	"tongbao/report/notice"
)

func annex() [][]string {
	return [][]string{{"序号", "任务", "责任科室"}, {"1", "补全巡河记录", "河湖科"}, {"2", "修订制度"}}
}

// sample has every role once, and text that XML has to be guarded against.
func sample() []notice.Block {
	text := func(role gongwen.Role, text string) notice.Block {
		return notice.Block{Role: role, Spans: []notice.Span{{Text: text}}}
	}
	return []notice.Block{
		text(gongwen.CopyNumber, "000012"),
		text(gongwen.Secrecy, "秘密★1年"),
		text(gongwen.Urgency, "特急"),
		text(gongwen.Masthead, "云溪市水务局文件"),
		{}, {},
		text(gongwen.DocNumber, "云水发〔2024〕8号\t签发人：林远舟"),
		{}, {},
		text(gongwen.Title, "中共云溪市水务局党组\n关于巡察整改进展情况的通报"),
		{},
		text(gongwen.Addressee, "局属各单位："),
		text(gongwen.Body, "根据统一部署，巡察组对局党组开展了常规巡察。1 < 2 & 3 > 2，“引号”、\x00\x0b控制字符。"),
		text(gongwen.Heading1, "一、组织整改落实情况"),
		{Role: gongwen.Heading2, Spans: []notice.Span{
			{Text: "（一）提高思想认识。"}, {Text: "局党组先后3次召开会议，邮箱 ", Body: true},
			{Text: "shuiwu@example.cn", Body: true, Link: "mailto:shuiwu@example.cn"}, {Text: "。", Body: true},
		}},
		text(gongwen.Heading3, "1.关于“河道管护不到位”问题"),
		text(gongwen.Heading4, "（1）针对“巡河记录不全”问题"),
		{},
		text(gongwen.AttachmentNote, "附件：1.整改任务清单"),
		{},
		text(gongwen.Signature, "中共云溪市水务局党组"),
		text(gongwen.Date, "2024年6月3日"),
		text(gongwen.Remark, "（此件公开发布）"),
		text(gongwen.AnnexLabel, "附件1"),
		{},
		text(gongwen.AnnexTitle, "整改任务清单"),
		{},
		text(gongwen.AnnexText, "下列任务均已明确责任科室。"),
		{Role: gongwen.AnnexText, Table: annex()},
		text(gongwen.CopyTo, "抄送：市委巡察办，市纪委监委驻局纪检监察组。"),
		text(gongwen.Printer, "云溪市水务局办公室\t2024年6月3日印发"),
	}
}

var meta = notice.Meta{Title: "通报 & 附件", Author: "中共云溪市水务局党组", Date: "2024-06-03"}

func write(t *testing.T, flow []notice.Block, f fit.Fit) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, flow, meta, f, Options{}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestEveryPartIsWellFormed(t *testing.T) {
	names, content := opctest.Parts(t, write(t, sample(), nil))
	if names[0] != opc.ContentTypes {
		t.Errorf("first part is %s", names[0])
	}
	for name, text := range content {
		decoder := xml.NewDecoder(strings.NewReader(text))
		for {
			if _, err := decoder.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
	}
}

func TestTextComesThroughWhole(t *testing.T) {
	_, content := opctest.Parts(t, write(t, sample(), nil))
	var want strings.Builder
	for _, block := range sample() {
		want.WriteString(block.Text())
		for _, row := range block.Table {
			want.WriteString(strings.Join(row, ""))
		}
	}
	drop := strings.NewReplacer("\x00", "", "\x0b", "", "\n", "", "\t", "")
	if got := textOf(t, content["word/document.xml"]); got != drop.Replace(want.String()) {
		t.Errorf("got  %s\nwant %s", got, drop.Replace(want.String()))
	}
}

func textOf(t *testing.T, part string) string {
	t.Helper()
	var text strings.Builder
	decoder := xml.NewDecoder(strings.NewReader(part))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return text.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		if data, ok := token.(xml.CharData); ok {
			text.Write(bytes.TrimSuffix(data, []byte("\n")))
		}
	}
}

// The bytes depend on no version of Go.
func TestPackedByTheModulesOwnLibrary(t *testing.T) {
	opctest.Packed(t, write(t, sample(), fit.Fit{}))
}

func TestSameInputMakesSameBytes(t *testing.T) {
	if !bytes.Equal(write(t, sample(), nil), write(t, sample(), nil)) {
		t.Error("two runs differ")
	}
}

func TestEveryRoleHasAStyle(t *testing.T) {
	_, content := opctest.Parts(t, write(t, sample(), nil))
	for role, named := range names {
		if named.id == "" || !strings.Contains(content["word/styles.xml"], `w:styleId="`+named.id+`"`) {
			t.Errorf("role %d has no style", role)
		}
	}
}
