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

// Stripped is where the version that shows all leaves a mark out.
var Stripped = &finding.Kind{
	ID: "mark-not-printed", Severity: finding.Hint,
	Title:    "内部版没有写的不公开标记",
	Reason:   "（不公开）这样的标记是给做公开版用的，不是正文；内部版写内容，不写标记。",
	Examples: []string{"“通报5人（不公开）。”内部版写“通报5人。”", "“{不公开：移送线索2条。}”内部版写“移送线索2条。”"},
}

// BareMark is a mark without brackets, which may as well be what the text says.
var BareMark = &finding.Kind{
	ID: "mark-printed", Severity: finding.Hint,
	Title:    "没有括号的不公开标记",
	Reason:   "没有写在括号里的“不公开”分不清是标记还是正文，内部版照原样印出来。",
	Examples: []string{"“诫勉2人，不公开。”"},
}

// Kinds are the kinds of findings that this step makes.
var Kinds = []*finding.Kind{LeftOut, Undecided, Stripped, BareMark}
