package summary

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// withoutTasks returns a ledger without 具体问题: one problem with the measures.
func withoutTasks(measures ...ledger.Measure) *ledger.Ledger {
	return number(&ledger.Ledger{File: "台账.xlsx", Info: info(), Aspects: []ledger.Aspect{{Title: val("政治方面"),
		Problems: []ledger.Problem{{Title: val("学习不深入"), Tasks: []ledger.Task{{Measures: measures}}}}}}})
}

func TestWithoutTasksTheProblemNamesTheMeasures(t *testing.T) {
	before, after := ledger.Measure{State: ledger.Going, Deadline: byDay(20)}, ledger.Measure{State: ledger.NotDone, Deadline: byDay(-3)}
	before.Text, before.Number = val("制定计划。"), val("1")
	after.Text, after.Number = val("学习6次。"), val("1")
	l := withoutTasks(after)
	c := stats.Options{}.Compare(withoutTasks(before), l, stats.Count(l))
	f := opened(t, workbookOf(t, Source{Ledger: l, Statistics: stats.Count(l), Previous: &c}))
	for _, cell := range []struct{ sheet, cell, want string }{
		{"责任清单", "B3", "反馈问题"}, {"责任清单", "B4", "学习不深入"},
		{"与上期对比", "C3", "反馈问题"}, {"与上期对比", "C4", "学习不深入"},
		{"与上期对比", "B4", "状态变化\n新增逾期\n时限调整\n内容变化"}, {"与上期对比", "B5", ""},
		{"与上期对比", "G4", "2024-05-30"}, {"与上期对比", "H4", "2024-05-07"},
	} {
		if got, _ := f.GetCellValue(cell.sheet, cell.cell); got != cell.want {
			t.Errorf("%s %s: %q, want %q", cell.sheet, cell.cell, got, cell.want)
		}
	}
	if text := dump(t, f); !strings.Contains(text, "学习不深入：学习6次。") || strings.Contains(text, "\t：") {
		t.Error("the pressing measure is not named by its problem")
	}
}

func TestBody(t *testing.T) {
	for _, c := range []struct{ issuer, short, want string }{
		{"中共云岭市水利局党组", "市水利局", "云岭市水利局党组"},
		{"中共云岭市人民医院委员会", "市人民医院", "中共云岭市人民医院委员会"},
		{"中共栖石镇委员会", "栖石镇", "中共栖石镇委员会"},
		{"中共云岭县委办公室", "", "中共云岭县委办公室"},
		{"中共栖石镇委员会、栖石镇中心卫生院党组", "", "中共栖石镇委员会、栖石镇中心卫生院党组"},
		{"云岭市水利局", "", "云岭市水利局"},
		{"", "市水利局", "市水利局"},
		{"", "", ""},
	} {
		values := map[ledger.Key]ledger.Value{ledger.Issuer: val(c.issuer), ledger.ShortName: val(c.short)}
		if got := body(&ledger.Ledger{Info: ledger.Info{Values: values}}); got != c.want {
			t.Errorf("%+v: got %q", c, got)
		}
	}
}
