package webpage

import "tongbao/report/finding"

// Cut is the kind of tables whose end is missing.
var Cut = &finding.Kind{
	ID: "page-cut", Severity: finding.Suspect, Fixed: true,
	Title:    "没有结尾的网页表格",
	Reason:   "从系统导出的网页里，表格没有写完，多半是下载中断，后面的行不会写进通报。",
	Examples: []string{"没有下载完的、名为 .xls 的网页"},
}

// Kinds lists the kinds of findings of this package.
var Kinds = []*finding.Kind{Cut}

func cut() finding.Finding {
	return Cut.At(finding.Ref{}, "文件里的表格没有结尾，可能缺少后面的行。", "请从系统重新导出，或者用 Excel 或 WPS 打开核对后另存为 .xlsx 文件。")
}
