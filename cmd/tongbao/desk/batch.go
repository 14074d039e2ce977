package desk

import (
	"net/http"
	"path/filepath"

	"tongbao/report"
	"tongbao/report/stage"
)

// madeAll is what was written of several ledgers.
type madeAll struct {
	Batch  string    `json:"batch"` // name of the batch workbook; empty: there is none
	Folder string    `json:"folder"`
	Number int       `json:"number"`
	Done   int       `json:"done"`
	Drafts int       `json:"drafts"`
	Failed []failure `json:"failed"`
}

// A failure is a ledger of which nothing came, with a Chinese sentence why.
type failure struct {
	Name string `json:"name"`
	Why  string `json:"why"`
}

// makeAll writes the files of all ledgers on the desk, and the batch workbook.
func (d *Desk) makeAll(w http.ResponseWriter, r *http.Request) error {
	list := d.ready(r.Context())
	if len(list) == 0 {
		return errNoLedger
	}
	m := madeAll{Folder: batchFolder(list), Failed: []failure{}}
	batch, recovered := report.Batch{}, map[string]bool{}
	for _, one := range list {
		batch.Paths = append(batch.Paths, one.entry.path)
		batch.Jobs = append(batch.Jobs, func() (report.Job, error) { return one.job, one.err })
		if out := outOf(one.job); !recovered[out] {
			recovered[out] = true
			stage.Recover(out)
		}
	}
	if len(list) > 1 {
		batch.Dir = m.Folder
	}
	var done []*entry
	batch.Done = func(i int, out report.Outcome, err error) {
		switch {
		case err != nil:
			m.Failed = append(m.Failed, failure{list[i].entry.name, err.Error()})
			return
		case out.Draft:
			m.Drafts++
		}
		m.Done++
		done = append(done, list[i].entry)
		d.shelf.wrote(outOf(out.Job))
	}
	path, err := batch.Run(r.Context())
	if err != nil {
		return err
	}
	if path != "" {
		m.Batch = filepath.Base(path)
	}
	if m.Number = d.shelf.wrote(m.Folder); len(done) > 0 {
		d.ranWith(m.Folder, inOrder(list, done)...)
	}
	return show(w, m)
}

// batchFolder is where the batch workbook goes: where the first ledger's files go.
func batchFolder(list []ready) string {
	for _, one := range list {
		if one.err == nil {
			return outOf(one.job)
		}
	}
	return outOf(list[0].job)
}

// inOrder are the entries of a list that are among some, in the list's order.
func inOrder(list []ready, some []*entry) (entries []*entry) {
	among := map[*entry]bool{}
	for _, e := range some {
		among[e] = true
	}
	for _, one := range list {
		if among[one.entry] {
			entries = append(entries, one.entry)
		}
	}
	return entries
}
