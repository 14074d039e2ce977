package desk

import (
	"context"
	"net/http"
	"path/filepath"

	"tongbao/report"
	"tongbao/report/stage"
)

// A ready ledger is one of which files can be made, or not.
type ready struct {
	entry *entry
	job   report.Job
	err   error
}

// ready are the ledgers on the desk with their jobs, whose outputs have names that no other
// ledger's have in the same folder, whether they are made at once or one by one.
func (d *Desk) ready(ctx context.Context) []ready {
	var list []ready
	var paths, folders []string
	for _, e := range d.shelf.all() {
		l := e.looked(ctx)
		r := ready{entry: e, err: l.err}
		if l.view != nil {
			r.job = l.view.Job
		}
		list = append(list, r)
		paths, folders = append(paths, e.path), append(folders, outOf(r.job))
	}
	taken := map[string]bool{}
	for i, stem := range report.Stems(paths, folders) {
		job := &list[i].job
		job.Stem = report.FreeStem(outOf(*job), stem, job.Public, taken)
	}
	return list
}

// readied is one ledger with its job.
func (d *Desk) readied(ctx context.Context, e *entry) ready {
	for _, r := range d.ready(ctx) {
		if r.entry == e {
			return r
		}
	}
	return ready{entry: e, err: errNoLedger}
}

// made is what was written of one ledger.
type made struct {
	Files  []string `json:"files"` // names
	Folder string   `json:"folder"`
	Number int      `json:"number"` // of the folder, by which it is opened
	Draft  bool     `json:"draft"`
	Left   int      `json:"left"`
}

// make writes the files of a ledger: beside it, or where its configuration says.
func (d *Desk) make(e *entry, w http.ResponseWriter, r *http.Request) error {
	ready := d.readied(r.Context(), e)
	if ready.err != nil {
		return ready.err
	}
	stage.Recover(outOf(ready.job))
	out, err := report.Build(r.Context(), ready.job)
	if err != nil {
		return err
	}
	m := made{Folder: outOf(ready.job), Draft: out.Draft, Left: out.LeftToDo}
	for _, path := range out.Outputs {
		m.Files = append(m.Files, filepath.Base(path))
	}
	m.Number = d.shelf.wrote(m.Folder)
	d.ranWith(m.Folder, e)
	return show(w, m)
}

// ranWith keeps that files of ledgers were made, and what was said of each for the command
// line.
func (d *Desk) ranWith(folder string, entries ...*entry) {
	r := ran{Folder: folder}
	for _, e := range entries {
		r.Names = append(r.Names, e.name)
		if !e.dropped {
			r.Paths = append(r.Paths, e.path)
			e.mu.Lock()
			e.file.Keep(e.said)
			e.mu.Unlock()
		}
	}
	d.kept.ran(r)
	d.shelf.tell()
}
