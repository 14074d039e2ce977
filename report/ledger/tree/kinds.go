package tree

import "tongbao/report/finding"

var (
	ignoredRow = &finding.Kind{
		ID: "ignored-row", Severity: finding.Suspect, Fixed: true,
		Title:    "没有采用的行",
		Reason:   "一行里没有整改措施，也看不出是新的问题或任务，它的内容不会写进通报。",
		Examples: []string{"只填写了责任科室的一行"},
	}
	mergeCutsTask = &finding.Kind{
		ID: "merge-cuts-task", Severity: finding.Suspect,
		Title:    "跨过分界的合并单元格",
		Reason:   "一个任务不能属于两个问题，合并的范围多是拖过了头；按两处各算一个，任务数会多一个。",
		Examples: []string{"“具体任务”的合并单元格从第一个问题的末行延伸到第二个问题的首行"},
	}
	rowWithoutParent = &finding.Kind{
		ID: "row-without-parent", Severity: finding.Suspect,
		Title:    "不知道属于哪个问题的措施",
		Reason:   "问题一格空着，又不在合并单元格之内，通报里这条措施上面就没有问题的标题。",
		Examples: []string{"有整改措施、而“反馈问题”一格空白的一行"},
	}
	rowsApart = &finding.Kind{
		ID: "rows-apart", Severity: finding.Suspect,
		Title:    "隔开的同名问题",
		Reason:   "名称相同的问题、任务在通报里只写一个，隔开的行并入前面的那一个；其实是两个的，就合错了。",
		Examples: []string{"“学习不深入”写在第3行，又写在第20行，中间是别的问题"},
	}
	aspectsJoined = &finding.Kind{
		ID: "aspects-joined", Severity: finding.Hint,
		Title:    "两张工作表里的同名方面",
		Reason:   "名称相同的方面在通报里只写一个，两张工作表的内容并在一起；其实是两个的，就合错了。",
		Examples: []string{"“一、政治建设方面”在两张工作表里都有"},
	}
	unpairedProgress = &finding.Kind{
		ID: "unpaired-progress", Severity: finding.Suspect,
		Title:    "条数对不上的措施和进展",
		Reason:   "措施和进展各自分条列举，条数相同才能一一对应；对不上的，进展可能写在了别的措施后面。",
		Examples: []string{"“整改措施”一格有三条，“进展”一格有两条"},
	}
	listKept = &finding.Kind{
		ID: "list-kept", Severity: finding.Hint,
		Title:    "没有拆开的分条列举",
		Reason:   "先写一段文字、后面才分条的，看不出各条是不是不同的措施，作为一条计数。",
		Examples: []string{"“召开会议研究部署。1.建立清单；2.明确责任。”"},
	}
	listLead = &finding.Kind{
		ID: "list-lead", Severity: finding.Hint,
		Title:    "分条之前的一句话",
		Reason:   "拆成几条时，前面的一句话并入第一条，它可能是说所有各条的。",
		Examples: []string{"“主要措施：1.修订办法。2.开展培训。”"},
	}
	linesParted = &finding.Kind{
		ID: "lines-parted", Severity: finding.Suspect,
		Title:    "没有序号、按行分条的格",
		Reason:   "一格里分行写，没有序号，行末也没有标点，按一行一条计数；其实是一条的，措施数就多了。",
		Examples: []string{"一格里三行：“修订办法”“开展培训”“张榜公布”"},
	}
	linesJoined = &finding.Kind{
		ID: "lines-joined", Severity: finding.Hint,
		Title:    "补上标点连成一句的各行",
		Reason:   "一格里分行写，行末没有标点，通报里要连成一句，补上的标点不在台账里。",
		Examples: []string{"一格里两行：“修订用车管理办法”“开展专题培训”"},
	}
	unknownStatus = &finding.Kind{
		ID: "unknown-status", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "认不出的整改状态",
		Reason:   "认不出来的状态不计入任何一种，各种状态相加对不上总数，完成率也不准。",
		Examples: []string{"“正在走程序”", "没有说明代表什么的“◆”", "“已完成，未完成”"},
	}
	stateFromText = &finding.Kind{
		ID: "state-from-text", Severity: finding.Suspect,
		Title:    "取自文字的整改状态",
		Reason:   "没有状态一列，各行文字都写了状态，就按文字统计；其中有的可能只是一句话，不是状态。",
		Examples: []string{"没有“整改状态”一栏，每条措施以“【已完成】”“（正在推进）”开头"},
	}
	stateInText = &finding.Kind{
		ID: "state-in-text", Severity: finding.Suspect, Fixed: true,
		Title:    "没有采用的文字里的状态",
		Reason:   "没有状态一列，只有一部分文字写了状态，不足以统计，完成率就算不出来。",
		Examples: []string{"没有“整改状态”一栏，五条措施里有两条以“已完成。”开头"},
	}
	badDeadline = &finding.Kind{
		ID: "bad-deadline", Severity: finding.Suspect, Fixed: true,
		Title:    "看不出日期的完成时限",
		Reason:   "不知道是哪一天，就无法判断是否逾期，逾期数里没有它。",
		Examples: []string{"“待定”", "“2024年2月30日”"},
	}
	shortDate = &finding.Kind{
		ID: "short-date", Severity: finding.Hint,
		Title:    "年份只写两位的日期",
		Reason:   "按本世纪的年份计算；年份要用四位数字写全（GB/T 15835—2011）。",
		Examples: []string{"“24.3.31”"},
	}
	deadlineExtended = &finding.Kind{
		ID: "deadline-extended", Severity: finding.Hint,
		Title:    "延期的完成时限",
		Reason:   "写了延期的，按延期之后的日期判断是否逾期。",
		Examples: []string{"“2024年3月底，延期至2024年6月底”"},
	}
	assumedYear = &finding.Kind{
		ID: "assumed-year", Severity: finding.Hint,
		Title:    "推定年份的完成时限",
		Reason:   "没有写年份的时限，年份是推定的，推错了就差一年，是否逾期也跟着错。",
		Examples: []string{"“3月底前”"},
	}
	deadlineWithoutYear = &finding.Kind{
		ID: "deadline-without-year", Severity: finding.Suspect, Fixed: true, Unready: true,
		Title:    "没有年份的完成时限",
		Reason:   "时限没有写年份，台账里也没有反馈日期可以推定，就无法判断是否逾期，逾期数里没有它。",
		Examples: []string{"“3月底前”，而“通报信息”里没有反馈日期"},
	}
	deadlineWithoutStart = &finding.Kind{
		ID: "deadline-without-start", Severity: finding.Hint, Fixed: true, Unready: true,
		Title:    "不知从哪天算起的完成时限",
		Reason:   "时限要从反馈之日算起，台账里没有反馈日期，就不判断是否逾期，逾期数里没有它。",
		Examples: []string{"“反馈后两个月内”，而“通报信息”里没有反馈日期"},
	}
)

// Kinds lists the kinds of findings of this package.
var Kinds = []*finding.Kind{
	ignoredRow, mergeCutsTask, rowWithoutParent, rowsApart, aspectsJoined, unpairedProgress, listKept,
	listLead, linesParted, linesJoined, unknownStatus,
	stateFromText, stateInText, badDeadline, shortDate, deadlineExtended,
	assumedYear, deadlineWithoutYear, deadlineWithoutStart,
}
