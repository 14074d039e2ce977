package reading_test

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// Where several sheets make the ledger their names, or titles that say them better, are
// aspects or the offices that keep them.
func TestWhatSheetsAreNamedFor(t *testing.T) {
	type sheet struct {
		name   string
		titles []string
		office string
	}
	for name, c := range map[string]struct {
		sheets []sheet
		want   string // the aspects, each with the offices of its measures
	}{
		"aspects":               {[]sheet{{"政治建设", nil, "甲科"}, {"作风建设", nil, "乙科"}}, "政治建设[甲科] 作风建设[乙科]"},
		"offices":               {[]sheet{{"办公室", nil, ""}, {"1.计财股", nil, ""}, {"党办", nil, ""}}, "[办公室 计财股 党办]"},
		"offices with a column": {[]sheet{{"办公室", nil, "-"}, {"计财股", nil, "人事股"}}, "[办公室 人事股]"},
		"offices of the column": {[]sheet{{"纪检组", nil, "纪检组"}, {"机关", nil, "纪检组"}}, "[纪检组] 机关[纪检组]"},
		"office in a title":     {[]sheet{{"Sheet1", []string{"办公室整改台账"}, ""}, {"Sheet2", []string{"计财股整改台账"}, ""}}, "[办公室 计财股]"},
		"states":                {[]sheet{{"已办", nil, "甲科"}, {"在办", nil, "乙科"}}, "已办[甲科] 在办[乙科]"},
		"counted sheets, titles": {[]sheet{{"方面一", []string{"县水务局", "政治建设方面整改台账"}, "甲科"}, {"方面二", []string{"县水务局", "作风建设方面整改台账"}, "甲科"}},
			"政治建设方面[甲科] 作风建设方面[甲科]"},
		"Sheet1, titles": {[]sheet{{"Sheet1", []string{"附件1", "县水务局整改台账（政治方面）"}, "甲科"}, {"Sheet2", []string{"附件2", "县水务局整改台账（作风方面）"}, "甲科"}},
			"政治方面[甲科] 作风方面[甲科]"},
		"counted sheets, one title": {[]sheet{{"Sheet1", []string{"县水务局整改台账"}, "甲科"}, {"Sheet2", []string{"县水务局整改台账"}, "乙科"}}, "[甲科 乙科]"},
		"days above":                {[]sheet{{"Sheet1", []string{"截至2024年6月30日"}, "甲科"}, {"Sheet2", []string{"截至2024年7月31日"}, "乙科"}}, "[甲科 乙科]"},
		"abbreviated": {[]sheet{{"政治方面", []string{"县水务局政治建设方面整改台账"}, "甲科"}, {"作风方面", []string{"县水务局作风建设方面整改台账"}, "甲科"}},
			"政治建设方面[甲科] 作风建设方面[甲科]"},
		"cut short": {[]sheet{{"落实党的理论和路线方针政策以及党中央重大决策部署和省委市委", []string{"一、落实党的理论和路线方针政策以及党中央重大决策部署和省委市委工作要求方面"}, "甲科"}, {"作风", nil, "甲科"}},
			"落实党的理论和路线方针政策以及党中央重大决策部署和省委市委工作要求方面[甲科] 作风[甲科]"},
		"a title of all": {[]sheet{{"政治", []string{"县水务局党组巡察反馈政治问题作风问题整改台账"}, "甲科"}, {"作风", []string{"县水务局党组巡察反馈政治问题作风问题整改台账"}, "甲科"}}, "政治[甲科] 作风[甲科]"},
	} {
		w := newWorkbook(t)
		for i, s := range c.sheets {
			at := w.sheet(s.name)
			for _, title := range s.titles {
				w.row(at, title)
			}
			heading, row := []any{"反馈问题", "整改措施", "完成时限", "状态"}, []any{fmt.Sprint("问题", i), "修订办法。", "2025-3-31", "已完成"}
			if s.office != "" {
				heading, row = append(heading, "责任科室"), append(row, strings.Trim(s.office, "-"))
			}
			w.row(at, heading...)
			w.row(at, row...)
		}
		l, _, err := reading.Read("台账.xlsx", w.bytes(), reading.Options{})
		if err != nil {
			t.Fatal(name, err)
		}
		if got := aspectsWithOffices(l); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func aspectsWithOffices(l *ledger.Ledger) string {
	var all []string
	for _, a := range l.Aspects {
		var offices []string
		for _, p := range a.Problems {
			for _, task := range p.Tasks {
				for _, m := range task.Measures {
					offices = append(offices, m.Office.Text)
				}
			}
		}
		all = append(all, fmt.Sprintf("%s%s", a.Title.Text, offices))
	}
	return strings.Join(all, " ")
}
