package desk

import (
	"context"
	"os"
	"sync"

	"tongbao/report"
	"tongbao/report/config"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/reading"
)

// An entry is one ledger on the desk, with what a person has said of it.
type entry struct {
	shelf   *shelf
	number  int
	path    string // of the file; of a dropped one its name, with the folders dropped
	name    string
	dropped bool

	mu             sync.Mutex
	data           []byte // of a dropped one
	said           config.Said
	recall         bool // said has what is remembered in these:
	facts, columns config.Memory
	file           config.Memory // of a ledger that has a path
	look           *look
	times          int             // how often it was done
	before         map[string]bool // the paragraphs that the pages had before the last change
}

// A look is a ledger as it stands: done as far as its pages.
type look struct {
	view   *report.View
	config config.Config
	err    error // why there is no notice
	places *places
	book   func() *grid.Workbook // the ledger's cells; nil where the file can't be read
	before map[string]bool

	revision int // tells it from what it was before
}

func (e *entry) size() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return len(e.data)
}

func (e *entry) replace(data []byte) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.data, e.recall = data, false
	e.drop()
}

// stale has the ledger done anew when it is next looked at.
func (e *entry) stale() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.drop()
}

// drop forgets what was made, but for what its paragraphs were.
func (e *entry) drop() {
	if e.look != nil && e.look.view != nil {
		e.before = e.look.paragraphs()
	}
	e.look = nil
}

// looked returns the ledger as it stands, done if it is not yet.
func (e *entry) looked(ctx context.Context) *look {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.look == nil {
		e.look = e.made(ctx)
		if ctx.Err() != nil { // broken off: whoever comes next does it
			l := e.look
			e.look = nil
			return l
		}
	}
	return e.look
}

func (e *entry) made(ctx context.Context) *look {
	style := *e.shelf.style.Load()
	e.times++
	l := &look{before: e.before, revision: e.times}
	if !e.recall {
		l.err = e.remember(ctx, style)
	}
	job, c, err := e.job(style)
	if l.config = c; err != nil {
		l.err = err
		return l
	}
	l.view, err = report.Look(ctx, job)
	if err != nil {
		l.err = err
	}
	l.places = placesOf(l.view)
	l.book = sync.OnceValue(func() *grid.Workbook { return workbook(job) })
	return l
}

func (e *entry) job(style Style) (report.Job, config.Config, error) {
	job, c, err := e.shelf.opt.Job(e.path, e.dropped, e.said, style)
	if e.dropped {
		job.Path, job.Source = e.name, e.data
		if job.Out == "" {
			job.Out = e.shelf.opt.Documents
		}
	}
	return job, c, err
}

// workbook reads the cells of a job's ledger.
func workbook(job report.Job) *grid.Workbook {
	data := job.Source
	if data == nil {
		var err error
		if data, err = os.ReadFile(job.Path); err != nil {
			return nil
		}
	}
	book, err := reading.Workbook(job.Path, data, job.Read)
	if err != nil {
		return nil
	}
	return book
}
