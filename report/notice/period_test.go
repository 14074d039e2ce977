package notice

import (
	"testing"

	"tongbao/report/ledger"
)

// A period whose ends are told to the ten days is said as it is told, its year once.
func TestPeriodToTheTenDays(t *testing.T) {
	for want, ends := range map[string][2]string{
		"2024年8月下旬至9月底":      {"2024年8月下旬", "2024年9月底"},
		"2024年9月上旬至9月下旬":     {"2024年9月上旬", "2024年9月下旬"},
		"2023年12月至2024年1月下旬": {"2023年12月", "2024年1月下旬"},
		"":                   {"2024年8月下旬", ""},
	} {
		f := facts{info: ledger.Info{Parts: map[ledger.Key]string{ledger.Begins: ends[0], ledger.Ends: ends[1]}}}
		if got := f.period().Text; got != want {
			t.Errorf("%q: %s, want %s", ends, got, want)
		}
		if got, _ := f.lookup(string(ledger.Begins)); got.Text != ends[0] {
			t.Errorf("the beginning is %s", got.Text)
		}
	}
}

// A gap for the period names the facts that 通报信息 has, not the template's name for both.
func TestGapForThePeriod(t *testing.T) {
	for begins, want := range map[string]string{
		"":        "【待补充：巡察开始日期、巡察结束日期】",
		"2024年8月": "【待补充：巡察结束日期】",
	} {
		f := facts{info: ledger.Info{Parts: map[ledger.Key]string{ledger.Begins: begins}}}
		if got := f.one(namePeriod, "", &filling{}).Text; got != want {
			t.Errorf("%q: %s, want %s", begins, got, want)
		}
	}
}
