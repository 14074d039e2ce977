package report

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"tongbao/report/finding"
	"tongbao/report/internal/crash"
	"tongbao/report/stage"
	"tongbao/report/summary"
)

// A Batch does several ledgers, each on its own, and adds them up.
type Batch struct {
	Jobs  []func() (Job, error)     // made when their turn comes; an error fails that ledger alone
	Paths []string                  // the ledgers, in the order of Jobs
	Dir   string                    // folder of 批次汇总.xlsx; empty: none is written
	Done  func(int, Outcome, error) // told of each ledger, in their order, one at a time

	Collective *Collective            // the notice over all ledgers; nil: none is written
	Collected  func(Collected, error) // told of it

	Doubts finding.List // once it has run: bodies that it counts as several

	spool    *summary.Spool // of the units' measures; nil where they stay in memory
	gathered *gathering     // of what the collective notice needs; nil for none
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
	if b.Collective != nil && b.Dir != "" {
		b.gathered = newGathering(len(b.Jobs))
	}
	total, err := b.all(ctx)
	if err != nil {
		return "", b.itself().told(err)
	}
	if b.Dir == "" || total.done == 0 || ctx.Err() != nil {
		return "", nil
	}
	path, err := b.writeSummary(ctx, total)
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
	bodies   []string // what the ledgers name as 发文机关, by their places; empty where one names none, or failed
	well     []bool   // which of them came out well
	done     int      // how many came out well
	measures int      // of those
}

// all does the ledgers and tells of each. The error is of the telling alone.
func (b *Batch) all(ctx context.Context) (total batchTotal, untold error) {
	total.units = make([]summary.Unit, len(b.Jobs))
	total.bodies, total.well = make([]string, len(b.Jobs)), make([]bool, len(b.Jobs))
	called := Stems(b.Paths, make([]string, len(b.Paths)))
	turns := newTurns()
	overCores(len(b.Jobs), func(i int) {
		out, err := b.one(ctx, i)
		unit := b.unit(i, called[i], out, err)
		total.units[i] = unit
		b.gathered.take(i, cmp.Or(unit.Name, unit.File), out, failure(unit, err))
		if total.well[i] = err == nil; err == nil {
			total.bodies[i] = issuerOf(out.Ledger)
		}
		turns.tell(i, func() {
			if err == nil {
				total.done++
				total.measures += out.Statistics.Measures.Total
			}
			if err := during(telling, func() error { b.Done(i, out, err); return nil }); err != nil {
				untold = err
			}
		})
	})
	b.Doubts = b.twice(total, fileNames(b.Paths, called))
	return total, untold
}

// failure is why a ledger can't be counted: its own, or that of its unit.
func failure(u summary.Unit, err error) error {
	if err == nil && u.Why != "" {
		err = errors.New(u.Why)
	}
	return err
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
	var unit summary.Unit
	if err == nil {
		unit, err = b.summarised(called, out)
	}
	if err != nil {
		unit = summary.FailedUnit(called+filepath.Ext(b.Paths[i]), err.Error())
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

// links lead from the batch's folder to a ledger's outputs.
func (b *Batch) links(out Outcome) []string {
	links := make([]string, 0, len(out.Outputs))
	for _, path := range out.Outputs {
		if link, ok := relative(b.Dir, path); ok {
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

func (b *Batch) writeSummary(ctx context.Context, total batchTotal) (path string, err error) {
	path = filepath.Join(b.Dir, BatchName)
	files, err := b.workbook(path, total)
	if err != nil {
		path = ""
	}
	placed := b.placeCollective(ctx, files)
	if err == nil {
		err = placed
	}
	if err != nil {
		return "", err
	}
	return path, nil
}

// workbook is the batch workbook, for a path.
func (b *Batch) workbook(path string, total batchTotal) ([]stage.Content, error) {
	if total.measures > maxMeasures {
		return nil, tooLarge(total.measures)
	}
	var content bytes.Buffer
	err := during(summingUp, func() error { return summary.WriteBatch(&content, total.units) })
	if err != nil {
		return nil, unwritten(err)
	}
	return []stage.Content{{Target: path, Data: content.Bytes()}}, nil
}

// placeCollective puts the batch workbook and the collective notice in their places, all or
// none. What is wrong with the notice alone keeps nothing else from its place, and is told
// with it; the error is of the placing.
func (b *Batch) placeCollective(ctx context.Context, files []stage.Content) error {
	var told Collected
	var failed error
	if b.gathered != nil {
		var collected []stage.Content
		collected, told, failed = b.collect(ctx, b.gathered)
		files = append(files, collected...)
		for _, file := range collected {
			told.Outputs = append(told.Outputs, file.Target)
		}
	}
	err := b.place(files, told.Draft)
	if err != nil {
		told.Outputs = nil
	}
	if b.gathered != nil && b.Collected != nil {
		b.Collected(told, b.itself().told(failed))
	}
	return err
}

// place writes files into the batch's folder. A finished collective notice takes its drafts
// away.
func (b *Batch) place(files []stage.Content, isDraft bool) error {
	if len(files) == 0 {
		return nil
	}
	if err := makeFolder(b.Dir); err != nil {
		return err
	}
	for _, file := range files {
		if isOneOf(file.Target, b.Paths...) {
			return wouldReplace(file.Target)
		}
	}
	var set stage.Files
	defer set.Discard()
	if err := set.Add(files...); err != nil {
		return err
	}
	if !isDraft {
		if err := dropDraftsOf(&set, files); err != nil {
			return err
		}
	}
	return set.Commit()
}
