package stats

import "tongbao/report/ledger"

// A ChangeKind is how a measure differs from the earlier ledger. One measure
// can have several changes.
type ChangeKind int

// The kinds of changes.
const (
	NewlyDone     ChangeKind = iota // 已完成 now, not before
	NewlyOverdue                    // past its deadline now, not before
	StateChanged                    // any other change of state
	DeadlineMoved                   // another deadline
	Added                           // not in the earlier ledger
	Removed                         // in the earlier ledger alone
	TextChanged                     // the same measure with another text
)

// ChangeKinds lists the kinds in the order in which summaries show them.
var ChangeKinds = [...]ChangeKind{NewlyDone, NewlyOverdue, StateChanged, DeadlineMoved, Added, Removed, TextChanged}

var changeNames = [...]string{"新增完成", "新增逾期", "状态变化", "时限调整", "新增措施", "减少措施", "内容变化"}

// String returns the kind's Chinese name.
func (k ChangeKind) String() string { return changeNames[k] }

// A Change is one difference. Before is nil for what was added, After for what
// was removed.
type Change struct {
	Kind          ChangeKind
	Subject       string // title of the task or, where it has none, of the problem; from the later ledger where it is there
	Before, After *ledger.Measure
}

// A Comparison is what changed between two ledgers of one body.
type Comparison struct {
	Before, After Statistics
	Changes       []Change // in the order of the current ledger; what was removed last
}

// Count returns the number of changes of one kind.
func (c Comparison) Count(k ChangeKind) int {
	n := 0
	for _, change := range c.Changes {
		if change.Kind == k {
			n++
		}
	}
	return n
}

// JudgesOverdue reports whether both ledgers have a day to judge deadlines by.
// Without them, what is newly overdue is not known.
func (c Comparison) JudgesOverdue() bool { return !c.Before.On.IsZero() && !c.After.On.IsZero() }

// Compare finds what changed since the previous ledger, which it counts in the way in
// which the current one has been counted. Measures are matched within their task by
// what they say, never by the row they stand on: see matched.
func (o Options) Compare(previous, current *ledger.Ledger, counted Statistics) Comparison {
	c := Comparison{Before: o.Count(previous), After: counted}
	before, after := matched(previous, current)
	for i := range after {
		c.compare(&after[i])
	}
	for _, e := range before {
		if e.other == nil {
			c.Changes = append(c.Changes, Change{Kind: Removed, Subject: e.subject, Before: e.measure})
		}
	}
	return c
}

// compare notes how a measure differs from its match.
func (c *Comparison) compare(e *entry) {
	add := func(k ChangeKind) {
		c.Changes = append(c.Changes, Change{Kind: k, Subject: e.subject, Before: e.other, After: e.measure})
	}
	if e.other == nil {
		add(Added)
		return
	}
	switch was, is := e.other.State, e.measure.State; {
	case was == is:
	case is == ledger.Done:
		add(NewlyDone)
	default:
		add(StateChanged)
	}
	if c.JudgesOverdue() && AlarmOf(e.measure, c.After.On) == Overdue && AlarmOf(e.other, c.Before.On) != Overdue {
		add(NewlyOverdue)
	}
	if moved(e.other.Deadline, e.measure.Deadline) {
		add(DeadlineMoved)
	}
	if squeeze(e.other.Text.Text) != squeeze(e.measure.Text.Text) {
		add(TextChanged)
	}
}

// moved reports whether a deadline has changed. One that is no longer written, as
// where "已完成" stands there, or that is unclear, says nothing.
func moved(was, is ledger.Deadline) bool {
	says := func(d ledger.Deadline) bool { return d.Kind != ledger.NoDeadline && d.Kind != ledger.Unclear }
	return says(was) && says(is) && (was.Kind != is.Kind || was.Day != is.Day)
}
