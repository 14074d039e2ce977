package report

import (
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/notice"
)

// emptyLedger tells of a ledger without a measure: its notice says nothing.
func (p *products) emptyLedger() finding.List {
	if p.out.Statistics.Measures.Total > 0 {
		return nil
	}
	if at, unfilled := unfilledTable(p.ledger); unfilled {
		return finding.List{noMeasuresKind.At(at,
			"台账还没有填写：表头下面一行内容也没有，生成的通报没有整改内容。",
			"请在表头下面填写，一行一条整改措施，存盘后再做一次；标着“示例”的行不计入。")}
	}
	return finding.List{noMeasuresKind.At(finding.In(p.ledger.File, ""),
		"台账里一条整改措施也没有读到，生成的通报没有整改内容。",
		"请核对台账是否还没有填写；已经填写的，请看校验表的“识别情况”里各列认成了什么，认错的请改表头。")}
}

// unfilledTable is the place of the first heading of a ledger of which no table has a row
// under its own.
func unfilledTable(l *ledger.Ledger) (at finding.Ref, unfilled bool) {
	for _, r := range l.Readings {
		switch {
		case r.Role != ledger.RoleLedger:
		case !r.Unfilled:
			return at, false
		case !unfilled:
			at, unfilled = finding.In(l.File, r.Sheet).At(r.HeadingRow, 1), true
		}
	}
	return at, unfilled
}

// undated asks for 数据截止日期 where a measure has a deadline and no day is
// known to judge it by: what is overdue can't be told then.
func undated(l *ledger.Ledger) finding.List {
	if !l.Info.ReferenceDay().IsZero() {
		return nil
	}
	judged := false
	l.Measures(func(_ *ledger.Aspect, _ *ledger.Problem, _ *ledger.Task, m *ledger.Measure) bool {
		judged = m.State.Open() && m.Deadline.Kind == ledger.ByDay
		return !judged
	})
	if !judged {
		return nil
	}
	if v := l.Info.Values[ledger.DataDate]; l.Info.Unjudged {
		return finding.List{noDataDateKind.At(v.At,
			"“数据截止日期”不是日期，不知道以哪一天为准，无法判断是否逾期；汇总表里逾期和临期的数字写作“未知”。", "请把“数据截止日期”改正，再做一次。")}
	}
	at, how := notice.HowToGive(l)
	return finding.List{noDataDateKind.At(at,
		"没有“数据截止日期”，也没有“成文日期”，不知道以哪一天为准，无法判断是否逾期；汇总表里逾期和临期的数字写作“未知”。", how)}
}

// stillTold tells which kinds of findings were switched off though they can't be: what
// they say of the outputs, nobody else would say.
func stillTold(policy finding.Policy, file string) finding.List {
	var names []string
	for _, kind := range Kinds() {
		if policy.Off[kind.ID] && kind.Fixed {
			names = append(names, "“"+kind.Title+"”（"+kind.ID+"）")
		}
	}
	if names == nil {
		return nil
	}
	return finding.List{stillToldKind.At(finding.In(file, ""),
		"配置里关掉的"+strings.Join(names, "、")+"不能关闭，仍会提示：不说，就没有人知道台账读不出来，或者有内容没有如实写进通报、计入统计。",
		"请把它们从配置里去掉；觉得级别不合适的，可以改级别。")}
}
