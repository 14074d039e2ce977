package withhold

import "tongbao/report/finding"

// LeftOut is what was left out, a finding for each.
var LeftOut = &finding.Kind{
	ID: "not-public", Severity: finding.Hint, Fixed: true,
	Title:    "标了不公开、公开版没有写的内容",
	Reason:   "台账里标了不公开的句子、行、列和工作表不写进公开版，也不计入公开版的数字；略去得对不对，要由批准公开的人逐处核对，所以全部列出。",
	Examples: []string{"“是否公开”一列写“否”的行", "句子后面写着（不公开）", "备注写着“不予公开”", "名为“台账（不公开）”的工作表", "表头写着“责任人（不公开）”的列"},
}

// Undecided is what was left out as nobody can tell whether it may be shown.
var Undecided = &finding.Kind{
	ID: "not-public-unsure", Severity: finding.Suspect, Fixed: true,
	Title:    "不清楚能不能公开、公开版没有写的行",
	Reason:   "“是否公开”一列的写法认不出，或者别的行都写了而这一行空着，就按不公开处理：公开了收不回来。",
	Examples: []string{"“是否公开”写“待定”", "别的行写“是”，这一行空着"},
}

// Kinds are the kinds of findings that this step makes.
var Kinds = []*finding.Kind{LeftOut, Undecided}
