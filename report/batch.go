package report

import (
	"bytes"
	"context"
	"path/filepath"
	"sync"

	"tongbao/report/stage"
	"tongbao/report/summary"
)

// A Batch does several ledgers, each on its own, and adds them up.
type Batch struct {
	Jobs  []func() (Job, error)     // made when their turn comes; an error fails that ledger alone
	Paths []string                  // the ledgers, in the order of Jobs
	Dir   string                    // folder of 批次汇总.xlsx; empty: none is written
	Done  func(int, Outcome, error) // told of each ledger as it ends, in any order, one at a time
}

// Run does the ledgers in parallel over the cores. It returns the path of the
// batch workbook, empty where none was asked for or no ledger could be done: an
// earlier one stays.
func (b *Batch) Run(ctx context.Context) (string, error) {
	units, done := b.all(ctx)
	if b.Dir == "" || done == 0 || ctx.Err() != nil {
		return "", nil
	}
	return b.writeSummary(units)
}

// all does the ledgers and tells of each. What it keeps of one that is done is
// only what the batch workbook needs; done is how many came out well.
func (b *Batch) all(ctx context.Context) (units []summary.Unit, done int) {
	units = make([]summary.Unit, len(b.Jobs))
	called := Stems(b.Paths, make([]string, len(b.Paths)))
	var telling sync.Mutex
	overCores(len(b.Jobs), func(i int) {
		out, err := b.one(ctx, i)
		units[i] = b.unit(i, called[i], out, err)
		telling.Lock()
		defer telling.Unlock()
		if err == nil {
			done++
		}
		b.Done(i, out, err)
	})
	return units, done
}

func (b *Batch) one(ctx context.Context, i int) (out Outcome, err error) {
	defer recovered(b.Paths[i], &err)
	out.Job.Path = b.Paths[i]
	if ctx.Err() != nil {
		return out, errStopped
	}
	if out.Job, err = b.Jobs[i](); err != nil {
		return out, err
	}
	out.Job.Others = b.Paths
	return Build(ctx, out.Job)
}

// unit is what the batch workbook needs of one ledger, which is called so.
func (b *Batch) unit(i int, called string, out Outcome, err error) summary.Unit {
	if b.Dir == "" {
		return summary.Unit{}
	}
	var unit summary.Unit
	if err == nil {
		unit, err = b.summarised(called, out)
	}
	if err != nil {
		return summary.FailedUnit(called+filepath.Ext(b.Paths[i]), err.Error())
	}
	return unit
}

func (b *Batch) summarised(called string, out Outcome) (unit summary.Unit, err error) {
	defer recovered(out.Job.Path, &err)
	links := make([]string, 0, len(out.Outputs))
	for _, path := range out.Outputs {
		if link, ok := relative(b.Dir, path); ok {
			links = append(links, link)
		}
	}
	return summary.NewUnit(out.Ledger, out.Statistics, called, links)
}

// relative is a file's path from a folder; there is none to another drive.
func relative(dir, path string) (string, bool) {
	from, err := filepath.Abs(dir)
	if err != nil {
		return "", false
	}
	to, err := filepath.Abs(path)
	if err != nil {
		return "", false
	}
	link, err := filepath.Rel(from, to)
	return filepath.ToSlash(link), err == nil
}

func (b *Batch) writeSummary(units []summary.Unit) (string, error) {
	var content bytes.Buffer
	if err := summary.WriteBatch(&content, units); err != nil {
		return "", err
	}
	if err := makeFolder(b.Dir); err != nil {
		return "", err
	}
	path := filepath.Join(b.Dir, BatchName)
	if isOneOf(path, b.Paths...) {
		return "", wouldReplace(path)
	}
	var files stage.Files
	defer files.Discard()
	if err := files.Add(path, content.Bytes()); err != nil {
		return "", err
	}
	if err := files.Commit(); err != nil {
		return "", err
	}
	return path, nil
}
