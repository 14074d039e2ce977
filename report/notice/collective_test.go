package notice_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"tongbao/report/day"
	"tongbao/report/internal/golden"
	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/stats"
	"tongbao/templates"
)

func collective(t testing.TB) *notice.Template {
	t.Helper()
	data, err := templates.LoadCollective(templates.Collective)
	if err != nil {
		t.Fatal(err)
	}
	template, err := notice.ParseTemplate(data)
	if err != nil || !template.IsCollective() {
		t.Fatal(template, err)
	}
	return template
}

// body is an inspected body with so many problems, and measures done, going on and unknown.
func body(name string, problems, done, going, unknown int) notice.Unit {
	s := stats.Statistics{On: day.Day{Year: 2025, Month: 3, Date: 31}, Problems: problems, Kept: stats.Kept{States: true, Deadlines: true}}
	for state, n := range map[ledger.State]int{ledger.Done: done, ledger.Going: going, ledger.UnknownState: unknown} {
		for i := range n {
			alarm := stats.Calm
			if state == ledger.Going && i == 0 {
				alarm = stats.Overdue
			}
			s.Measures.Add(state, alarm)
		}
	}
	return notice.Unit{Name: name, Statistics: s}
}

func TestCollectiveNotices(t *testing.T) {
	facts := withFacts(&ledger.Ledger{}, map[ledger.Key]string{ledger.Issuer: "中共滨江县委巡察办", ledger.Sender: "县委", ledger.Dated: "2025年4月10日"}).Info
	for name, c := range map[string]notice.Collection{
		"whole":   {Info: facts, Units: []notice.Unit{body("县水务局党组", 4, 9, 2, 0), body("县文旅局党组", 2, 5, 0, 0)}},
		"lacking": {Info: facts, Units: []notice.Unit{body("县水务局党组", 0, 9, 2, 1), body("县文旅局党组", 2, 0, 0, 5)}, Failed: []string{"坏.xlsx", "旧.xls"}},
		"empty":   {Units: []notice.Unit{{Name: "县水务局党组"}}},
	} {
		n, found := notice.ComposeCollective(c, collective(t), notice.Options{})
		var b bytes.Buffer
		for _, f := range found {
			fmt.Fprintf(&b, "! %s %s\n", f.ID(), f.Summary)
		}
		fmt.Fprintf(&b, "! not known: %s\n", strings.Join(n.Unknown, "、"))
		for _, block := range n.Flow() {
			writeBlock(&b, block)
		}
		golden.Check(t, "testdata/collective-"+name+".txt", b.Bytes())
	}
}

func TestFaultsOfCollectiveTemplates(t *testing.T) {
	part := func(rest string) string { return "title: 通报\nparts:\n- from: units\n" + rest }
	for text, want := range map[string]string{
		part("  levels: [{by: 反馈问题}]"):                                   "by 写作“反馈问题”，from: units 的只能写“单位”",
		part("  where: {状态: 已完成}"):                                       "where 里写作“状态”，from: units 的只能写“单位”",
		part("  text: \"{责任科室}\""):                                       "花括号里的“责任科室”在这里填不了",
		part("  text: {each: 甲}"):                                        "each 写的是各条措施",
		part("  table: {甲: 乙}\n  rows: 反馈问题"):                            "rows 写作“反馈问题”，没有这一栏",
		"title: 通报\nparts: [{from: ledger, text: \"{单位}\"}]":             "花括号里的“单位”在这里填不了：它是集体通报里的一家单位",
		"title: 通报\nparts: [{from: ledger, levels: [{by: 单位}]}]":         "by 写作“单位”，没有这一栏",
		"title: 函\npaper: 函\nfor: 责任科室\nparts: [{from: units, text: 甲}]": "文书的模板里不能写 from: units",
	} {
		if _, err := notice.ParseTemplate([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}
