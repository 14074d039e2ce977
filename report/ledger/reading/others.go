package reading

import (
	"slices"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/plan"
)

// other returns what some sheet is instead of a ledger, 花名册, with the sheet's name;
// empty where nothing is known.
func (r *reader) other(plans []*plan.Plan) (other, sheet string) {
	for _, p := range plans {
		if other = plan.Other(p.Sheet, r.Lexicon, r.src.File); other != "" {
			return other, p.Sheet.Name
		}
	}
	return "", ""
}

// isBatch reports whether a workbook is the tool's own on several ledgers.
func isBatch(plans []*plan.Plan) bool {
	has := func(name string) bool {
		return slices.ContainsFunc(plans, func(p *plan.Plan) bool { return p.Sheet.Name == name })
	}
	return has(ledger.OverviewOfBatch) && has(ledger.MeasuresOfBatch)
}

func batchDropped(file string) error {
	return noLedger.At(finding.In(file, ""), "这是本程序生成的批次汇总，写的是几个单位的措施，不能当作一个单位的整改台账。", "请选取各单位自己的整改台账。")
}
