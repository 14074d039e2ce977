package xls

import "tongbao/report/finding"

// Lost is the kind of cells that are no longer in the file.
var Lost = &finding.Kind{
	ID: "xls-lost-cells", Severity: finding.Suspect, Fixed: true,
	Title:    "可能丢失的单元格",
	Reason:   ".xls 文件里记着每一行有哪些单元格；实际读到的对不上，多半是文件损坏，丢了的内容不会写进通报。",
	Examples: []string{"中间有几个字节损坏的 .xls 文件"},
}

// Kinds lists the kinds of findings of this package.
var Kinds = []*finding.Kind{Lost}

func lost(at finding.Ref) finding.Finding {
	return Lost.At(at, "文件可能已损坏，这一行有单元格读不出来。", "请用 Excel 或 WPS 打开，核对这一行的内容，再另存为 .xlsx 文件后重试。")
}

func lostEnd(at finding.Ref) finding.Finding {
	return Lost.At(at, "文件可能已损坏，这张工作表后面还有内容读不出来。", "请用 Excel 或 WPS 打开，核对这张工作表，再另存为 .xlsx 文件后重试。")
}

func lostSheet() finding.Finding {
	return Lost.At(finding.Ref{}, "文件可能已损坏，有一张工作表没有列在工作簿的目录里，没有读取。", "请用 Excel 或 WPS 打开，核对各张工作表，再另存为 .xlsx 文件后重试。")
}
