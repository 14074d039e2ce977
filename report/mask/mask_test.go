package mask

import (
	"encoding/json"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

func at(cell, text string) ledger.Value {
	return ledger.Value{Text: text, At: finding.Ref{File: "台账.xlsx", Sheet: "整改台账", Cell: cell}}
}

func sample() *ledger.Ledger {
	secret := func(cell string) ledger.Value {
		return at(cell, "张某，13812341234，家住某市某区光明路12号")
	}
	return &ledger.Ledger{
		Info: ledger.Info{Values: map[ledger.Key]ledger.Value{
			ledger.Phone: at("B2", "13812341234"), ledger.Email: at("B3", "13812341234@example.cn"), ledger.Remark: secret("B4")}},
		Setup: []ledger.Passage{{Heading: at("A1", "加强领导"), Text: secret("B1")}},
		Aspects: []ledger.Aspect{{Title: at("B5", "方面"), Problems: []ledger.Problem{{Title: secret("C5"), Tasks: []ledger.Task{{
			Title: at("D5", "任务"), Cause: secret("E5"), Measures: []ledger.Measure{{Text: secret("F5"), Person: secret("G5"), Note: secret("H5")}}}}}}}},
		Plans:   []ledger.Passage{{Text: secret("B6")}},
		Annexes: []ledger.Annex{{Name: at("A7", "名单"), Table: [][]ledger.Value{{secret("A8")}}, Paragraphs: []ledger.Value{secret("A9")}}},
	}
}

func TestPublicHidesEverywhere(t *testing.T) {
	original := sample()
	public, list := Public(original)
	if got := dump(t, public.Aspects, public.Setup, public.Plans, public.Annexes, public.Info.Text(ledger.Remark)); strings.Contains(got, "13812341234") || strings.Contains(got, "光明路") {
		t.Errorf("left in the public ledger: %s", got)
	}
	if got := dump(t, list); strings.Contains(got, "13812341234") || strings.Contains(got, "光明路") {
		t.Errorf("left in the findings: %s", got)
	}
	if want := 2 * 10; len(list) != want {
		t.Errorf("%d findings, want %d", len(list), want)
	}
	if dump(t, original) != dump(t, sample()) {
		t.Error("the original was changed")
	}
}

func TestPublicLeavesTheContactBlock(t *testing.T) {
	public, _ := Public(sample())
	for _, k := range []ledger.Key{ledger.Phone, ledger.Email} {
		if got, want := public.Info.Text(k), sample().Info.Text(k); got != want {
			t.Errorf("%s: %s, want %s", k, got, want)
		}
	}
}

func TestTablesAreReadUnderTheirHeadings(t *testing.T) {
	public, list := Public(&ledger.Ledger{Annexes: []ledger.Annex{{Table: [][]ledger.Value{
		{at("A1", "姓名"), at("B1", "身份证号"), at("C1", "编号")},
		{at("A2", "张某"), at("B2", "110105194912310021"), at("C2", "110105194912310021"), at("D2", "13812341234")},
	}}}})
	row := public.Annexes[0].Table[1]
	if row[1].Text != "110105********0021" || row[2].Text != "110105194912310021" || row[3].Text != "138****1234" || len(list) != 2 {
		t.Errorf("%v, %v", row, list)
	}
}

func TestFindingsMarkTheMasks(t *testing.T) {
	_, list := Public(&ledger.Ledger{Setup: []ledger.Passage{{Text: at("B1", "家住某市某区光明路12号，电话１３８１２３４１２３４、13912341234")}}})
	want := []string{"某市某区****", "１３８****１２３４", "139****1234"}
	for i, f := range list {
		if got := f.Excerpt.Text[f.Excerpt.From:f.Excerpt.To]; got != want[i] {
			t.Errorf("mask %d marks %s, want %s", i, got, want[i])
		}
	}
	if len(list) != len(want) {
		t.Errorf("%d findings, want %d", len(list), len(want))
	}
}

func dump(t *testing.T, values ...any) string {
	t.Helper()
	data, err := json.Marshal(values)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestFindingsMadeBeforeShowNothingMasked(t *testing.T) {
	list := Findings(finding.List{{
		Summary: "“13812345678”不是日期。",
		Excerpt: finding.Excerpt{Text: "请拨打13812345678", From: 9, To: 20},
	}, {Summary: "状态不明。", Excerpt: finding.Excerpt{Text: "差不多", To: 9}}})
	if strings.Contains(list[0].Summary+list[0].Excerpt.Text, "13812345678") {
		t.Errorf("shown: %+v", list[0])
	}
	if list[1].Excerpt.Text != "差不多" {
		t.Errorf("lost: %+v", list[1])
	}
}
