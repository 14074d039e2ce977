package annotate

import "tongbao/report/finding"

var (
	formatKind = &finding.Kind{
		ID: "annotate-format", Severity: finding.Error, Fixed: true,
		Title:    "加不了批注的格式",
		Reason:   "批注只能写进 .xlsx 工作簿，别的格式的台账没有带批注的副本。",
		Examples: []string{".xls 或 .csv 格式的台账"},
	}
	failedKind = &finding.Kind{
		ID: "annotate-failed", Severity: finding.Error, Fixed: true,
		Title:    "没有加成的批注",
		Reason:   "文件里批注部分的写法不认识，改动它可能损坏文件，所以没有带批注的副本。",
		Examples: []string{"由其他软件导出、批注的图形部分缺失的工作簿"},
	}
)

// Kinds are the kinds of findings that Write ends with.
var Kinds = []*finding.Kind{formatKind, failedKind}
