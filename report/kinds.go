package report

import "tongbao/report/finding"

var (
	previousSameKind = &finding.Kind{
		ID: "previous-same", Severity: finding.Suspect,
		Title:    "上期台账就是本期台账",
		Reason:   "同一个文件和自己对比，看不出变化，“与上期对比”里全是零。",
		Examples: []string{"把本期台账指定成了上期台账"},
	}
	previousOtherBodyKind = &finding.Kind{
		ID: "previous-other-body", Severity: finding.Suspect,
		Title:    "上期台账像是别的单位的",
		Reason:   "两份台账的发文机关或单位简称不同，对比出来的变化没有意义。",
		Examples: []string{"上期台账的单位简称是“甲局”，本期的是“乙局”"},
	}
	previousLaterKind = &finding.Kind{
		ID: "previous-later", Severity: finding.Suspect,
		Title:    "上期台账比本期的晚",
		Reason:   "上期和本期放反了，新增和减少也会颠倒。",
		Examples: []string{"上期台账的数据截止日期是2024年6月30日，本期的是2024年3月31日"},
	}
	previousUnrelatedKind = &finding.Kind{
		ID: "previous-unrelated", Severity: finding.Suspect,
		Title:    "和上期台账没有一条措施对得上",
		Reason:   "措施全都对不上，多半不是同一份台账的上一期，“与上期对比”里全是新增和减少。",
		Examples: []string{"把另一轮巡察的台账指定成了上期台账"},
	}
	previousSameDayKind = &finding.Kind{
		ID: "previous-same-day", Severity: finding.Suspect,
		Title:    "两份台账是同一天的",
		Reason:   "几份上期台账按日期排列，同一天只能有一份，多半是同一份台账给了两次，或者日期忘了改。",
		Examples: []string{"两份上期汇总表的数据截止日期都是2024年3月31日"},
	}
	previousUndatedKind = &finding.Kind{
		ID: "previous-undated", Severity: finding.Suspect,
		Title:    "上期台账没有日期",
		Reason:   "几份上期台账按日期排列，没有日期的不知道排在哪里。",
		Examples: []string{"给了三份上期台账，其中一份没有数据截止日期"},
	}
	noMeasuresKind = &finding.Kind{
		ID: "no-measures", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "一条整改措施也没有",
		Reason:   "通报和汇总表都由整改措施生成，一条也没有读到，生成的通报就没有整改内容。",
		Examples: []string{"只有表头、还没有填写的台账"},
	}
	statesUnknownKind = &finding.Kind{
		ID: "states-unknown", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "一条措施的状态也不知道",
		Reason:   "没有状态，完成率和各种状态的数目就不知道；不知道的数字不写作0，汇总表里写作“未知”，通报里写作【待核】。",
		Examples: []string{"台账里没有“状态”一栏", "“状态”一栏全是空白"},
	}
	unknownFigureKind = &finding.Kind{
		ID: "unknown-figure", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "通报里没有依据的数字",
		Reason:   "模板或文字里要写的数字，台账里没有可以数的内容；不知道的数字不写作0，通报里写作【待核】，核实填上才能印发。",
		Examples: []string{"有一条措施的状态认不出，通报里要写“{完成率}”", "台账里没有“制度成果”一栏，“组织落实”里写“{制度数}项制度”"},
	}
	noDataDateKind = &finding.Kind{
		ID: "no-data-date", Severity: finding.Suspect,
		Title:    "不知道以哪一天为准",
		Reason:   "没有数据截止日期和成文日期，无法判断是否逾期，汇总表里逾期和临期的数字写作“未知”。",
		Examples: []string{"“通报信息”里既没有“数据截止日期”，也没有“成文日期”"},
	}
	notAnnotatedKind = &finding.Kind{
		ID: "not-annotated", Severity: finding.Suspect, Fixed: true,
		Title:    "没有带批注的台账",
		Reason:   "要求了带批注的副本而没有做成，其他文件照常生成；不说就会以为是漏了。",
		Examples: []string{"台账是 .xls 格式，又要带批注的副本"},
	}
	imprintAloneKind = &finding.Kind{
		ID: "imprint-alone", Severity: finding.Hint,
		Title:    "版记前面有空白面",
		Reason:   "版记在公文的最后一面，双面印刷时是双数的一面（GB/T 9704—2012、GB/T 33476.2—2016）；双数面的余地不够，就空出一面，多用一张纸。",
		Examples: []string{"正文在第2面结束而余地不够，第3面空白，版记在第4面，从空白面起不编页码"},
	}
	otherFiguresKind = &finding.Kind{
		ID: "public-figures", Severity: finding.Suspect, Fixed: true,
		Title:    "公开版的数字和内部版不同",
		Reason:   "不公开的行不写进公开版，也不计入它的数字，这样正文和数字相符；文字里自己写明的数字不会跟着变。",
		Examples: []string{"117条措施里有2条不公开，公开版按115条统计"},
	}
	unmarkedKind = &finding.Kind{
		ID: "not-public-elsewhere", Severity: finding.Suspect, Fixed: true,
		Title:    "一处标了不公开、别处没有标的内容",
		Reason:   "同样的话标了一处，漏了另一处，公开版里就还有。",
		Examples: []string{"“组织落实”里的一句话标了（不公开），“整改台账”里同样的一句没有标"},
	}
	sameLedgerKind = &finding.Kind{
		ID: "batch-same-ledger", Severity: finding.Suspect, Fixed: true,
		Title:    "同一份台账给了几次",
		Reason:   "几份台账一起做时，一份台账算一家单位；同一份换个文件名又给一次，单位数和各项合计就多了。",
		Examples: []string{"“甲局.xlsx”和它的副本“甲局 - 副本.xlsx”放在一个文件夹里"},
	}
	sameBodyKind = &finding.Kind{
		ID: "batch-same-body", Severity: finding.Suspect, Fixed: true,
		Title:    "一家单位有几份台账",
		Reason:   "几份台账一起做时，一份台账算一家单位；同一家单位的几份，单位数和各项合计就可能重复。",
		Examples: []string{"两份台账的“发文机关”都是“中共某县水务局党组”"},
	}
	unitUnnamedKind = &finding.Kind{
		ID: "unit-unnamed", Severity: finding.Suspect, Fixed: true,
		Title:    "集体通报里按文件名称呼的单位",
		Reason:   "台账没有写发文机关，也没有写单位简称，集体通报就不知道这家单位叫什么，写的是文件名。",
		Examples: []string{"“14-某公司台账.xlsx”里没有“发文机关”，集体通报里写“14-某公司台账”"},
	}
	stillToldKind = &finding.Kind{
		ID: "still-told", Severity: finding.Hint,
		Title:    "关不掉的提示",
		Reason:   "有的提示说明台账读不出来，或者有内容没有如实写进通报、计入统计，配置里关掉了也照样提示。",
		Examples: []string{"配置里关掉了“认不出的整改状态”"},
	}
	idleKind = &finding.Kind{
		ID: "ignore-idle", Severity: finding.Hint,
		Title:    "配置里没有用上的 ignore",
		Reason:   "review 的 ignore 写的一处，这份台账里没有提示，多半是单元格、规则或原文写错了，或者台账已经改好。",
		Examples: []string{"ignore 写了 {rule: misspelt, cell: E99}，而 E99 没有错别字的提示"},
	}
)

// ownKinds are the kinds of findings that no stage makes but the pipeline itself.
var ownKinds = []*finding.Kind{
	previousSameKind, previousOtherBodyKind, previousLaterKind, previousUnrelatedKind, previousSameDayKind, previousUndatedKind,
	noMeasuresKind, statesUnknownKind, unknownFigureKind, noDataDateKind, notAnnotatedKind, imprintAloneKind, otherFiguresKind, unmarkedKind,
	sameLedgerKind, sameBodyKind, unitUnnamedKind, stillToldKind, idleKind,
}
