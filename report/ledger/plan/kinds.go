package plan

import "tongbao/report/finding"

var (
	hiddenSheet = &finding.Kind{
		ID: "hidden-sheet", Severity: finding.Suspect, Fixed: true,
		Title:    "隐藏的台账",
		Reason:   "隐藏的工作表不读取，其中的措施不会写进通报，也不计入统计。",
		Examples: []string{"隐藏着一张表头和整改台账一样的工作表"},
	}
)

// Kinds lists the kinds of findings of this package.
var Kinds = []*finding.Kind{
	hiddenSheet,
}
