package notice_test

import (
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/stats"
)

// What a template can say of numbers: every state of measures, tasks and problems, sums of
// columns, in figures or in Chinese, and sentences that hang on them.
func TestNumbersAndConditions(t *testing.T) {
	for text, want := range map[string]string{
		"{已完成数}{基本完成数}{长期坚持数}{推进中数}{未完成数}":         "20110",
		"{已完成措施数}{推进中措施数}":                         "21",
		"{已完成任务数}{长期坚持任务数}{推进中任务数}":                "111",
		"{已完成问题数}{长期坚持问题数}{推进中问题数}{未完成问题数}":        "1110",
		"{措施数:中文}条、{已完成数:中文}条、{未完成数:中文}条":          "四条、两条、零条",
		"{完成率}{任务完成率}{整改率}":                        "50%33.33%33.33%",
		"{问责人数}人，{问责明细}，{挽回资金}":                    "4人，诫勉4人，15.5万元",
		"[未完成{未完成数}条|没有未完成的]。":                     "没有未完成的。",
		"[推进中{推进中数}条|都已落实]。":                       "推进中1条。",
		"[尚有[基本完成{基本完成数}条&，未完成{未完成数}条]|整改措施都已落实]。": "整改措施都已落实。",
		"[尚有[基本完成{基本完成数}条&，推进中{推进中数}条]|整改措施都已落实]。": "尚有推进中1条。",
		"[涉及金额{涉及金额}，|]问责{问责人数}人[（{问责明细}）|]。":      "问责4人（诫勉4人）。",
		"[由[{责任领导}|{责任单位}]负责。|]":                   "由办公室、人事科、财务科、工程科负责。",
		"[{全部措施数}条中，|]{措施数}条":                      "4条中，4条",
		"{反馈问题:引文}": "“学习不深入”“管理粗放”“推进缓慢”",
		"{党组织}、{我单位}、{派出巡察组}、{派出巡察办}、{巡察组}": "党组、我局党组、市委巡察组、市委巡察工作领导小组办公室、市委第三巡察组",
	} {
		template := parsed(t, "title: 通报\nparts: [{from: ledger, text: [{text: \""+text+"\"}]}]")
		l := structures()
		n, _ := notice.Compose(l, template, stats.Count(l).Counters(nil), notice.Options{})
		if len(n.Opening) == 0 || n.Opening[0].Text != want {
			t.Errorf("%s: %v, want %s", text, n.Opening, want)
		}
	}
}

// A sentence may hang on rows: it counts those, and is not said where there are none.
func TestSentencesOverSomeRows(t *testing.T) {
	template := parsed(t, `
title: 通报
parts:
  - from: ledger
    text:
      - 共{措施数}条。
      - {text: "其余{措施数}条（{责任单位}）正在推进。", join: true, where: {状态: [推进中, 未完成]}}
      - {text: "{措施数}条没有完成。", join: true, where: {状态: 未完成}}
      - {text: "{问题来源}反馈的不说。", join: true, where: {部分: 上轮}}
`)
	l := structures()
	n, _ := notice.Compose(l, template, stats.Count(l).Counters(nil), notice.Options{})
	if got := n.Opening[0].Text; got != "共4条。其余1条（工程科）正在推进。" {
		t.Errorf("said %s", got)
	}
}

// Where nothing is known of any state, that is said once; where a ledger keeps no column,
// nothing is said of it.
func TestWhatNobodyKnowsIsSaidOnce(t *testing.T) {
	template := parsed(t, `{title: 通报, parts: [{text: "共{措施数}条[，[已完成{已完成数}条&，推进中{推进中数}条&，未完成{未完成数}条]][，问责{问责人数}人[（{问责明细}）|]][，涉及{涉及金额}，已整改{整改金额}，占{金额整改率}]。"}]}`)
	for _, c := range []struct {
		name, want string
		change     func(*ledger.Ledger)
	}{
		{"no states", "共1条，已完成【待核】条。", func(*ledger.Ledger) {}},
		{"kinds of sanctions untold", "共1条，已完成1条，问责2人。", func(l *ledger.Ledger) {
			m := &l.Aspects[0].Problems[0].Tasks[0].Measures[0]
			m.State, m.Accountability = ledger.Done, value("问责2人")
		}},
		{"a sanction that is no number", "共1条，已完成1条，问责【待核】人。", func(l *ledger.Ledger) {
			m := &l.Aspects[0].Problems[0].Tasks[0].Measures[0]
			m.State, m.Accountability = ledger.Done, value("张某被诫勉")
		}},
	} {
		l := small("甲", "乙", "丙", "办了")
		c.change(l)
		n, _ := notice.Compose(l, template, stats.Count(l).Counters(nil), notice.Options{})
		if got := n.Opening[0].Text; got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// A list of names has the first sentence of each.
func TestNamesInAListAreShort(t *testing.T) {
	template := parsed(t, `{title: 通报, parts: [{from: ledger, text: [{text: "{反馈问题:引文}"}]}]}`)
	for title, want := range map[string]string{
		"学习不深入。局党组统筹不够，落实不力": "“学习不深入”", "说“要抓好。抓实”不落实。有差距": "“说‘要抓好。抓实’不落实”", "学习不深入": "“学习不深入”", "学习不深入。": "“学习不深入”",
	} {
		n, _ := notice.Compose(small("甲", title, "丙", "办了"), template, nil, notice.Options{})
		if got := n.Opening[0].Text; got != want {
			t.Errorf("%s: %s, want %s", title, got, want)
		}
	}
}

// What a ledger has no level for is not spoken of.
func TestNumbersOfLevelsThatALedgerLacks(t *testing.T) {
	template := parsed(t, `{title: 通报, parts: [{text: "共{措施数}条[，已完成{已完成问题数}个问题][，整改率{整改率}][，已完成{已完成任务数}项任务][，任务完成率{任务完成率}]。"}]}`)
	for _, c := range []struct{ problem, task, want string }{
		{"乙", "丙", "共1条，已完成1个问题，整改率100%，已完成1项任务，任务完成率100%。"}, {"乙", "", "共1条，已完成1个问题，整改率100%。"},
		{"", "丙", "共1条，已完成1项任务，任务完成率100%。"}, {"", "", "共1条。"},
	} {
		l := small("甲", c.problem, c.task, "办了")
		l.Aspects[0].Problems[0].Tasks[0].Measures[0].State = ledger.Done
		n, _ := notice.Compose(l, template, stats.Count(l).Counters(nil), notice.Options{})
		if got := n.Opening[0].Text; got != c.want {
			t.Errorf("%q, %q: %s, want %s", c.problem, c.task, got, c.want)
		}
	}
}

// A list with nothing to say leaves no mark behind.
func TestHollowListLeavesNoMark(t *testing.T) {
	template := parsed(t, `{title: 通报, parts: [{text: ["说。", "[电话：{联系电话}&；邮箱：{电子邮箱}]。"]}]}`)
	n, _ := notice.Compose(small("甲", "乙", "丙", "办了"), template, nil, notice.Options{})
	if len(n.Opening) != 1 || n.Opening[0].Text != "说。" {
		t.Errorf("%v", n.Opening)
	}
}
