package publicity

import "tongbao/report/finding"

// LeftOut is the kind of what a public notice has none of, a finding for each fact.
var LeftOut = &finding.Kind{
	ID: "public-without-head", Severity: finding.Hint, Fixed: true,
	Title:    "公开版不写的版头、版记",
	Reason:   "份号、密级、紧急程度、发文机关标志、发文字号、签发人是发文用的，抄送、印发机关和印发日期是内部的，公开版不写；要写的请在内部版上另行处理。",
	Examples: []string{"“通报信息”里填了份号和签发人，又要公开版"},
}

var secretKind = &finding.Kind{
	ID: "public-secret", Severity: finding.Error,
	Title:    "标有密级的通报要公开",
	Reason:   "涉密的内容不得公开；公开以前要经保密审查（《中华人民共和国保守国家秘密法》《中华人民共和国政府信息公开条例》第十七条）。公开版不写密级，看的人不知道原件标了密级。",
	Examples: []string{"“密级”写“秘密★1年”，又要公开版"},
}

var caseKind = &finding.Kind{
	ID: "public-open-case", Severity: finding.Suspect,
	Title:    "公开版里还在办理的案件",
	Reason:   "还在审查调查、侦查、审理的案件和没有查清的问题线索，公开了会妨碍办案，也可能损害当事人的名誉；通常不写，或者等办结以后再写。",
	Examples: []string{"“2名干部正在接受纪律审查和监察调查”", "“涉嫌受贿，已被留置”", "“问题线索正在核查”"},
}

var informantKind = &finding.Kind{
	ID: "public-informant", Severity: finding.Suspect,
	Title:    "公开版里举报、反映问题的人的姓名",
	Reason:   "检举人、控告人、反映问题的人的姓名和有关情况不得公开（《纪检监察机关处理检举控告工作规则》第四十六条，《信访工作条例》第三十条）。写明是“举报人”的已经遮盖，写在句子里的认不全。",
	Examples: []string{"“村民张三举报……”", "“据李四反映”"},
}

// Kinds are the kinds of findings of this package.
var Kinds = []*finding.Kind{LeftOut, secretKind, caseKind, informantKind}
