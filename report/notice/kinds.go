package notice

import "tongbao/report/finding"

var (
	missingFactKind = &finding.Kind{
		ID: "missing-fact", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "通报里要写而没有给出的内容",
		Reason:   "“通报信息”里要写在通报里的项目，台账和配置都没有给出，位置写着【待补充】，不补上不能印发。",
		Examples: []string{"“通报信息”里没有“反馈日期”"},
	}
	missingRequiredKind = &finding.Kind{
		ID: "missing-required", Severity: finding.Suspect,
		Title:    "必填而没有给出、这份通报没有写到的内容",
		Reason:   "“通报信息”里必填的项目没有给出；这份通报没有写到它们，是完整的，但是少了读者要的内容，如联系方式。确实没有的（如没有电子邮箱），请写“无”。",
		Examples: []string{"“通报信息”里没有“电子邮箱”"},
	}
	unknownNameKind = &finding.Kind{
		ID: "unknown-name", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "模板里填不进内容的花括号",
		Reason:   "花括号里的名称既不是“通报信息”的项目，也不是计数项，通报里照原样写出。",
		Examples: []string{"模板里的“{措施总条数}”", "没有上期台账时，模板里的“{较上期新增逾期数}”"},
	}
	unknownCounterKind = &finding.Kind{
		ID: "unknown-counter", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "台账里填不进数的计数项",
		Reason:   "“组织落实”和“今后打算”里的花括号由程序填数，名称写错了就照原样印进通报。",
		Examples: []string{"“制定措施{措施总条数}条”"},
	}
	missingFieldKind = &finding.Kind{
		ID: "missing-field", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "通报里要写而台账里没有填的栏目",
		Reason:   "模板要写台账里的一栏，有的行没有填，位置写着【待补充】，不补上不能印发。",
		Examples: []string{"模板写“责任单位：{责任单位}，时限：{时限}。”，有一行没有填责任单位"},
	}
	leftOutKind = &finding.Kind{
		ID: "left-out", Severity: finding.Suspect, Fixed: true,
		Title:    "没有写进去的行",
		Reason:   "模板按状态、部分等挑选各行，有的行哪个部分也没有取，通报里就没有它；多半是模板里的词写错了，或者台账里没有填。",
		Examples: []string{"模板分“已完成”“长期坚持”两个部分，台账里有推进中的措施"},
	}
	emptyPartKind = &finding.Kind{
		ID: "empty-part", Severity: finding.Hint,
		Title:    "没有内容的部分",
		Reason:   "模板按标题或“部分”一栏从“组织落实”“今后打算”里挑选内容，一条也没有挑到的部分整个不写，看通报的人会以为没有做。",
		Examples: []string{"模板有“第一责任人责任”一个部分，“组织落实”里没有一条写明是第一责任人的"},
	}
	crowdedKind = &finding.Kind{
		ID: "facts-too-long", Severity: finding.Error, Fixed: true, Unready: true,
		Title:    "填写的内容太多",
		Reason:   "花括号由程序用“通报信息”的内容填写；内容很长、又到处都要填的，通报会大得谁也打不开。",
		Examples: []string{"“备注”一项有三万字，“组织落实”里写了几千处“{备注}”"},
	}
	severalIssuersKind = &finding.Kind{
		ID: "several-issuers", Severity: finding.Hint,
		Title:    "几个发文机关",
		Reason:   "几个机关联合行文的，主办机关要排在最前，发文字号用主办机关的（GB/T 9704—2012）；先后排错了，版头、标题和落款都跟着错。",
		Examples: []string{"发文机关写“某县教育局党组、某县财政局党组”"},
	}
	addresseeMovedKind = &finding.Kind{
		ID: "addressee-moved", Severity: finding.Hint,
		Title:    "移到版记里的主送机关",
		Reason:   "公文的第一页要有正文（GB/T 9704—2012），主送机关太多的，标准要求移到版记里。",
		Examples: []string{"“主送”一项写了四十个单位"},
	}
	templateMisfitKind = &finding.Kind{
		ID: "template-does-not-fit", Severity: finding.Suspect,
		Title:    "和台账对不上的模板",
		Reason:   "审计、“回头看”的模板有自己的说法，用在别的台账上，通报里就写了没有的事。",
		Examples: []string{"巡察的台账用了审计公告的模板，写成“市委第二巡察组……出具了审计报告”", "巡察类型是“常规巡察”，用了“回头看”的模板"},
	}
	titleMisfitKind = &finding.Kind{
		ID: "title-of-another-kind", Severity: finding.Suspect,
		Title:    "和正文不是一种文的标题",
		Reason:   "“通报信息”里的标题先于模板的标题；标题说是通报，正文按报告、公示、公告来写，前后不一。",
		Examples: []string{"“标题”一项写“关于巡察整改进展情况的通报”，用的是报告的模板"},
	}
	attachmentTooWideKind = &finding.Kind{
		ID: "attachment-too-wide", Severity: finding.Error,
		Title:    "一页排不下的附件表格",
		Reason:   "A4纸横着的宽度也有限，列太多，字会挤在一起看不清。",
		Examples: []string{"附件1的表格有四十列"},
	}
	figuresPartedKind = &finding.Kind{
		ID: "attachment-figures-parted", Severity: finding.Suspect,
		Title:    "数字会断行的附件表格",
		Reason:   "数字、日期、文号断成两行容易看错；各列的数字太长，纸横着排、用小五号字也排不下。",
		Examples: []string{"附件1的表格有十六列，每列都是带两位小数的金额"},
	}
	attachmentWithoutContentKind = &finding.Kind{
		ID: "attachment-without-content", Severity: finding.Hint,
		Title:    "没有内容的附件",
		Reason:   "附件说明里列出了名称，台账里没有它的内容，通报后面就没有它的附件页，要另行附上。",
		Examples: []string{"“附件”一项写“整改任务清单”，台账里没有名为“附件1”的工作表"},
	}
)

// Kinds are the kinds of findings that the composing of a notice makes.
var Kinds = []*finding.Kind{
	missingFactKind, missingRequiredKind, unknownNameKind, unknownCounterKind, missingFieldKind, leftOutKind, emptyPartKind, crowdedKind,
	severalIssuersKind, addresseeMovedKind, templateMisfitKind, titleMisfitKind, attachmentTooWideKind, figuresPartedKind, attachmentWithoutContentKind,
}
