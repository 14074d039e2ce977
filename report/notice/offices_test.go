package notice_test

import (
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// Each office is named once, however the cells of a task's measures list them.
func TestOfficesOfSeveralMeasures(t *testing.T) {
	for want, cells := range map[string][2]string{
		"责任单位：市场股、执法队。":         {"市场股、执法队", "市场股"},
		"责任单位：业务科、办公室。":         {"业务科；办公室", "无"},
		"责任单位：业务科、办公室、宣传股。":     {"业务科\n办公室", "宣传股，业务科"},
		"责任单位：业务科（牵头）、办公室、宣传股。": {"业务科（牵头）、办公室", "宣传股"},
	} {
		l := small("甲", "乙", "丙", "办了")
		task := &l.Aspects[0].Problems[0].Tasks[0]
		task.Measures = []ledger.Measure{{Text: value("办了"), Office: value(cells[0])}, {Text: value("又办了"), Office: value(cells[1])}}
		template := parsed(t, "{title: 通报, parts: [{from: ledger, text: '责任单位：{责任单位}。'}]}")
		n, _ := notice.Compose(l, template, nil, notice.Options{})
		if got := n.Opening[0].Text; got != want {
			t.Errorf("%q: %s, want %s", cells, got, want)
		}
	}
}
