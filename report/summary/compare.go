package summary

import (
	"fmt"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// comparison writes 与上期对比, where there is an earlier ledger.
func (b *book) comparison(d *data) {
	c := d.Previous
	if c == nil {
		return
	}
	columns := []column{
		{head: "序号", width: 6}, {head: "变化", width: 12, style: centreStyle}, {head: "具体问题", width: 34, style: textStyle},
		{head: "整改措施及进展", width: 54, style: textStyle}, {head: "上期状态", width: 11, style: centreStyle},
		{head: "本期状态", width: 11, style: centreStyle}, {head: "完成时限", width: 12, style: centreStyle},
	}
	s := b.begin("与上期对比", comparedDays(c), d, columns)
	for i, change := range c.Changes {
		s.listRow(i+1, columns, changeTexts(change))
	}
	s.closeList(columns, len(c.Changes), "与上期相比没有变化。")
	s.end()
}

// comparedDays says what is compared, and how many changes there are of each kind.
func comparedDays(c *stats.Comparison) string {
	text := fmt.Sprintf("上期完成率%s，本期完成率%s。", c.Before.Measures.Rate(), c.After.Measures.Rate())
	if !c.Before.On.IsZero() {
		text = fmt.Sprintf("上期数据截止日期：%s。", c.Before.On.Chinese()) + text
	}
	for _, k := range stats.ChangeKinds {
		if k == stats.NewlyOverdue && !c.JudgesOverdue() {
			text += fmt.Sprintf("%s%s；", k, unjudged)
			continue
		}
		text += fmt.Sprintf("%s%d条；", k, c.Count(k))
	}
	return text[:len(text)-len("；")] + "。"
}

func changeTexts(c stats.Change) []string {
	shown := c.After
	if shown == nil {
		shown = c.Before
	}
	return []string{"", c.Kind.String(), c.Task, shown.Text.Text, stateOf(c.Before), stateOf(c.After), deadlineWord(shown)}
}

// stateOf is the state of a measure that may be in one of the ledgers only.
func stateOf(m *ledger.Measure) string {
	if m == nil {
		return "—"
	}
	return stateWord(m)
}
