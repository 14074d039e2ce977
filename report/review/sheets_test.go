package review

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
)

// ofSheets returns a ledger of several sheets, each given by its name and its lines of
// problem/measure/progress, where the last may be missing.
func ofSheets(sheets ...[]string) *ledger.Ledger {
	l := &ledger.Ledger{}
	for _, lines := range sheets {
		a := ledger.Aspect{}
		for i, line := range lines[1:] {
			parts := strings.Split(line+"/", "/")
			cell := func(column, text string) ledger.Value {
				return ledger.Value{Text: text, At: ledgertest.Cell(finding.In("", lines[0]), fmt.Sprint(column, i+2))}
			}
			m := ledger.Measure{Text: cell("C", parts[1]+parts[2])}
			if parts[2] != "" {
				m.Action, m.Progress = cell("C", parts[1]), cell("D", parts[2])
			}
			a.Problems = append(a.Problems, ledger.Problem{Title: cell("B", parts[0]), Tasks: []ledger.Task{{Measures: []ledger.Measure{m}}}})
		}
		l.Aspects = append(l.Aspects, a)
	}
	return l
}

const long = "成立专班对全县二十一个乡镇逐一核查，形成问题清单并限期整改到位。"

func TestWhatIsListedTwice(t *testing.T) {
	march := []string{"3月", "学习走过场/组织学习/正在制定计划。", "公车私用/安装定位/招标。"}
	for _, c := range []struct {
		name string
		l    *ledger.Ledger
		want string // rule and cell of each finding
	}{
		{"a copy", ofSheets(march, append([]string{"3月 (2)"}, march[1:]...)), "sheet-twice 3月 (2)!C2"},
		{"three months", ofSheets(march, []string{"4月", "学习走过场/组织学习/学习6次。", "公车私用/安装定位/已装12台。"}, []string{"6月", "公车私用/安装定位/已验收。"}),
			"sheet-twice 4月!C2 sheet-twice 6月!C2"},
		{"a list of duties", ofSheets(march, []string{"责任清单", "学习走过场/组织学习。", "公车私用/安装定位。"}), "sheet-twice 责任清单!C2"},
		{"months with measure and progress in one", ofSheets([]string{"3月", "学习走过场/制定计划。", "公车私用/招标。"}, []string{"4月", "学习走过场/学习6次。", "公车私用/已装12台。"}), "problems-twice 4月!B2"},
		{"a sheet for each aspect", ofSheets([]string{"政治方面", "存在的问题/组织学习。"}, []string{"作风方面", "存在的问题/下乡调研。"}), ""},
		{"offices with a problem in common", ofSheets([]string{"办公室", "学习走过场/学习6次。", "公车私用/已装12台。"}, []string{"财务科", "学习走过场/交流2次。", "报销不规范/修订办法。", "预算执行慢/加快进度。"}), ""},
		{"a joint measure", ofSheets([]string{"办公室", "甲/" + long, "公车私用/已装12台。", "会风不实/减会。"}, []string{"财务科", "甲/" + long, "报销不规范/修订办法。", "预算执行慢/加快进度。"}), "measure-twice 财务科!C2"},
		{"one measure of two problems", ofSheets([]string{"台账", "甲/" + long, "乙/" + long}), "measure-twice 台账!C3"},
		{"short measures of two problems", ofSheets([]string{"台账", "甲/修订用车管理办法。", "乙/修订用车管理办法。"}), ""},
		{"short measures of one problem", ofSheets([]string{"台账", "甲/修订用车管理办法。", "甲/修订用车管理办法"}), "measure-twice 台账!C3"},
		{"a phrase", ofSheets([]string{"台账", "甲/长期坚持。", "甲/长期坚持。"}), ""},
	} {
		var got []string
		for _, f := range reviewOf(c.l) {
			got = append(got, fmt.Sprintf("%s %s!%s", f.ID(), f.At.Sheet(), f.At.Cell()))
		}
		if found := strings.Join(got, " "); found != c.want {
			t.Errorf("%s: %s, want %s", c.name, found, c.want)
		}
	}
}

func TestSheetsListedTwiceAreCounted(t *testing.T) {
	list := reviewOf(ofSheets([]string{"总表", "甲/组织学习。", "乙/修订办法。", "丙/减少会议。"}, []string{"未完成", "乙/修订办法。", "丁/开展调研。", "丙/减少会议。"}))
	if len(list) != 1 || list[0].Summary != "工作表“未完成”的3条措施中，有2条和工作表“总表”的相同，统计和通报里重复计算了。" {
		t.Errorf("got %v", list)
	}
}

// A problem that two sheets have in common is listed on both.
func TestSharedProblemIsOnBothSheets(t *testing.T) {
	l := ofSheets([]string{"3月", "组织学习走过场/制定计划。"}, []string{"4月", "组织学习走过场/学习6次。"})
	april := l.Aspects[1].Problems[0].Tasks[0].Measures
	first := &l.Aspects[0].Problems[0].Tasks[0]
	first.Measures, l.Aspects = append(first.Measures, april...), l.Aspects[:1]
	faults := problemsTwice.Check(booked(l))
	if len(faults) != 1 || faults[0].In.At != april[0].Text.At || faults[0].Summary != "工作表“4月”的1个反馈问题都和工作表“3月”的相同，两处的措施都计入了统计。" {
		t.Errorf("got %+v", faults)
	}
}
