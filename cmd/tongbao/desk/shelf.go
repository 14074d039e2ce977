package desk

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// Bounds on what lies on the desk.
const (
	maxLedgers = 300
	maxLedger  = 200 << 20 // bytes of one dropped ledger, as of one that is read from a file
	maxDropped = 500 << 20 // bytes of all dropped ledgers, which are kept in memory
)

// A shelf has the ledgers on the desk, each by its number, and what the run wrote.
type shelf struct {
	opt   Options
	style atomic.Pointer[Style] // apart from mu, as ledgers in work ask for it

	mu      sync.Mutex // comes before that of an entry
	entries []*entry
	next    int
	folders []string // that this run wrote into, by number
	version int      // goes up with every change
	changed chan struct{}
}

func newShelf(opt Options, style Style) *shelf {
	s := &shelf{opt: opt, next: 1, changed: make(chan struct{})}
	s.style.Store(&style)
	return s
}

// touch tells the pages that something has changed. The caller holds mu.
func (s *shelf) touch() {
	s.version++
	close(s.changed)
	s.changed = make(chan struct{})
}

func (s *shelf) tell() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.touch()
}

// since returns the version, and a channel that closes once there is a later one than
// that given; nil where there is one already.
func (s *shelf) since(seen int) (int, <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.version != seen {
		return s.version, nil
	}
	return s.version, s.changed
}

// all are the entries in order.
func (s *shelf) all() []*entry {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.entries)
}

// entry returns the ledger of a number; nil for none.
func (s *shelf) entry(number int) *entry {
	entries := s.all()
	i := slices.IndexFunc(entries, func(e *entry) bool { return e.number == number })
	if i < 0 {
		return nil
	}
	return entries[i]
}

// place takes a ledger file by its path, once.
func (s *shelf) place(path string) *entry {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, e := range s.entries {
		if !e.dropped && e.path == path {
			return e
		}
	}
	return s.add(&entry{path: path, name: filepath.Base(path)})
}

// drop takes a ledger that was dropped. One of the same name, from the same folder of
// what was dropped, takes the place of the earlier one and keeps what was said of it.
func (s *shelf) drop(name string, data []byte) (*entry, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	held := len(data)
	var old *entry
	for _, e := range s.entries {
		if e.dropped && e.path == name {
			old = e
			continue
		}
		held += e.size()
	}
	switch {
	case held > maxDropped:
		return nil, fmt.Errorf("拖进来的台账一共超过%d兆字节，放不下了。请先移走几份，或者分几次来做", maxDropped>>20)
	case old != nil:
		old.replace(data)
		s.touch()
		return old, nil
	case len(s.entries) >= maxLedgers:
		return nil, fmt.Errorf("已经有%d份台账，放不下了。请先移走几份，或者分几次来做", maxLedgers)
	}
	return s.add(&entry{path: name, name: baseOf(name), dropped: true, data: data}), nil
}

func (s *shelf) add(e *entry) *entry {
	e.number, e.shelf = s.next, s
	s.next++
	s.entries = append(s.entries, e)
	s.touch()
	return e
}

// remove takes a ledger from the desk; its file stays.
func (s *shelf) remove(number int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.entries = slices.DeleteFunc(s.entries, func(e *entry) bool { return e.number == number })
	s.touch()
}

// restyle has all ledgers done anew in another style.
func (s *shelf) restyle(style Style) {
	s.style.Store(&style)
	for _, e := range s.all() {
		e.stale()
	}
	s.tell()
}

// wrote notes a folder that the run wrote into, and returns its number.
func (s *shelf) wrote(folder string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := slices.Index(s.folders, folder); i >= 0 {
		return i
	}
	s.folders = append(s.folders, folder)
	return len(s.folders) - 1
}

// folder is one that this run wrote into, by its number.
func (s *shelf) folder(number int) (string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if number < 0 || number >= len(s.folders) {
		return "", false
	}
	return s.folders[number], true
}

// baseOf is the last part of the name under which a browser gives a file, whatever
// system it comes from.
func baseOf(name string) string {
	return name[strings.LastIndexAny(name, `/\`)+1:]
}
