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

// has reports whether a workbook has all of some sheets.
func has(plans []*plan.Plan, sheets ...string) bool {
	return !slices.ContainsFunc(sheets, func(name string) bool {
		return !slices.ContainsFunc(plans, func(p *plan.Plan) bool { return p.Sheet.Name == name })
	})
}

// isBatch reports whether a workbook is the tool's own on several ledgers, and isChecks
// whether it is its own with the checks of one.
func isBatch(plans []*plan.Plan) bool {
	return has(plans, ledger.OverviewOfBatch, ledger.MeasuresOfBatch)
}

func isChecks(plans []*plan.Plan) bool {
	return has(plans, ledger.FindingsOfChecks, ledger.OriginsOfChecks)
}

func checksDropped(file string) error {
	return noLedger.At(finding.In(file, ""), "这是本程序生成的校验表，不是整改台账。", "请选取整改台账；用作上期台账的，请选取上一期的台账或汇总表。")
}

func batchDropped(file string) error {
	return noLedger.At(finding.In(file, ""), "这是本程序生成的批次汇总，写的是几个单位的措施，不能当作一个单位的整改台账。", "请选取各单位自己的整改台账。")
}
