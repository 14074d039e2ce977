package words_test

import (
	"testing"

	"tongbao/report/ledger/words"
)

// judge tells of each text whether a question is answered with yes.
func judge(t *testing.T, what string, is func(string) bool, yes, no []string) {
	t.Helper()
	for _, text := range yes {
		if !is(text) {
			t.Errorf("%q: not %s", text, what)
		}
	}
	for _, text := range no {
		if is(text) {
			t.Errorf("%q: %s", text, what)
		}
	}
}

func TestPhrases(t *testing.T) {
	p := words.Default().Phrases
	judge(t, "nothing", p.SaysNothing, []string{"无", " 暂 无 ", "/", "／", "—", "不涉及"}, []string{"", "无。", "无异议", "0"})
	judge(t, "a stroke", p.IsStroke, []string{"/", "—", "－", "--"}, []string{"无", "", "0", "√"})
	judge(t, "ditto", p.IsDitto, []string{"同上", "同 上", "〃", "”"}, []string{"", "同上级", "上"})
	judge(t, "a sum", p.BeginsTotal, []string{"合计", "合 计：", "合计117条", "总计（3）", "小计，2条", "共计数"}, []string{"", "总计划不落实", "合计一百条", "3合计", "合"})
	judge(t, "a remark", p.BeginsRemark, []string{"注：略", "注1:略", "备注二：略", "填表说明：略", "注 ："}, []string{"", "注意不够", "注", "关注：略", "注a：略"})
	judge(t, "a later item", p.GoesOn, []string{"2.略", "（2）略", "(12)略", "3、略"}, []string{"", "1.略", "2", "20.略", "二、略"})
	judge(t, "who filled it in", p.NamesFiller, []string{"制表人：张三", "制表：张三", "审核人 李四", "填报单位（盖章）：", "填报单位（盖章）", "制表人", "第3页", "第 3 页，共 9 页", "3页"},
		[]string{"", "制表", "制表 张三", "审核人责任不清", "审核不严", "第三方", "第3页缺失", "单位管理：松散"})
	judge(t, "a place to sign", p.IsSignature, []string{"党组书记（签字）：", "（盖章）", "签字：____", "公章 )"}, []string{"", "签字", "落实签字背书制度", "盖章处"})
	judge(t, "a question", p.AwaitsAnswer, []string{"巡察办意见：", "审核：____", "注：略", "※为新增", "*为新增"}, []string{"", "巡察办意见", "审核：张三"})
	judge(t, "a count", words.IsCount, []string{"117", "117条", "已完成59项", "98.5%", "1,024.5万元"}, []string{"", "条", "其中甲科已经办结3条", "3条，2条"})
	judge(t, "with a colon at its end", words.EndsInColon, []string{"制表人：", "制表人: "}, []string{"", "制表人", "制表人：张三"})
}

func TestPlain(t *testing.T) {
	for text, want := range map[string]string{
		"整改措施": "整改措施", " 整\t改　措\n施 ": "整改措施", "整改措施（必填）": "整改措施", "整改[1]措施【2】": "整改措施", "＊整改措施：": "整改措施", "（未关闭": "",
		"多余）的": "多余的", "ＡＢ１": "AB1", "a*b:c": "a*b:c", "": "",
	} {
		if got := words.Plain(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
		if again := words.Plain(words.Plain(text)); again != words.Plain(text) {
			t.Errorf("%q: plain again is %q", text, again)
		}
	}
}
