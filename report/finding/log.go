package finding

// A Log gathers findings while a ledger is read. The zero Log is empty.
type Log struct {
	list List
	at   map[place]bool // kinds told of a place
	told map[*Kind]bool // kinds told at all
}

type place struct {
	kind *Kind
	at   Ref
}

// Add adds findings.
func (l *Log) Add(found ...Finding) { l.list = append(l.list, found...) }

// AddOnce adds a finding unless AddOnce has had one of its kind at its place: a
// merged cell is met on each row that it covers.
func (l *Log) AddOnce(f Finding) {
	key := place{f.Kind, f.At}
	if l.at[key] {
		return
	}
	if l.at == nil {
		l.at = map[place]bool{}
	}
	l.at[key] = true
	l.Add(f)
}

// AddFirst adds a finding unless AddFirst has had one of its kind: what is so in the
// whole ledger is told at the first cell that shows it.
func (l *Log) AddFirst(f Finding) {
	if l.told[f.Kind] {
		return
	}
	if l.told == nil {
		l.told = map[*Kind]bool{}
	}
	l.told[f.Kind] = true
	l.Add(f)
}

// List returns what was gathered, in order.
func (l *Log) List() List { return l.list }
