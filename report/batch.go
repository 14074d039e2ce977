package report

import (
	"bytes"
	"context"
	"path/filepath"
	"runtime"
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

// Run does the ledgers in parallel over the cores. What it keeps of a ledger
// that is done is only what the batch workbook needs. It returns the path of
// that workbook, empty where none was asked for.
func (b *Batch) Run(ctx context.Context) (string, error) {
	units := make([]summary.Unit, len(b.Jobs))
	next := make(chan int)
	var wait sync.WaitGroup
	var telling sync.Mutex
	for range min(runtime.GOMAXPROCS(0), len(b.Jobs)) {
		wait.Go(func() {
			for i := range next {
				out, err := b.one(ctx, i)
				telling.Lock()
				units[i] = b.unit(i, out, err)
				b.Done(i, out, err)
				telling.Unlock()
			}
		})
	}
	for i := range b.Jobs {
		next <- i
	}
	close(next)
	wait.Wait()
	if b.Dir == "" {
		return "", ctx.Err()
	}
	return b.writeSummary(units)
}

func (b *Batch) one(ctx context.Context, i int) (Outcome, error) {
	if err := ctx.Err(); err != nil {
		return Outcome{}, err
	}
	job, err := b.Jobs[i]()
	if err != nil {
		return Outcome{Job: job}, err
	}
	return Build(ctx, job)
}

// unit is what the batch workbook needs of one ledger.
func (b *Batch) unit(i int, out Outcome, err error) summary.Unit {
	name := filepath.Base(b.Paths[i])
	if err != nil || b.Dir == "" {
		return summary.FailedUnit(name, text(err))
	}
	links := make([]string, 0, len(out.Outputs))
	for _, path := range out.Outputs {
		if link, err := filepath.Rel(b.Dir, path); err == nil {
			links = append(links, filepath.ToSlash(link))
		}
	}
	unit, err := summary.NewUnit(out.Ledger, out.Statistics, links)
	if err != nil {
		return summary.FailedUnit(name, text(err))
	}
	return unit
}

func text(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func (b *Batch) writeSummary(units []summary.Unit) (string, error) {
	var content bytes.Buffer
	if err := summary.WriteBatch(&content, units); err != nil {
		return "", err
	}
	path := filepath.Join(b.Dir, BatchName)
	var files stage.Files
	defer files.Discard()
	if err := files.Add(path, content.Bytes()); err != nil {
		return "", err
	}
	return path, files.Commit()
}
