package notice_test

import (
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// A progress has the number of its measure, of two also where the other has none.
func TestNumbersOfProgress(t *testing.T) {
	type measure struct{ action, progress, system string }
	for _, c := range []struct {
		measures []measure
		want     string
	}{
		{[]measure{{"整顿队伍", "", ""}, {"排查隐患", "已排查", ""}}, "措施：一是整顿队伍。二是排查隐患。进展：二是已排查。"},
		{[]measure{{"整顿队伍", "已整顿", "《办法》"}, {"排查隐患", "", ""}}, "措施：一是整顿队伍。二是排查隐患。进展：一是已整顿。制度：《办法》。"},
		{[]measure{{"整顿队伍", "已整顿", ""}}, "措施：整顿队伍。进展：已整顿。"},
		{[]measure{{"整顿队伍", "已整顿", ""}, {"", "", ""}}, "措施：整顿队伍。进展：已整顿。"},
		{[]measure{{"甲", "已甲", "《一》"}, {"乙", "已乙", ""}, {"丙", "已丙", "《三》"}},
			"措施：一是甲。二是乙。三是丙。进展：一是已甲。二是已乙。三是已丙。制度：一是《一》。二是《三》。"},
	} {
		l := small("甲", "乙", "丙", "")
		task := &l.Aspects[0].Problems[0].Tasks[0]
		task.Measures = nil
		for _, m := range c.measures {
			task.Measures = append(task.Measures, ledger.Measure{Text: value(m.action + m.progress), Action: value(m.action), Progress: value(m.progress), System: value(m.system)})
		}
		template := parsed(t, `title: 通报
parts: [{from: ledger, levels: [{by: 具体问题, heading: "{文}", text: [
  {label: 措施：, each: "[{序}是]{整改措施}"}, {label: 进展：, each: "[{序}是]{进展}", join: true}, {label: 制度：, each: "[{序}是]{制度成果}", join: true}]}]}]`)
		n, _ := notice.Compose(l, template, nil, notice.Options{})
		if got := n.Sections[0].Sections[0].Text[0].Text; got != c.want {
			t.Errorf("%v:\n%s, want\n%s", c.measures, got, c.want)
		}
	}
}
