package plan

import "tongbao/report/finding"

var (
	hiddenSheet = &finding.Kind{
		ID: "hidden-sheet", Severity: finding.Suspect, Fixed: true,
		Title:    "隐藏的台账",
		Reason:   "隐藏的工作表不读取，其中的措施不会写进通报，也不计入统计。",
		Examples: []string{"隐藏着一张表头和整改台账一样的工作表"},
	}
	hiddenColumn = &finding.Kind{
		ID: "hidden-column", Severity: finding.Hint, Fixed: true,
		Title:    "隐藏的列",
		Reason:   "隐藏的列打开台账看不见：没有别的列写同一项的，照样读取，会写进通报；看得见的列写了同一项的，隐藏的不读取。",
		Examples: []string{"隐藏了“整改进展”一列后打印的台账", "隐藏着旧的“完成时限”，旁边另有新的“整改时限”"},
	}
	textUnderMerge = &finding.Kind{
		ID: "text-under-merge", Severity: finding.Hint, Fixed: true,
		Title:    "合并单元格底下的文字",
		Reason:   "合并单元格只显示左上角一格；底下各格里剩下的文字看不见，不会写进通报，也不计入统计。",
		Examples: []string{"用格式刷合并的几格，下面的各格里还有别的措施"},
	}
)

// Kinds lists the kinds of findings of this package.
var Kinds = []*finding.Kind{
	hiddenSheet, hiddenColumn, textUnderMerge,
}
