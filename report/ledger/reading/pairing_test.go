package reading_test

import (
	"slices"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// Measures and their progress listed in two cells of one row: each measure counts, and
// nothing of the progress is lost.
func TestListsOfUnequalLength(t *testing.T) {
	for name, c := range map[string]struct {
		actions, progress string
		want              []string
		told              bool
	}{
		"as many":             {"1．签订责任书。\n2．建立黑名单。", "1．签订7份。\n2．建立1个。", []string{"签订责任书。签订7份。", "建立黑名单。建立1个。"}, false},
		"fewer, numbered":     {"1．签订责任书。\n2．聘请第三方。\n3．建立黑名单。", "1．签订7份。\n2．验收5200亩。", []string{"签订责任书。签订7份。", "聘请第三方。验收5200亩。", "建立黑名单。"}, true},
		"with a gap":          {"①签订责任书；②聘请第三方；③建立黑名单", "①签订7份责任书。\n③建立黑名单1个。", []string{"签订责任书。签订7份责任书。", "聘请第三方。", "建立黑名单1个。"}, true},
		"one, numbered":       {"⑴签订责任书；⑵聘请第三方", "⑵验收5200亩", []string{"签订责任书。", "聘请第三方。验收5200亩。"}, true},
		"more than measures":  {"1.签订责任书。2.聘请第三方。", "1.签订7份。2.验收5200亩。3.通报2起。", []string{"签订责任书。签订7份。", "聘请第三方。验收5200亩。通报2起。"}, true},
		"not listed":          {"①案卷评查；②业务培训；③案例指导", "评查48件，培训2期", []string{"案卷评查。", "业务培训。", "案例指导。评查48件，培训2期。"}, true},
		"one measure":         {"修订办法。", "1.印发办法。2.开展培训。", []string{"修订办法。1.印发办法。2.开展培训。"}, true},
		"bullets for figures": {"1.签订责任书。2.聘请第三方。3.建立黑名单。", "●签订7份。\n●验收5200亩。", []string{"签订责任书。", "聘请第三方。", "建立黑名单。签订7份。验收5200亩。"}, true},
	} {
		file := rows(t, "整改台账", []any{"反馈问题", "整改措施", "整改进展", "责任科室", "完成时限", "状态"}, []any{"问题", c.actions, c.progress, "甲科", "2025-3-31", "已完成"})
		l, found, err := reading.Read("台账.xlsx", file, reading.Options{})
		if err != nil {
			t.Fatal(name, err)
		}
		var texts []string
		l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
			texts = append(texts, oneLine(m.Text.Text))
			return true
		})
		if !slices.Equal(texts, c.want) {
			t.Errorf("%s: %q, want %q", name, texts, c.want)
		}
		if told := len(found) > 0 && found[0].ID() == "unpaired-progress"; told != c.told || len(found) > 1 {
			t.Errorf("%s: findings\n%s", name, dumpFindings(found))
		}
	}
}
