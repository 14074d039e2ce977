package review

import "tongbao/report/ledger"

// figures are the numbers that a ledger adds up to, by their names in the list
// of countable words. Each is counted when it is first asked for.
type figures struct {
	book  *Book
	known map[string]int
}

// of returns the figure; 0 where the ledger does not keep what it counts.
func (f figures) of(name string) int {
	n, known := f.known[name]
	if !known {
		n = f.count(name)
		f.known[name] = n
	}
	return n
}

func (f figures) count(name string) int {
	b := f.book
	switch name {
	case "任务":
		return b.Counted.Tasks.Total
	case "反馈问题":
		return b.Counted.Problems
	case "措施":
		return b.Counted.Measures.Total
	case "制度":
		if b.hasColumn(ledger.FieldSystem, func(m *ledger.Measure) ledger.Value { return m.System }) {
			return b.Counted.Systems
		}
	}
	return 0
}
