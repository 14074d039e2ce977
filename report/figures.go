package report

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// unknownFigures tells of the figures that nobody knows: in one finding where no state
// was read at all, else of those that the notice asks for.
func (p *products) unknownFigures() finding.List {
	s := p.out.Statistics
	at := finding.In(p.ledger.File, "")
	switch {
	case s.Measures.Total == 0: // told by itself
		return nil
	case !s.JudgesStates():
		return finding.List{p.unknownStates(at)}
	case len(p.notice.Unknown) == 0:
		return nil
	}
	return finding.List{unknownFigureKind.At(at,
		"通报里要写、而台账里没有依据的数字："+strings.Join(p.notice.Unknown, "、")+"。通报里写作【待核】。",
		howToKnow(p.notice.Unknown)+p.withoutFigures())}
}

// withoutFigures says how to do without figures that nobody knows, where that is in the
// office's hands: in a template of its own, or in braces in the ledger's texts.
func (p *products) withoutFigures() string {
	switch {
	case p.job.OwnTemplate:
		return "用不着的，请去掉模板或文字里的花括号。"
	case hasBraces(p.ledger.Setup), hasBraces(p.ledger.Plans):
		return "用不着的，请去掉台账文字里的花括号。"
	}
	return ""
}

func hasBraces(list []ledger.Passage) bool {
	return slices.ContainsFunc(list, func(x ledger.Passage) bool { return strings.ContainsAny(x.Text.Text, "{｛") })
}

// unknownStates says that no state was read, and why.
func (p *products) unknownStates(at finding.Ref) finding.Finding {
	why, advice := "台账里没有“状态”一栏", "请在台账里加上“状态”一栏，逐条填写已完成、推进中等"
	if p.out.Statistics.Kept.States {
		why, advice = "“状态”一栏里没有一个认得出的状态", "请逐条填写已完成、推进中等"
	}
	marked := "。"
	if names := p.notice.Unknown; len(names) > 0 {
		marked = "，通报里的" + strings.Join(names, "、") + "写作【待核】。"
	}
	return statesUnknownKind.At(at,
		fmt.Sprintf("%d条整改措施的状态一条也没有读到：%s。完成率和各种状态的数目都不知道，汇总表里写作“未知”%s", p.out.Statistics.Measures.Total, why, marked),
		advice+"；状态另有一栏的，请看校验表的“识别情况”里它认成了什么，认错的请改表头。")
}

// grounds are what figures follow from, with what to do where it is lacking.
var grounds = []struct {
	figures []string
	advice  string
}{
	{[]string{"完成率", "任务完成率", "整改率", "已完成任务数"}, "请给每条措施填上认得出的状态"},
	{[]string{"逾期数", "较上期新增逾期数"}, "请填写数据截止日期和各条措施的完成时限"},
	{[]string{"问责人数"}, "请在台账里加上“问责情况”一栏，写明人数，如“诫勉2人”"},
	{[]string{"挽回资金"}, "请在台账里加上“挽回资金”一栏，只写金额，并在表头写明单位"},
	{[]string{"制度数"}, "请在台账里加上“制度成果”一栏"},
	{[]string{"方面数", "反馈问题数"}, "请在台账里写明每条措施属于哪个方面、哪个反馈问题"},
	{[]string{"较上期新增完成数", "较上期状态变化数"}, "请换用填有状态的上期台账"},
}

// howToKnow returns what would make figures known.
func howToKnow(figures []string) string {
	var b strings.Builder
	for _, g := range grounds {
		asked := slices.DeleteFunc(slices.Clone(figures), func(name string) bool { return !slices.Contains(g.figures, name) })
		if len(asked) > 0 {
			b.WriteString(strings.Join(asked, "、") + "：" + g.advice + "。")
		}
	}
	return b.String()
}
