package ledger

import "tongbao/report/finding"

// What keeps a ledger from being read, or a part of it from being used.
var (
	noLedgerKind = &finding.Kind{
		ID: "no-ledger", Severity: finding.Error, Fixed: true,
		Title:    "没有找到整改台账",
		Reason:   "要靠表头认出哪一张工作表是台账、哪一列是措施；一张也认不出，就没有内容可写。",
		Examples: []string{"表头是“姓名、电话”的通讯录", "把“整改措施”一列叫作“工作举措”，又没有在 mapping 里指明"},
	}
	hiddenSheetKind = &finding.Kind{
		ID: "hidden-sheet", Severity: finding.Suspect, Fixed: true,
		Title:    "隐藏的台账",
		Reason:   "隐藏的工作表不读取，其中的措施不会写进通报，也不计入统计。",
		Examples: []string{"隐藏着一张表头和整改台账一样的工作表"},
	}
	hiddenRowsKind = &finding.Kind{
		ID: "hidden-rows", Severity: finding.Hint,
		Title:    "隐藏的行",
		Reason:   "筛选后隐藏的行也写进通报、计入统计，和打开台账时看到的不一样。",
		Examples: []string{"按科室筛选后保存的台账"},
	}
	missingColumnKind = &finding.Kind{
		ID: "missing-column", Severity: finding.Hint,
		Title:    "缺少的列",
		Reason:   "没有问题一列，通报只剩措施，算作错误；没有整改状态一列，算不出完成率；没有责任科室、完成时限的，少了相应的统计。",
		Examples: []string{"表头里没有“整改状态”"},
	}
	duplicateColumnKind = &finding.Kind{
		ID: "duplicate-column", Severity: finding.Suspect, Fixed: true,
		Title:    "两列像是同一项",
		Reason:   "同一项内容只采用一列，另一列的内容不会写进通报，也不计入统计。",
		Examples: []string{"表头里既有“完成时限”，又有“整改时限”"},
	}
	unreadColumnKind = &finding.Kind{
		ID: "unread-column", Severity: finding.Suspect, Fixed: true,
		Title:    "不知道是什么的列",
		Reason:   "措施之前写满文字的列多是方面或问题，表头认不出来，通报里就没有它的内容。",
		Examples: []string{"表头叫作“板块”、内容是方面名称的一列"},
	}
	unknownFactKind = &finding.Kind{
		ID: "unknown-fact", Severity: finding.Suspect, Fixed: true,
		Title:    "不认识的通报信息",
		Reason:   "“通报信息”表里的项目名称认不出来，这一项就没有写进通报。",
		Examples: []string{"把“发文机关”写成“发文单位名”"},
	}
	factTwiceKind = &finding.Kind{
		ID: "fact-twice", Severity: finding.Suspect, Fixed: true,
		Title:    "填写了两次的通报信息",
		Reason:   "同一项只采用先写的一处，另一处的内容没有写进通报。",
		Examples: []string{"“通报信息”表里有两行“成文日期”"},
	}
)

// What is doubtful about the rows of a table.
var (
	ignoredRowKind = &finding.Kind{
		ID: "ignored-row", Severity: finding.Suspect, Fixed: true,
		Title:    "没有采用的行",
		Reason:   "一行里没有整改措施，也看不出是新的问题或任务，它的内容不会写进通报。",
		Examples: []string{"只填写了责任科室的一行"},
	}
	doubtfulFootKind = &finding.Kind{
		ID: "doubtful-foot", Severity: finding.Suspect, Fixed: true,
		Title:    "像合计或表尾的行",
		Reason:   "合计和表尾不读取；这一行还有别的文字，如果其实是问题或措施，就漏掉了。",
		Examples: []string{"以“合计”开头、后面又写了一句话的一行"},
	}
	mergeCutsTaskKind = &finding.Kind{
		ID: "merge-cuts-task", Severity: finding.Suspect,
		Title:    "跨过分界的合并单元格",
		Reason:   "一个任务不能属于两个问题，合并的范围多是拖过了头；按两处各算一个，任务数会多一个。",
		Examples: []string{"“具体任务”的合并单元格从第一个问题的末行延伸到第二个问题的首行"},
	}
	rowWithoutParentKind = &finding.Kind{
		ID: "row-without-parent", Severity: finding.Suspect,
		Title:    "不知道属于哪个问题的措施",
		Reason:   "问题一格空着，又不在合并单元格之内，通报里这条措施上面就没有问题的标题。",
		Examples: []string{"有整改措施、而“反馈问题”一格空白的一行"},
	}
	rowsApartKind = &finding.Kind{
		ID: "rows-apart", Severity: finding.Suspect,
		Title:    "隔开的同名问题",
		Reason:   "名称相同的问题、任务在通报里只写一个，隔开的行并入前面的那一个；其实是两个的，就合错了。",
		Examples: []string{"“学习不深入”写在第3行，又写在第20行，中间是别的问题"},
	}
	aspectsJoinedKind = &finding.Kind{
		ID: "aspects-joined", Severity: finding.Hint,
		Title:    "两张工作表里的同名方面",
		Reason:   "名称相同的方面在通报里只写一个，两张工作表的内容并在一起；其实是两个的，就合错了。",
		Examples: []string{"“一、政治建设方面”在两张工作表里都有"},
	}
)

// What is doubtful about how a cell was parted into measures.
var (
	unpairedProgressKind = &finding.Kind{
		ID: "unpaired-progress", Severity: finding.Suspect,
		Title:    "条数对不上的措施和进展",
		Reason:   "措施和进展各自分条列举，条数相同才能一一对应；对不上的合为一条，措施数会少。",
		Examples: []string{"“整改措施”一格有三条，“进展”一格有两条"},
	}
	listKeptKind = &finding.Kind{
		ID: "list-kept", Severity: finding.Hint,
		Title:    "没有拆开的分条列举",
		Reason:   "先写一段文字、后面才分条的，看不出各条是不是不同的措施，作为一条计数。",
		Examples: []string{"“召开会议研究部署。1.建立清单；2.明确责任。”"},
	}
	listLeadKind = &finding.Kind{
		ID: "list-lead", Severity: finding.Hint,
		Title:    "分条之前的一句话",
		Reason:   "拆成几条时，前面的一句话并入第一条，它可能是说所有各条的。",
		Examples: []string{"“主要措施：1.修订办法。2.开展培训。”"},
	}
	linesPartedKind = &finding.Kind{
		ID: "lines-parted", Severity: finding.Suspect,
		Title:    "没有序号、按行分条的格",
		Reason:   "一格里分行写，没有序号，行末也没有标点，按一行一条计数；其实是一条的，措施数就多了。",
		Examples: []string{"一格里三行：“修订办法”“开展培训”“张榜公布”"},
	}
	linesJoinedKind = &finding.Kind{
		ID: "lines-joined", Severity: finding.Hint,
		Title:    "补上标点连成一句的各行",
		Reason:   "一格里分行写，行末没有标点，通报里要连成一句，补上的标点不在台账里。",
		Examples: []string{"一格里两行：“修订用车管理办法”“开展专题培训”"},
	}
)

// What is doubtful about a text, a status or a date.
var (
	controlCharacterKind = &finding.Kind{
		ID: "control-character", Severity: finding.Hint,
		Title:    "看不见的控制字符",
		Reason:   "从其他系统复制来的文字里常夹着控制字符，Word 和 PDF 里不能有，已经去掉。",
		Examples: []string{"从业务系统粘贴、两字之间夹着一个退格符的措施"},
	}
	undecodableKind = &finding.Kind{
		ID: "undecodable", Severity: finding.Suspect, Fixed: true,
		Title:    "认不出的字符",
		Reason:   "文件保存时丢了字，或者编码不对，通报里这个字显示为“�”。",
		Examples: []string{"“张�同志”"},
	}
	unknownStatusKind = &finding.Kind{
		ID: "unknown-status", Severity: finding.Error, Fixed: true,
		Title:    "认不出的整改状态",
		Reason:   "认不出来的状态不计入任何一种，各种状态相加对不上总数，完成率也不准。",
		Examples: []string{"“正在走程序”", "没有说明代表什么的“◆”", "“已完成，未完成”"},
	}
	badDeadlineKind = &finding.Kind{
		ID: "bad-deadline", Severity: finding.Suspect, Fixed: true,
		Title:    "看不出日期的完成时限",
		Reason:   "不知道是哪一天，就无法判断是否逾期，逾期数里没有它。",
		Examples: []string{"“待定”", "“2024年2月30日”"},
	}
	badDateKind = &finding.Kind{
		ID: "bad-date", Severity: finding.Error, Fixed: true,
		Title:    "不是日期的日期",
		Reason:   "完成日期、成文日期等要是日历上有的一天，否则没有采用，和它有关的判断都没有做。",
		Examples: []string{"“2024年4月31日”", "成文日期写“近期”"},
	}
	shortDateKind = &finding.Kind{
		ID: "short-date", Severity: finding.Hint,
		Title:    "年份只写两位的日期",
		Reason:   "按本世纪的年份计算；年份要用四位数字写全（GB/T 15835—2011）。",
		Examples: []string{"“24.3.31”"},
	}
	deadlineExtendedKind = &finding.Kind{
		ID: "deadline-extended", Severity: finding.Hint,
		Title:    "延期的完成时限",
		Reason:   "写了延期的，按延期之后的日期判断是否逾期。",
		Examples: []string{"“2024年3月底，延期至2024年6月底”"},
	}
	assumedYearKind = &finding.Kind{
		ID: "assumed-year", Severity: finding.Hint,
		Title:    "推定年份的完成时限",
		Reason:   "没有写年份的时限，年份是推定的，推错了就差一年，是否逾期也跟着错。",
		Examples: []string{"“3月底前”"},
	}
	deadlineWithoutYearKind = &finding.Kind{
		ID: "deadline-without-year", Severity: finding.Suspect, Fixed: true,
		Title:    "没有年份的完成时限",
		Reason:   "时限没有写年份，台账里也没有反馈日期可以推定，就无法判断是否逾期，逾期数里没有它。",
		Examples: []string{"“3月底前”，而“通报信息”里没有反馈日期"},
	}
	deadlineWithoutStartKind = &finding.Kind{
		ID: "deadline-without-start", Severity: finding.Hint, Fixed: true,
		Title:    "不知从哪天算起的完成时限",
		Reason:   "时限要从反馈之日算起，台账里没有反馈日期，就不判断是否逾期，逾期数里没有它。",
		Examples: []string{"“反馈后两个月内”，而“通报信息”里没有反馈日期"},
	}
)

// What is doubtful about an attachment.
var (
	wideAnnexKind = &finding.Kind{
		ID: "wide-annex", Severity: finding.Suspect,
		Title:    "附件的列太多",
		Reason:   "列数多到一页纸排不清楚的表，多半不是要附的附件，或者带着不需要的列。",
		Examples: []string{"一张有几十列的附件"},
	}
	annexCutKind = &finding.Kind{
		ID: "annex-cut", Severity: finding.Error, Fixed: true,
		Title:    "没有读完的附件",
		Reason:   "附件太大，只读取了前面的行，后面的不会写进通报。",
		Examples: []string{"名为“附件1”、有几十万格的工作表"},
	}
)

// Kinds are the kinds of findings that the reading of a ledger makes besides
// those of its file and cells.
var Kinds = []*finding.Kind{
	noLedgerKind, hiddenSheetKind, hiddenRowsKind, missingColumnKind, duplicateColumnKind, unreadColumnKind, unknownFactKind, factTwiceKind,
	ignoredRowKind, doubtfulFootKind, mergeCutsTaskKind, rowWithoutParentKind, rowsApartKind, aspectsJoinedKind,
	unpairedProgressKind, listKeptKind, listLeadKind, linesPartedKind, linesJoinedKind,
	controlCharacterKind, undecodableKind, unknownStatusKind, badDeadlineKind, badDateKind, shortDateKind, deadlineExtendedKind,
	assumedYearKind, deadlineWithoutYearKind, deadlineWithoutStartKind,
	wideAnnexKind, annexCutKind,
}
