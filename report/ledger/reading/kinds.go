package reading

import "tongbao/report/finding"

var (
	noLedger = &finding.Kind{
		ID: "no-ledger", Severity: finding.Error, Fixed: true,
		Title:    "没有找到整改台账",
		Reason:   "要靠表头认出哪一张工作表是台账、哪一列是措施；一张也认不出，就没有内容可写。",
		Examples: []string{"表头是“姓名、电话”的通讯录", "把“整改措施”一列叫作“工作举措”的台账"},
	}
	unknownFact = &finding.Kind{
		ID: "unknown-fact", Severity: finding.Suspect, Fixed: true,
		Title:    "不认识的通报信息",
		Reason:   "“通报信息”表里的项目名称认不出来，这一项就没有写进通报。",
		Examples: []string{"把“发文机关”写成“发文单位名”"},
	}
	factTwice = &finding.Kind{
		ID: "fact-twice", Severity: finding.Suspect, Fixed: true,
		Title:    "填写了两次的通报信息",
		Reason:   "同一项只采用先写的一处，另一处的内容没有写进通报。",
		Examples: []string{"“通报信息”表里有两行“成文日期”"},
	}
	hiddenLeftKind = &finding.Kind{
		ID: "hidden-left-out", Severity: finding.Suspect, Fixed: true,
		Title:    "公开版没有采用的隐藏内容",
		Reason:   "隐藏的行和列打开台账看不见，多半不打算公开，公开版不写、不统计；其中有应当公开的，要取消隐藏。",
		Examples: []string{"筛选以后还藏着几行的台账，又要公开版"},
	}
	annexCut = &finding.Kind{
		ID: "annex-cut", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "没有读完的附件",
		Reason:   "附件太大，只读取了前面的行，后面的不会写进通报。",
		Examples: []string{"名为“附件1”、有几十万格的工作表"},
	}
	factNotADayKind = &finding.Kind{
		ID: "fact-not-a-day", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "通报信息里不是日期的日期",
		Reason:   "“通报信息”里的日期要写进通报和文书；日历上没有这一天，或者说不清是哪一天的，照原样印出去就是错的，按哪一天判断是否逾期也不知道。",
		Examples: []string{"“数据截止日期”写“2025年2月30日”", "“反馈日期”写“去年”", "“成文日期”写“2025年11月31日”"},
	}
	periodBackwardsKind = &finding.Kind{
		ID: "period-backwards", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "结束早于开始的巡察",
		Reason:   "巡察的起止日期要写进通报，结束早于开始，两个日期里至少有一个是错的。",
		Examples: []string{"“巡察开始日期”写“2025年3月1日”，“巡察结束日期”写“2025年1月20日”"},
	}
	otherTitleKind = &finding.Kind{
		ID: "attachment-title-differs", Severity: finding.Suspect,
		Title:    "名称对不上的附件",
		Reason:   "附件说明里的名称要和附件自己的标题一致；两处不一样的，是按序号对上的，通报里用“通报信息”写的名称。",
		Examples: []string{"“附件”一项的第1个写“整改任务清单”，工作表“附件1”的标题是“任务分解表”"},
	}
)

// Kinds lists the kinds of findings of this package.
var Kinds = []*finding.Kind{
	noLedger, unknownFact, factTwice, hiddenLeftKind, annexCut, factNotADayKind, periodBackwardsKind, otherTitleKind,
}
