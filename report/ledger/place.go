package ledger

// A place is a node of the tree by the indexes on the way to it; -1 where it goes
// no further.
type place struct{ aspect, problem, task int }

var nowhere = place{-1, -1, -1}

// A node is a node of the tree by its parent and title.
type node struct {
	parent place
	title  string
}

// An origin is where a node stands in the tree and the row that it began on.
type origin struct{ index, row int }

// parent is the open node above a level.
func (b *builder) parent(f Field) place {
	switch f {
	case FieldAspect:
		return nowhere
	case FieldProblem:
		return place{b.cur.aspect, -1, -1}
	}
	return place{b.cur.aspect, b.cur.problem, -1}
}

// openOrReturn opens a node, or returns to the one of the same title that the
// open node above already has: in a ledger sorted by office or date the rows of
// a problem stand apart.
func (b *builder) openOrReturn(f Field, title Value, row int) {
	if known, ok := b.nodes[node{b.parent(f), sameTitle(title)}]; ok {
		b.noteApart(f, title, row, known.row)
		b.enter(f, known.index)
		return
	}
	b.open(f, title)
	b.nodes[node{b.parent(f), sameTitle(title)}] = origin{b.index(f), row}
}

// apart are the rows that stand apart from those of their problem or task.
type apart struct {
	first      Value // the title on the first of them
	field      Field
	before     int // the row on which that title was first met
	rows, last int
}

func (b *builder) noteApart(f Field, title Value, row, before int) {
	a := &b.apart
	if !title.Given() || row == a.last {
		return // nothing to tell, or told of the level above
	}
	if a.rows == 0 {
		a.first, a.field, a.before = title, f, before
	}
	a.rows, a.last = a.rows+1, row
}

// enter makes a node that the tree has the open one.
func (b *builder) enter(f Field, index int) {
	switch f {
	case FieldAspect:
		b.cur = place{index, -1, -1}
	case FieldProblem:
		b.cur.problem, b.cur.task = index, -1
	case FieldTask:
		b.cur.task = index
	}
}

// index is that of the open node of a level among its siblings.
func (b *builder) index(f Field) int {
	switch f {
	case FieldAspect:
		return b.cur.aspect
	case FieldProblem:
		return b.cur.problem
	}
	return b.cur.task
}

// open adds a node under the open one of the level above, a nameless one where
// there is none.
func (b *builder) open(f Field, title Value) {
	switch f {
	case FieldAspect:
		b.enter(f, added(&b.ledger.Aspects, Aspect{Title: title}))
	case FieldProblem:
		if b.aspect() == nil {
			b.open(FieldAspect, Value{})
		}
		b.enter(f, added(&b.aspect().Problems, Problem{Title: title}))
	case FieldTask:
		if b.problem() == nil {
			b.open(FieldProblem, Value{})
		}
		b.enter(f, added(&b.problem().Tasks, Task{Title: title}))
	}
}

// added appends a node to its siblings and gives its index.
func added[N any](siblings *[]N, n N) int {
	*siblings = append(*siblings, n)
	return len(*siblings) - 1
}

// title is the title of the node that is open at a level.
func (b *builder) title(f Field) (Value, bool) {
	a, p, t := b.aspect(), b.problem(), b.task()
	switch {
	case f == FieldAspect && a != nil:
		return a.Title, true
	case f == FieldProblem && p != nil:
		return p.Title, true
	case f == FieldTask && t != nil:
		return t.Title, true
	}
	return Value{}, false
}

// aspect, problem and task are the open nodes; nil if none is.
func (b *builder) aspect() *Aspect {
	if b.cur.aspect < 0 {
		return nil
	}
	return &b.ledger.Aspects[b.cur.aspect]
}

func (b *builder) problem() *Problem {
	if a := b.aspect(); a != nil && b.cur.problem >= 0 {
		return &a.Problems[b.cur.problem]
	}
	return nil
}

func (b *builder) task() *Task {
	if p := b.problem(); p != nil && b.cur.task >= 0 {
		return &p.Tasks[b.cur.task]
	}
	return nil
}
