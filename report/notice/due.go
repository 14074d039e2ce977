package notice

import (
	"fmt"
	"strings"

	"tongbao/report/day"
	"tongbao/report/ledger"
)

// A due is by what it is judged how a measure stands to its deadline.
type due struct {
	on   day.Day // zero where no day is known
	soon int     // days
}

func (o Options) due(l *ledger.Ledger) due {
	d := due{on: l.Info.ReferenceDay(), soon: o.SoonDays}
	if d.soon == 0 {
		d.soon = SoonDays
	}
	return d
}

// What the column 到期 says of a measure that is open.
const (
	dueOverdue = "逾期"
	dueSoon    = "将到期"
	dueLater   = "未到期"
	dueNever   = "无期限" // its deadline is no day
)

var dueWords = []string{dueOverdue, dueSoon, dueLater, dueNever}

// left returns the days until a row's deadline; ok is false where it has none to judge: it
// is done, or lasting, or nobody knows the day.
func (r row) left() (days int, ok bool) {
	m := r.measure
	if m == nil || !m.State.Open() || m.Deadline.Kind != ledger.ByDay || r.due.on.IsZero() {
		return 0, false
	}
	return r.due.on.DaysUntil(m.Deadline.Day), true
}

func (r row) dueWord() ledger.Value {
	days, ok := r.left()
	switch {
	case r.measure == nil || !r.measure.State.Open() || r.due.on.IsZero():
		return ledger.Value{}
	case !ok:
		return ledger.Value{Text: dueNever, At: r.measure.Deadline.At}
	}
	word := dueLater
	if days < 0 {
		word = dueOverdue
	} else if days <= r.due.soon {
		word = dueSoon
	}
	return ledger.Value{Text: word, At: r.measure.Deadline.At}
}

func (r row) dueIn() ledger.Value {
	days, ok := r.left()
	switch {
	case !ok:
		return ledger.Value{}
	case days < 0:
		return ledger.Value{Text: fmt.Sprintf("已逾期%d天", -days), At: r.measure.Deadline.At}
	case days == 0:
		return ledger.Value{Text: "当天到期", At: r.measure.Deadline.At}
	}
	return ledger.Value{Text: fmt.Sprintf("还有%d天到期", days), At: r.measure.Deadline.At}
}

// What the column 销号 says of a measure.
const (
	clearedYes = "已销号"
	clearedNo  = "未销号"
)

var clearedWords = []string{clearedYes, clearedNo}

// cleared tells whether a measure is said to be struck off the list, in the ledger's words.
func cleared(m *ledger.Measure) ledger.Value {
	if m.State == ledger.Done && strings.Contains(m.Status.Text, "销号") {
		return ledger.Value{Text: clearedYes, At: m.Status.At}
	}
	return ledger.Value{Text: clearedNo, At: m.Status.At}
}

// stateNames are those of the states, in their order.
func stateNames() []string {
	var names []string
	for _, s := range ledger.States {
		names = append(names, s.String())
	}
	return names
}
