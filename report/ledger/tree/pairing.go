package tree

import (
	"tongbao/report/internal/listmark"
	"tongbao/report/ledger"
)

// paired returns the progress of each of several measures where a cell lists another
// number of items: what has the number of a measure is that measure's, all else goes
// with the last, so that nothing is lost and each measure counts.
func (x *texts) paired(v ledger.Value, actions, progress []item) []item {
	paired := make([]item, len(actions))
	last := &paired[len(paired)-1]
	fault, left := progressAtEnd(v, len(actions)), ""
	for _, p := range progress {
		text := x.closeLines(ledger.Value{Text: p.text, At: v.At})
		i := numbered(actions, p.number)
		if i >= 0 {
			fault = progressByNumber(v, len(actions), len(progress))
			if rest, ok := listmark.CutLone(text); ok && len(progress) == 1 {
				text = rest
			}
			paired[i].text += sentence(text)
		} else {
			left += sentence(text)
		}
	}
	last.text += left
	x.found.Add(fault)
	return paired
}

// numbered returns the index of the measure with a number, that of its place where the
// measures have none; -1 for none.
func numbered(actions []item, n int) int {
	if n == 0 {
		return -1
	}
	for i, a := range actions {
		if a.number == n || a.number == 0 && i+1 == n {
			return i
		}
	}
	return -1
}
