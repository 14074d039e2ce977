package reading_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// dump is a ledger as text: what was read, without places.
func dump(l *ledger.Ledger) string {
	var b strings.Builder
	for _, key := range slices.Sorted(maps.Keys(l.Info.Values)) {
		fmt.Fprintf(&b, "%s = %s", key, oneLine(l.Info.Text(key)))
		if d := l.Info.Day(key); !d.IsZero() {
			fmt.Fprintf(&b, " (%s)", d)
		}
		b.WriteString("\n")
	}
	dumpPassages(&b, "组织落实", l.Setup)
	for a := range l.Aspects {
		dumpAspect(&b, &l.Aspects[a])
	}
	dumpPassages(&b, "今后打算", l.Plans)
	for _, a := range l.Annexes {
		dumpAnnex(&b, a)
	}
	return b.String()
}

func dumpPassages(b *strings.Builder, name string, list []ledger.Passage) {
	for _, p := range list {
		fmt.Fprintf(b, "%s [%s] %s\n", name, p.Heading.Text, oneLine(p.Text.Text))
	}
}

func dumpAspect(b *strings.Builder, a *ledger.Aspect) {
	fmt.Fprintf(b, "方面 %s\n", oneLine(a.Title.Text))
	for _, p := range a.Problems {
		fmt.Fprintf(b, "  问题 %s\n", oneLine(p.Title.Text))
		for _, t := range p.Tasks {
			fmt.Fprintf(b, "    任务 %s%s\n", numbered(t.Number), oneLine(t.Title.Text))
			dumpField(b, "      原因", t.Cause)
			dumpField(b, "      目标", t.Goal)
			for _, m := range t.Measures {
				dumpMeasure(b, m)
			}
		}
	}
}

func dumpMeasure(b *strings.Builder, m ledger.Measure) {
	fmt.Fprintf(b, "      - %s%s\n", numbered(m.Number), oneLine(m.Text.Text))
	if m.Action.Given() && m.Action.Text != m.Text.Text {
		dumpField(b, "        措施", m.Action)
	}
	fmt.Fprintf(b, "        %s", m.State)
	if m.Deadline.Given() {
		fmt.Fprintf(b, " | 时限 %s", deadline(m.Deadline))
	}
	if m.Finished.Given() {
		fmt.Fprintf(b, " | 完成 %s", m.Finished.Day)
	}
	for _, v := range []ledger.Value{m.Leader, m.Office, m.Supporters, m.Person, m.Reason, m.Difficulty, m.Next, m.System,
		m.Evidence, m.Accountability, m.Recovered, m.Note} {
		if v.Given() {
			fmt.Fprintf(b, " | %s", oneLine(v.Text))
		}
	}
	if m.Hidden {
		b.WriteString(" | 隐藏")
	}
	b.WriteString("\n")
}

func dumpAnnex(b *strings.Builder, a ledger.Annex) {
	fmt.Fprintf(b, "附件 %s\n", oneLine(a.Name.Text))
	for _, row := range a.Table {
		var cells []string
		for _, v := range row {
			cells = append(cells, oneLine(v.Text))
		}
		fmt.Fprintf(b, "  | %s\n", strings.Join(cells, " | "))
	}
	for _, v := range a.Paragraphs {
		fmt.Fprintf(b, "  %s\n", oneLine(v.Text))
	}
}

func dumpField(b *strings.Builder, label string, v ledger.Value) {
	if v.Given() {
		fmt.Fprintf(b, "%s %s\n", label, oneLine(v.Text))
	}
}

func deadline(d ledger.Deadline) string {
	switch d.Kind {
	case ledger.ByDay:
		return d.Day.String()
	case ledger.AtOnce:
		return "立行立改"
	case ledger.Lasting:
		return "长期坚持"
	}
	return "不明：" + d.Text
}

func numbered(v ledger.Value) string {
	if v.Given() {
		return v.Text + " "
	}
	return ""
}

func oneLine(text string) string { return strings.ReplaceAll(text, "\n", "⏎") }

// dumpFindings is a list as text, a line each.
func dumpFindings(list finding.List) string {
	var b strings.Builder
	for _, f := range list {
		fmt.Fprintf(&b, "%s %s %s：%s%s\n", f.Severity, f.ID(), f.At, f.Summary, f.Advice)
	}
	return b.String()
}

// dumpReadings is what was recognised as text.
func dumpReadings(l *ledger.Ledger) string {
	var b strings.Builder
	for _, r := range l.Readings {
		fmt.Fprintf(&b, "〔%s〕%s 表头%d 第%d–%d行\n", r.Sheet, r.Role, r.HeadingRow, r.FirstRow, r.LastRow)
		for _, c := range r.Columns {
			fmt.Fprintf(&b, "  %s %s → %s %.2f\n", c.Column, c.Heading, c.Field, c.Sure)
		}
		for _, note := range r.Notes {
			fmt.Fprintf(&b, "  %s\n", note)
		}
	}
	return b.String()
}
