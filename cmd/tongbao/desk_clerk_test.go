package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// clerksLedger has a state column that is called 情况 and says states in words of its
// own, and no facts.
func clerksLedger(t *testing.T) string {
	t.Helper()
	data, err := workbook("整改台账", [][]any{
		{"序号", "反馈问题", "具体问题", "整改措施及进展", "责任科室", "完成时限", "情况"},
		{1, "学习不够深入", "学习计划没有落实", "制定全年学习计划，每月集中学习一次，已学习6次。", "办公室", "2025年3月31日", "搞定"},
		{2, "", "", "建立学习台账,逐人登记。", "办公室", "2025年6月30日", "搞定"},
		{3, "", "联系群众不够", "班子成员到8个社区走访，收集意见23条。", "人事科", "2025年6月30日", "在弄"},
		{4, "项目管理不严", "工程验收不及时", "对12个项目逐一清理，已验收9个。", "工程科", "2025年12月31日", "在弄"},
	})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "河道所整改台账.xlsx")
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

var clerksFacts = [][2]string{
	{"发文机关", "中共××市河道所支部"}, {"标题", "关于巡察整改进展情况的通报"}, {"单位简称", "所支部"}, {"派出党委", "市水利局党组"}, {"巡察组", "局党组第一巡察组"},
	{"巡察类型", "常规巡察"}, {"巡察开始日期", "2024-9-2"}, {"巡察结束日期", "2024-10-25"}, {"反馈日期", "2024-12-3"},
	{"联系电话", "0570-1234567"}, {"邮政信箱", "××市河西路1号"}, {"电子邮箱", "无"}, {"成文日期", "2025-7-10"}, {"数据截止日期", "2025-7-1"},
}

// A clerk's first ten minutes: from the double click to the PDF in the folder.
func TestAClerksFirstTenMinutes(t *testing.T) {
	ledger := clerksLedger(t)
	v := atDesk(t, 1280, 800)
	v.do("opened", says("#welcome", "把整改台账拖到这里"))
	v.judge("empty")
	v.do("dropped", dropFiles(ledger), says("#ledger-list", "河道所整改台账.xlsx"), shows("document.querySelectorAll('.page img').length > 0"))
	v.judge("dropped")
	v.do("from the finding to the columns", click("[data-key=remedy-missing-column]"), focused("#tab-columns"), says("#columns", "情况"))
	v.judge("columns")
	v.do("情况 is the state", choose("select[aria-label*='情况']", "状态"), says("#columns", "您选定的"), says("#columns", "“搞定”（2条）"))
	v.do("搞定 is done", choose("[data-key='word-搞定']", "已完成"), says("#told", "算作“已完成”"))
	v.do("在弄 is going on", choose("[data-key='word-在弄']", "推进中"), says("#ledger-list", "已完成2条（50%）"))
	v.do("tab of facts", click("#tab-facts"), says("#facts", "还有14项要填"))
	v.judge("facts")
	v.do("a wrong day", write("#fact-反馈日期", "去年年底"), says("#fact-反馈日期-note", "看不出是哪一天"))
	for _, fact := range clerksFacts {
		v.do("fact "+fact[0], write("#fact-"+fact[0], fact[1]), shows("(f => f && f.value !== '' && !f.getAttribute('aria-invalid'))(document.getElementById("+quoted("fact-"+fact[0])+"))"))
	}
	v.do("all facts", says("#facts", "必填的都有了"), says("#make", "生成"))
	v.do("findings", click("#tab-findings"), says("#findings", "半角"))
	v.do("a finding is opened", chromedp.Evaluate[chromedp.Void]("document.querySelectorAll('#findings details').forEach(d => { d.open = true }); Array.from(document.querySelectorAll('.finding')).find(f => f.textContent.indexOf('整改台账!D3') >= 0).id = 'comma'; true"),
		click("#comma"),
		says("#row", "第3行"), says("#row tr.marked", "建立学习台账,逐人登记"), shows("document.querySelectorAll('.page .mark').length === 1"), says("#told", "已复制“整改台账!D3”"))
	v.judge("a row")
	v.do("a paragraph is clicked", chromedp.Evaluate[chromedp.Void]("Array.from(document.querySelectorAll('.box')).find(b => b.getAttribute('aria-label').indexOf('12个项目') >= 0).click(); true"), says("#row", "这一段出自台账"), says("#row", "第5行"))
	v.do("style", click("#tab-style"), shows(everyTemplatePictured), says("#faces", "程序自带"))
	v.judge("style")
	v.do("bold headings", click("#switch-boldHeadings"), shows("document.querySelector('#switch-boldHeadings').checked"), says("#told", "已经改好"))
	v.do("made", click("#make"), says("#made", "河道所整改台账-通报.pdf"))
	v.judge("made")
	v.do("text", click("#get-txt"), says("#told", "已下载“河道所整改台账-通报.txt”"))
	v.do("public", click("#switch-public"), shows("document.querySelector('#switch-public').checked"), says("#told", "已经改好"))
	v.do("web page", click("#get-html"), says("#told", "已下载“河道所整改台账-通报（公开版）.html”"))
	v.judge("public")
	folder := filepath.Join(os.Getenv("HOME"), "文档", "通报")
	for _, ending := range []string{"-通报.pdf", "-通报.docx", "-汇总.xlsx"} {
		if info, err := os.Stat(filepath.Join(folder, "河道所整改台账"+ending)); err != nil || info.Size() < 1000 {
			t.Errorf("%s: %v", ending, err)
		}
	}
	v.do("the folder is opened", click("#open-folder"), shows("true"), chromedp.Sleep(300*time.Millisecond))
	if v.opened.mu.Lock(); len(v.opened.folders) != 1 || v.opened.folders[0] != folder {
		t.Errorf("opened %q", v.opened.folders)
	}
	v.opened.mu.Unlock()
	if err := chromedp.Cancel(v.tab); err != nil {
		t.Error(err)
	}
	select {
	case status := <-v.ended:
		if status != statusDone || !strings.Contains(v.printed.String(), "页面都已关闭，程序结束") {
			t.Errorf("ended with %d: %s", status, v.printed)
		}
	case <-time.After(20 * time.Second):
		t.Error("the program goes on though its page is closed")
	}
}
