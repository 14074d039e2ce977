package summary

import (
	"cmp"
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
	l := newList("与上期对比", comparisonSummary(c), "与上期相比没有变化。", d, []column{
		numberColumn, {head: "变化", width: 12, style: centreStyle}, flowing(d.subjectHead(), 16), flowing("整改措施及进展", 30), {head: "上期状态", width: 11, style: centreStyle},
		{head: "本期状态", width: 11, style: centreStyle}, {head: "上期时限", width: 12, style: centreStyle}, {head: "本期时限", width: 12, style: centreStyle},
	})
	for changes := range byMeasure(c.Changes) {
		l.entry(changeTexts(changes)...)
	}
	l.write(b, nil)
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
	text := fmt.Sprintf("上期完成率%s，本期完成率%s。", rateOrUnknown(c.Before), rateOrUnknown(c.After))
	if !c.Before.On.IsZero() {
		text = fmt.Sprintf("上期数据截止日期：%s。", c.Before.On.Chinese()) + text
	}
	for _, k := range stats.ChangeKinds {
		if !c.Judges(k) {
			text += fmt.Sprintf("%s%s；", k, unjudged)
			continue
		}
		text += fmt.Sprintf("%s%d条；", k, c.Count(k))
	}
	return text[:len(text)-len("；")] + "。"
}

// rateOrUnknown returns 完成率, or what stands for one that is not known.
func rateOrUnknown(s stats.Statistics) string { return cmp.Or(s.Measures.Rate(), unjudged) }

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
