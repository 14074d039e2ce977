package paper

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/notice"
)

var (
	noneKind = &finding.Kind{
		ID: "paper-none", Severity: finding.Hint,
		Title:    "没有要做的文书",
		Reason:   "要求了这一种文书，而台账里没有要写进去的内容；不说，就会以为是漏了。",
		Examples: []string{"要求了督办单，没有逾期的措施"},
	}
	unaddressedKind = &finding.Kind{
		ID: "paper-unaddressed", Severity: finding.Suspect, Fixed: true,
		Title:    "没有写进文书的措施",
		Reason:   "文书按责任科室（或者反馈问题）一个一份，没有写责任科室的措施不知道发给谁，哪一份里也没有。",
		Examples: []string{"一条逾期的措施没有填写责任科室"},
	}
	columnlessKind = &finding.Kind{
		ID: "paper-no-column", Severity: finding.Suspect, Fixed: true,
		Title:    "不知道发给谁的文书",
		Reason:   "文书按责任科室（或者反馈问题）一个一份，台账里没有这一栏，就不知道有几份、发给谁。",
		Examples: []string{"要求了交办单，台账里没有“责任科室”一栏"},
	}
	daylessKind = &finding.Kind{
		ID: "paper-no-day", Severity: finding.Suspect, Fixed: true,
		Title:    "不知道以哪一天为准的文书",
		Reason:   "哪些措施快要到期、哪些已经逾期，要以一天为准来看；没有数据截止日期和成文日期，提醒函、督办单就做不了。",
		Examples: []string{"要求了提醒函，“通报信息”里既没有“数据截止日期”，也没有“成文日期”"},
	}
	statelessKind = &finding.Kind{
		ID: "paper-no-state", Severity: finding.Suspect, Fixed: true,
		Title:    "没有状态，做不了的文书",
		Reason:   "文书按各条措施的状态来做，一条措施的状态也不知道，就不知道哪些没有完成。",
		Examples: []string{"要求了文书，台账里没有“状态”一栏"},
	}
	tooManyKind = &finding.Kind{
		ID: "paper-too-many", Severity: finding.Suspect, Fixed: true,
		Title:    "太多的文书",
		Reason:   fmt.Sprintf("一份台账最多做%d份文书；更多的，多半是“责任科室”一栏认错了，做出来也没有用。", Most),
		Examples: []string{"“责任科室”认成了写着措施的一栏，一条一个样"},
	}
)

// Kinds are the kinds of findings that the making of papers has.
var Kinds = []*finding.Kind{noneKind, unaddressedKind, columnlessKind, daylessKind, statelessKind, tooManyKind}

func (m *maker) whole() finding.Ref { return finding.In(m.ledger.File, "") }

func (m *maker) none(t *notice.Template) finding.Finding {
	on := ""
	if day := m.ledger.Info.ReferenceDay(); t.ByDeadline() {
		on = fmt.Sprintf("截至%s，", day.Chinese())
	}
	return noneKind.At(m.whole(), fmt.Sprintf("没有做%s：%s台账里没有要写进%s的措施。", t.Paper, on, t.Paper), "")
}

func (m *maker) unaddressed(t *notice.Template, places []finding.Ref) finding.Finding {
	return unaddressedKind.At(places[0],
		fmt.Sprintf("有%d条措施没有写%s，不知道发给谁，没有写进%s。", len(places), t.For[0], t.Paper),
		fmt.Sprintf("请在台账里补上%s。", t.For[0]))
}

func (m *maker) columnless(t *notice.Template) finding.Finding {
	return columnlessKind.At(m.whole(),
		fmt.Sprintf("没有做%s：台账里没有“%s”一栏，或者都没有填，不知道发给谁。", t.Paper, t.For[0]),
		fmt.Sprintf("请在台账里加上“%s”一栏；已经有的，请看校验表的“识别情况”里它认成了什么，认错的请改表头。", t.For[0]))
}

func (m *maker) dayless(t *notice.Template) finding.Finding {
	if v := m.ledger.Info.Values[ledger.DataDate]; m.ledger.Info.Unjudged {
		return daylessKind.At(v.At, fmt.Sprintf("没有做%s：“数据截止日期”不是日期，不知道哪些措施快要到期、哪些已经逾期。", t.Paper), "请把“数据截止日期”改正，再做一次。")
	}
	at, how := notice.HowToGive(m.ledger)
	return daylessKind.At(at, fmt.Sprintf("没有做%s：没有“数据截止日期”，也没有“成文日期”，不知道哪些措施快要到期、哪些已经逾期。", t.Paper), how)
}

func (m *maker) stateless() finding.Finding {
	return statelessKind.At(m.whole(), "没有做文书：一条措施的状态也不知道，不知道哪些没有完成。", "请先在台账里逐条填写状态。")
}

func (m *maker) tooMany(n int) finding.Finding {
	return tooManyKind.At(m.whole(),
		fmt.Sprintf("没有做文书：按这份台账要做%d份，最多做%d份。", n, Most),
		"请看校验表的“识别情况”里“责任科室”认成了哪一列，认错的请改表头；确实有这样多的，请把台账分成几份，或者只要其中几种。")
}
