package coverage

import (
	"strings"
	"testing"

	"tongbao/fonts"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/ledgertest"
)

func at(cell, text string) ledger.Value {
	return ledger.Value{Text: text, At: ledgertest.Cell(finding.In("台账.xlsx", "整改台账"), cell)}
}

func TestEveryCellIsLookedAt(t *testing.T) {
	l := &ledger.Ledger{
		Info:  ledger.Info{Values: map[ledger.Key]ledger.Value{ledger.Issuer: at("B2", "甲\U0001F600")}},
		Setup: []ledger.Passage{{Heading: at("A2", "乙\U0001F600"), Text: at("B3", "丙\U0001F600")}},
		Aspects: []ledger.Aspect{{Title: at("A4", "丁\U0001F600"), Problems: []ledger.Problem{{Title: at("B4", "戊\U0001F600"), Tasks: []ledger.Task{{
			Title: at("C4", "己\U0001F600"),
			Measures: []ledger.Measure{
				{Text: at("D4", "庚\U0001F600\U0001F600")},
				{Text: at("D5", "辛壬\U0001F600"), Action: at("D5", "辛"), Progress: at("E5", "壬\U0001F600")},
			},
		}}}}}},
		Annexes: []ledger.Annex{{Name: at("A1", "癸"), Table: [][]ledger.Value{{at("A9", "\U0001F600")}}}},
	}
	var cells []string
	for _, f := range Check(l, fonts.Embedded()) {
		cells = append(cells, f.At.Cell())
		if !strings.Contains(f.Summary, "U+1F600") || f.Excerpt.Text[f.Excerpt.From:f.Excerpt.To] != "\U0001F600" {
			t.Errorf("found: %+v", f)
		}
	}
	if got := strings.Join(cells, " "); got != "B2 A2 B3 A4 B4 C4 D4 E5 A9" {
		t.Errorf("cells %s", got)
	}
}

func TestRareCharactersAreThere(t *testing.T) {
	l := &ledger.Ledger{Setup: []ledger.Passage{{Text: at("B2", "𬭎𫖯𬶋㛃䶮①㎡℃№〔〕《》——……·")}}}
	if list := Check(l, fonts.Embedded()); len(list) > 0 {
		t.Errorf("found: %v", list)
	}
}
