package tree

import (
	"strings"

	"tongbao/report/ledger"
)

// A place is a node of the tree by the indexes on the way to it; -1 where it goes
// no further.
type place struct{ aspect, problem, task int }

var nowhere = place{-1, -1, -1}

// A node is a node of the tree by its parent and title.
type node struct {
	parent place
	title  string
}

// An origin is where a node stands among its siblings and the row that it began on.
type origin struct{ index, row int }

// branches are the aspects grown so far with the nodes of them that are open.
type branches struct {
	aspects []ledger.Aspect
	cur     place           // what is open
	nodes   map[node]origin // every node that a row opened, nameless ones too, to know it again
	apart   apart
}

func newBranches() branches { return branches{cur: nowhere, nodes: map[node]origin{}} }

// parent returns the open node above a level.
func (b *branches) parent(f ledger.Field) place {
	switch f {
	case ledger.FieldAspect:
		return nowhere
	case ledger.FieldProblem:
		return place{b.cur.aspect, -1, -1}
	}
	return place{b.cur.aspect, b.cur.problem, -1}
}

// openOrReturn opens a node, or returns to the one of the same title that the
// open node above already has: in a ledger sorted by office or date the rows of
// a problem stand apart.
func (b *branches) openOrReturn(f ledger.Field, title ledger.Value, row int) {
	if known, ok := b.nodes[node{b.parent(f), sameTitle(title)}]; ok {
		b.apart.add(f, title, row, known.row)
		b.enter(f, known.index)
		return
	}
	b.open(f, title)
	b.nodes[node{b.parent(f), sameTitle(title)}] = origin{b.index(f), row}
}

// sameTitle returns a title as it is compared: a line break in a cell makes no other.
func sameTitle(title ledger.Value) string { return strings.Join(strings.Fields(title.Text), "") }

// apart are the rows that stand apart from those of their problem or task.
type apart struct {
	first      ledger.Value // the title on the first of them
	field      ledger.Field
	before     int // the row on which that title was first met
	rows, last int
}

func (a *apart) add(f ledger.Field, title ledger.Value, row, before int) {
	if !title.Given() || row == a.last {
		return // nothing to tell, or told of the level above
	}
	if a.rows == 0 {
		a.first, a.field, a.before = title, f, before
	}
	a.rows, a.last = a.rows+1, row
}

// enter makes a node that the tree has the open one.
func (b *branches) enter(f ledger.Field, index int) {
	switch f {
	case ledger.FieldAspect:
		b.cur = place{index, -1, -1}
	case ledger.FieldProblem:
		b.cur.problem, b.cur.task = index, -1
	case ledger.FieldTask:
		b.cur.task = index
	}
}

// index returns that of the open node of a level among its siblings.
func (b *branches) index(f ledger.Field) int {
	switch f {
	case ledger.FieldAspect:
		return b.cur.aspect
	case ledger.FieldProblem:
		return b.cur.problem
	}
	return b.cur.task
}

// open adds a node under the open one of the level above, a nameless one where
// there is none.
func (b *branches) open(f ledger.Field, title ledger.Value) {
	switch f {
	case ledger.FieldAspect:
		b.enter(f, added(&b.aspects, ledger.Aspect{Title: title}))
	case ledger.FieldProblem:
		if b.aspect() == nil {
			b.open(ledger.FieldAspect, ledger.Value{})
		}
		b.enter(f, added(&b.aspect().Problems, ledger.Problem{Title: title}))
	case ledger.FieldTask:
		if b.problem() == nil {
			b.open(ledger.FieldProblem, ledger.Value{})
		}
		b.enter(f, added(&b.problem().Tasks, ledger.Task{Title: title}))
	}
}

// added appends a node to its siblings and returns its index.
func added[N any](siblings *[]N, n N) int {
	*siblings = append(*siblings, n)
	return len(*siblings) - 1
}

// title returns the title of the node that is open at a level; ok is false where
// none is.
func (b *branches) title(f ledger.Field) (title ledger.Value, ok bool) {
	a, p, t := b.aspect(), b.problem(), b.task()
	switch {
	case f == ledger.FieldAspect && a != nil:
		return a.Title, true
	case f == ledger.FieldProblem && p != nil:
		return p.Title, true
	case f == ledger.FieldTask && t != nil:
		return t.Title, true
	}
	return ledger.Value{}, false
}

// aspect, problem and task return the open nodes; nil if none is.
func (b *branches) aspect() *ledger.Aspect {
	if b.cur.aspect < 0 {
		return nil
	}
	return &b.aspects[b.cur.aspect]
}

func (b *branches) problem() *ledger.Problem {
	if a := b.aspect(); a != nil && b.cur.problem >= 0 {
		return &a.Problems[b.cur.problem]
	}
	return nil
}

func (b *branches) task() *ledger.Task {
	if p := b.problem(); p != nil && b.cur.task >= 0 {
		return &p.Tasks[b.cur.task]
	}
	return nil
}
