package report

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"

	"tongbao/report/internal/crash"
	"tongbao/report/stage"
	"tongbao/report/summary"
)

// A Batch does several ledgers, each on its own, and adds them up.
type Batch struct {
	Jobs  []func() (Job, error)     // made when their turn comes; an error fails that ledger alone
	Paths []string                  // the ledgers, in the order of Jobs
	Dir   string                    // folder of 批次汇总.xlsx; empty: none is written
	Done  func(int, Outcome, error) // told of each ledger as it ends, in any order, one at a time

	spool *summary.Spool // of the units' measures; nil where they stay in memory
}

// Run does the ledgers in parallel over the cores. It returns the path of the
// batch workbook, empty where none was asked for or no ledger could be done: an
// earlier one stays.
func (b *Batch) Run(ctx context.Context) (string, error) {
	defer sweepSteadily()()
	b.spool = b.newSpool()
	if b.spool != nil {
		defer b.spool.Close()
	}
	total, err := b.all(ctx)
	if err != nil {
		return "", b.itself().told(err)
	}
	if b.Dir == "" || total.done == 0 || ctx.Err() != nil {
		return "", nil
	}
	path, err := b.writeSummary(total)
	if err == nil {
		b.itself().forget()
	}
	return path, b.itself().told(err)
}

// newSpool returns what has the units' measures on the disk; nil where there is no
// workbook to be, or no room for temporary files: they stay in memory then.
func (b *Batch) newSpool() *summary.Spool {
	if b.Dir == "" {
		return nil
	}
	spool, err := summary.NewSpool()
	if err != nil {
		return nil
	}
	return spool
}

// itself is the batch as a job, which may fail too.
func (b *Batch) itself() *Job {
	return &Job{Path: filepath.Join(b.Dir, BatchName), Out: b.Dir, CheckOnly: b.Dir == ""}
}

// A batchTotal is what is kept of the ledgers: only what the batch workbook needs.
type batchTotal struct {
	units    []summary.Unit
	done     int // how many came out well
	measures int // of those
}

// all does the ledgers and tells of each. The error is of the telling alone.
func (b *Batch) all(ctx context.Context) (total batchTotal, untold error) {
	total.units = make([]summary.Unit, len(b.Jobs))
	called := Stems(b.Paths, make([]string, len(b.Paths)))
	var mu sync.Mutex
	overCores(len(b.Jobs), func(i int) {
		out, err := b.one(ctx, i)
		total.units[i] = b.unit(i, called[i], out, err)
		mu.Lock()
		defer mu.Unlock()
		if err == nil {
			total.done++
			total.measures += out.Statistics.Measures.Total
		}
		if err := during(telling, func() error { b.Done(i, out, err); return nil }); err != nil {
			untold = err
		}
	})
	return total, untold
}

func (b *Batch) one(ctx context.Context, i int) (out Outcome, err error) {
	out.Job.Path = b.Paths[i]
	if ctx.Err() != nil {
		return out, errStopped
	}
	err = during(preparing, func() (err error) { out.Job, err = b.Jobs[i](); return err })
	if err != nil {
		return out, out.Job.told(err)
	}
	out.Job.Others = b.Paths
	return Build(ctx, out.Job)
}

// unit is what the batch workbook needs of one ledger, which is called so.
func (b *Batch) unit(i int, called string, out Outcome, err error) summary.Unit {
	if b.Dir == "" {
		return summary.Unit{}
	}
	if out.Job.Public {
		called = PublicStem(called)
	}
	name := called + filepath.Ext(b.Paths[i])
	var unit summary.Unit
	if err == nil {
		unit, err = b.summarised(called, out)
	}
	if err != nil {
		unit = summary.FailedUnit(name, err.Error())
	}
	if !out.Job.Public {
		return unit
	}
	if err := during(lookingAgain, func() error { return refuseLeaksOf(unit, out.hidden) }); err != nil {
		return summary.FailedUnit(fmt.Sprintf("第%d份台账", i+1), out.Job.told(err).Error()) // its name may be what is hidden
	}
	return unit
}

func (b *Batch) summarised(called string, out Outcome) (unit summary.Unit, err error) {
	err = during(summingUp, func() (err error) {
		unit, err = summary.NewUnit(out.Ledger, out.Statistics, called, b.links(out))
		unit.Draft = out.Draft
		if err == nil && b.spool != nil {
			err = b.spool.Take(&unit)
		}
		return err
	})
	return unit, out.Job.told(err)
}

// links lead from the batch's folder to a ledger's outputs; for the public none goes
// through a folder whose name is somebody's.
func (b *Batch) links(out Outcome) []string {
	links := make([]string, 0, len(out.Outputs))
	for _, path := range out.Outputs {
		if link, ok := relative(b.Dir, path); ok && (!out.Job.Public || PublicStem(link) == link) {
			links = append(links, link)
		}
	}
	return links
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

// maxMeasures is how many measures the sheet of all has room for, below its title and
// headings. Tests lower it.
var maxMeasures = 1<<20 - 10

// tooLarge says that the ledgers have more measures than a sheet has rows.
func tooLarge(measures int) error {
	return fmt.Errorf("这些台账一共有%d条措施，一张工作表放不下（最多%d行），没有写“%s”。各份台账的文件不受影响；需要汇总的，请分成几批来做",
		measures, maxMeasures, BatchName)
}

// unwritten says that the batch workbook could not be made. A failure of our own code
// tells of itself.
func unwritten(err error) error {
	if errors.As(err, new(*crash.Failure)) {
		return err
	}
	return fmt.Errorf("“%s”没有做成，各份台账的文件不受影响；请分成几批再做", BatchName)
}

func (b *Batch) writeSummary(total batchTotal) (string, error) {
	if total.measures > maxMeasures {
		return "", tooLarge(total.measures)
	}
	var content bytes.Buffer
	err := during(summingUp, func() error { return summary.WriteBatch(&content, total.units) })
	if err != nil {
		return "", unwritten(err)
	}
	if err := makeFolder(b.Dir); err != nil {
		return "", err
	}
	path := filepath.Join(b.Dir, BatchName)
	if isOneOf(path, b.Paths...) {
		return "", wouldReplace(path)
	}
	if err := stage.WriteFile(path, content.Bytes()); err != nil {
		return "", err
	}
	return path, nil
}
