package summary

import (
	"fmt"

	"tongbao/report/internal/draft"
	"tongbao/report/ledger"
)

// notes returns the sentences that stand above the figures: that this is a draft, and
// which figures are not known.
func (d *data) notes() []string {
	var notes []string
	if n := d.Findings.Unready(); n > 0 {
		notes = append(notes, fmt.Sprintf("%s：还有%d处要补充或者核实，见校验表。", draft.Mark, n))
	}
	m := d.Statistics.Measures
	switch n := m.State(ledger.UnknownState); {
	case m.Known() == 0:
		notes = append(notes, "一条措施的状态也没有读到，完成率和各种状态的数目未知，没有画图。")
	case n > 0:
		notes = append(notes, fmt.Sprintf("另有%d条措施状态不明，完成率按全部措施计算，实际可能更高。", n))
	}
	return notes
}
