package summary

import (
	"fmt"
	"iter"
	"strings"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// writeComparison writes 与上期对比, where there is an earlier ledger.
func writeComparison(b *book, d *data) {
	c := d.Previous
	if c == nil {
		return
	}
	l := newList(b, "与上期对比", comparisonSummary(c), d, []column{
		{head: "序号", width: 6}, {head: "变化", width: 12, style: centreStyle}, {head: d.subjectHead(), width: 34, style: textStyle},
		{head: "整改措施及进展", width: 50, style: textStyle}, {head: "上期状态", width: 11, style: centreStyle},
		{head: "本期状态", width: 11, style: centreStyle}, {head: "上期时限", width: 12, style: centreStyle}, {head: "本期时限", width: 12, style: centreStyle},
	})
	for changes := range byMeasure(c.Changes) {
		l.entry(changeTexts(changes)...)
	}
	l.finish("与上期相比没有变化。")
}

// byMeasure yields the changes of each measure together: they stand one after
// the other, and a measure is one row.
func byMeasure(changes []stats.Change) iter.Seq[[]stats.Change] {
	return func(yield func([]stats.Change) bool) {
		for len(changes) > 0 {
			n := 1
			for n < len(changes) && changes[n].After != nil && changes[n].After == changes[0].After {
				n++
			}
			if !yield(changes[:n]) {
				return
			}
			changes = changes[n:]
		}
	}
}

// comparisonSummary says what is compared, and how many changes there are of each kind.
func comparisonSummary(c *stats.Comparison) string {
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

// changeTexts returns the texts of the row of one measure's changes.
func changeTexts(changes []stats.Change) []string {
	var kinds []string
	for _, c := range changes {
		kinds = append(kinds, c.Kind.String())
	}
	c := changes[0]
	m := c.After
	if m == nil {
		m = c.Before
	}
	return []string{strings.Join(kinds, "\n"), c.Subject, m.Text.Text, stateOf(c.Before), stateOf(c.After), deadlineOf(c.Before), deadlineOf(c.After)}
}

// deadlineOf returns the deadline of a measure that may be in one of the ledgers only.
func deadlineOf(m *ledger.Measure) string {
	if m == nil {
		return "—"
	}
	return deadlineWord(m)
}

// stateOf returns the state of a measure that may be in one of the ledgers only.
func stateOf(m *ledger.Measure) string {
	if m == nil {
		return "—"
	}
	return stateWord(m)
}
