package stats

import (
	"testing"

	"tongbao/report/ledger"
)

func TestColumnsThatAreAddedUp(t *testing.T) {
	for _, c := range []struct {
		name              string
		heading           string
		accountable       []string
		recoveredMoney    []string
		people, recovered string
	}{
		{"with the unit in the heading", "挽回资金（万元）", []string{"诫勉1人", "批评教育2人", "", "通报批评1人"}, []string{"1260", "318.5", "", "27.4"}, "4", "1605.9万元"},
		{"with the unit in the cells", "挽回资金", []string{"问责3人，其中党纪处分1人"}, []string{"2.4万元", "3100元"}, "3", "2.71万元"},
		{"in Chinese numerals", "挽回资金", []string{"约谈十二人、诫勉两名", "无", "未问责"}, []string{"1,260元"}, "14", "1260元"},
		{"of nothing", "挽回资金（元）", []string{"", ""}, []string{"", "无"}, "0", "0元"},
		{"that nobody knows", "挽回资金", []string{"张某被诫勉"}, []string{"1260"}, "", ""},
		{"in words", "挽回资金", []string{"1人"}, []string{"若干万元"}, "1", ""},
		{"with a part of a cent", "挽回资金（元）", nil, []string{"0.001"}, "0", ""},
		{"with too much", "挽回资金（元）", nil, []string{"9999999999999999"}, "0", ""},
	} {
		l := &ledger.Ledger{Readings: []ledger.Reading{{Columns: []ledger.ColumnReading{
			{Field: ledger.FieldRecovered, Heading: c.heading}, {Field: ledger.FieldAccountability, Heading: "问责情况"},
		}}}}
		task := ledger.Task{Measures: make([]ledger.Measure, max(len(c.accountable), len(c.recoveredMoney)))}
		for i, text := range c.accountable {
			task.Measures[i].Accountability.Text = text
		}
		for i, text := range c.recoveredMoney {
			task.Measures[i].Recovered.Text = text
		}
		l.Aspects = []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{task}}}}}
		if got := ColumnsOf(l); got.Accountable != c.people || got.Recovered != c.recovered {
			t.Errorf("%s: %+v, want %s %s", c.name, got, c.people, c.recovered)
		}
	}
	if got := ColumnsOf(&ledger.Ledger{}); got != (Columns{}) {
		t.Errorf("without the columns: %+v", got)
	}
}

// A cell that is merged over several rows counts once.
func TestMergedCellCountsOnce(t *testing.T) {
	v := ledger.Value{Text: "诫勉1人"}
	v.At.Row, v.At.Col = 3, 4
	l := &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{{Measures: []ledger.Measure{
		{Accountability: v}, {Accountability: v},
	}}}}}}}}
	if got := ColumnsOf(l).Accountable; got != "1" {
		t.Errorf("%s people", got)
	}
}

// Amounts that are concerned and put right, and how much of the one the other is.
func TestAmounts(t *testing.T) {
	for _, c := range []struct{ amount, mended, sum, right, rate string }{
		{"126.4", "126.4", "126.4万元", "126.4万元", "100%"},
		{"38.75", "20万元", "38.75万元", "20万元", "51.61%"},
		{"3亿元", "", "30000万元", "0万元", "0%"},
		{"若干", "20", "", "20万元", ""},
		{"", "", "0万元", "0万元", ""},
		{"100", "300", "100万元", "300万元", ""}, // more than there is: a cell is wrong
		{"9999999999", "3333333333", "9999999999万元", "3333333333万元", "33.33%"},
	} {
		l := &ledger.Ledger{Readings: []ledger.Reading{{Columns: []ledger.ColumnReading{
			{Field: ledger.FieldAmount, Heading: "涉及金额（万元）"}, {Field: ledger.FieldMended, Heading: "整改金额（万元）"},
		}}}}
		l.Aspects = []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{{Measures: []ledger.Measure{
			{Amount: ledger.Value{Text: c.amount}, Mended: ledger.Value{Text: c.mended}},
		}}}}}}}
		if got := ColumnsOf(l); got.Amount != c.sum || got.Mended != c.right || got.MendedRate != c.rate {
			t.Errorf("%+v: %+v", c, got)
		}
	}
}

func TestSanctionsByKind(t *testing.T) {
	for _, c := range []struct {
		cells []string
		want  string
	}{
		{[]string{"诫勉1人", "批评教育2人次，诫勉1人", "无", "未问责"}, "诫勉2人、批评教育2人"},
		{[]string{"给予党内警告处分1人、通报批评十二名"}, "党内警告处分1人、通报批评12人"},
		{[]string{"问责3人"}, ""}, {[]string{"诫勉1人", "张某被诫勉"}, ""}, {[]string{"无"}, ""},
	} {
		l := &ledger.Ledger{Aspects: []ledger.Aspect{{Problems: []ledger.Problem{{Tasks: []ledger.Task{{}}}}}}}
		for _, cell := range c.cells {
			task := &l.Aspects[0].Problems[0].Tasks[0]
			task.Measures = append(task.Measures, ledger.Measure{Accountability: ledger.Value{Text: cell}})
		}
		if got := ColumnsOf(l).Sanctions; got != c.want {
			t.Errorf("%q: %s, want %s", c.cells, got, c.want)
		}
	}
}
