package layout_test

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// withWideTables is a notice whose second and third attachments are too wide for an upright
// page, with an imprint or without.
func withWideTables(imprint bool) *notice.Notice {
	table := func(rows int, heading string, cells ...string) [][]string {
		list := [][]string{strings.Fields(heading)}
		for i := range rows {
			row := []string{fmt.Sprint(i + 1)}
			list = append(list, append(row, cells...))
		}
		return list
	}
	contract := []string{"泵站设备采购（第二标段）", "YLSW-2024-013", "2024年3月1日", "1234567.89", "987654.32", "246913.57", "云岭市恒信水利设备有限公司", "水利工程科", "林晚舟", "按合同分三期支付，尾款验收后付清"}
	n := &notice.Notice{
		Title:     notice.Paragraph{Text: "关于巡察整改进展情况的通报"},
		Opening:   []notice.Paragraph{{Text: "现将巡察整改进展情况通报如下。"}},
		Signature: notice.Signature{Body: "云岭市水务局", Date: "2025年6月10日"},
		Annexes: []notice.Annex{
			{Label: "附件1", Title: notice.Paragraph{Text: "物资表"}, Table: table(3, "序号 名称 数量", "水泵", "20")},
			{Label: "附件2", Title: notice.Paragraph{Text: "采购合同明细表"}, Table: table(40, "序号 项目名称 合同编号 签订日期 合同金额（元） 已付金额（元） 未付金额（元） 供货单位 责任科室 责任人 备注", contract...),
				Paragraphs: []notice.Paragraph{{Text: strings.Repeat("合同按签订的先后排列，金额以付款凭证为准。", 5)}}},
			{Label: "附件3", Title: notice.Paragraph{Text: "巡查次数统计表"}, Table: table(12, "序号"+strings.Repeat(" 月", 21), strings.Fields(strings.Repeat("12 ", 21))...)},
		},
	}
	if imprint {
		n.Imprint = notice.Imprint{CopyTo: "市委巡察办。", Printer: "云岭市水务局办公室", Printed: "2025年6月12日"}
	}
	return n
}

// A table that an upright page is too narrow for stands across with all of its attachment, and
// nothing in it that tells one thing is parted.
func TestWideTablesStandAcross(t *testing.T) {
	for _, imprint := range []bool{false, true} {
		n := withWideTables(imprint)
		doc := laidOut(t, n)
		checkPages(t, doc)
		if err := allOnPages(n.Flow(), doc); err != nil {
			t.Error(err)
		}
		for i, page := range doc.Pages {
			for _, line := range page.Lines {
				e := doc.Elements[line.Element]
				if page.Sheet != e.Sheet {
					t.Errorf("page %d: “%s” stands on the wrong sheet", i+1, text(line))
				}
				if e.Table > 1 && e.Row > 0 && gongwen.IsFigure([]rune(e.Text)[0]) && text(line) != e.Text {
					t.Errorf("page %d: “%s” is parted", i+1, e.Text)
				}
			}
		}
		last := doc.Pages[len(doc.Pages)-1]
		if want := map[bool]gongwen.Sheet{false: gongwen.Across, true: gongwen.Upright}[imprint]; last.Sheet != want {
			t.Errorf("with imprint %t the last page is %d", imprint, last.Sheet)
		}
		if doc.Pages[1].Sheet != gongwen.Upright || doc.Pages[2].Sheet != gongwen.Across {
			t.Error("the second attachment alone and what follows stand across")
		}
	}
}
