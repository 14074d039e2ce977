package report_test

import (
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/internal/office"
	"tongbao/report/notice"
)

// pageCases are real input whose pages came out wrong once; the repository does not hold it.
const pageCases = "../../shared/cases/page"

// What offices write at its longest: Word and PDF agree about all of it.
func TestWordAndPDFAgreeOnLongParts(t *testing.T) {
	program := office.Open(t)
	t.Run("parts", func(t *testing.T) { agree(t, program, withLongParts()) })
	t.Run("addresses", func(t *testing.T) { agree(t, program, withAddresses()) })
	t.Run("imprint after a blank page", func(t *testing.T) { agree(t, program, withImprintAlone()) })
	cases, err := filepath.Glob(pageCases + "/*.xlsx")
	if err != nil || len(cases) == 0 {
		t.Skip("the cases of pages are not at hand")
	}
	for _, path := range cases {
		t.Run(filepath.Base(path), func(t *testing.T) { agree(t, program, composed(t, path)) })
	}
}

// withLongParts is a notice whose masthead, signers, 署名, 附件说明 and imprint have
// more than a line's or a page's worth.
func withLongParts() *notice.Notice {
	n := withTables()
	n.Annexes = n.Annexes[:1]
	n.Header = notice.Header{
		Masthead:  "中共云岭市砚池生态旅游度假区综合行政执法局第二分局机关支部委员会文件",
		DocNumber: "云砚综执党〔2025〕11号", Signer: "吐尔逊江·艾合买提江别克、迪丽努尔·阿布都外力",
	}
	n.Signature.Body = "中共云岭市砚池生态旅游度假区综合行政执法局第二分局机关支部委员会"
	n.Enclosures = []notice.Paragraph{{Text: strings.Repeat("泵站巡查和“两整治一改革”专项行动任务清单", 2)}, {Text: "制度目录"}}
	n.Remark = "此件公开发布，联系人：林晚舟，联系电话：0999-6120318，电子邮箱：shuiwu.office@yunling.example.cn"
	n.Imprint = notice.Imprint{
		SendTo:  strings.Repeat("各镇人民政府河长制工作领导小组办公室，", 25) + "市财政局。",
		CopyTo:  strings.Repeat("市委巡察工作领导小组办公室，", 50) + "市财政局。",
		Printer: "云岭市水务局党组办公室", Printed: "2025年6月12日",
	}
	return n
}

// withImprintAlone is a notice whose second page is full, so that its imprint is on the fourth.
func withImprintAlone() *notice.Notice {
	n := &notice.Notice{
		Title:     notice.Paragraph{Text: "关于巡察整改进展情况的通报"},
		Opening:   []notice.Paragraph{{Text: strings.Repeat("逐项对账销号，", 156) + "整改到位。"}},
		Signature: notice.Signature{Body: "云岭市水务局", Date: "2025年6月10日"},
		Imprint:   notice.Imprint{CopyTo: "市财政局。", Printer: "云岭市水务局办公室", Printed: "2025年6月12日"},
	}
	return n
}

// withAddresses is a notice with addresses at every place of a line.
func withAddresses() *notice.Notice {
	n := &notice.Notice{Title: notice.Paragraph{Text: "关于巡察整改进展情况的通报"}, Signature: notice.Signature{Body: "云岭市水务局", Date: "2025年6月10日"}}
	for i := range 28 {
		text := strings.Repeat("水", 5+i) + "https://www.yunling.example.cn/zwgk/xcgz/t_118.html公布，面积12.5m²，浓度25μg/m³，气温±3℃，4月2日—5月6日办结。"
		n.Opening = append(n.Opening, notice.Paragraph{Text: text})
	}
	return n
}
