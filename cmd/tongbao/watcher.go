package main

import (
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"tongbao/cmd/tongbao/inbox"
	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
	"tongbao/report/config"
	"tongbao/report/finding"
	"tongbao/report/stage"
)

// A watcher does the ledgers of a folder as they come.
type watcher struct {
	folder  string
	maker   *jobMaker
	record  *inbox.Record
	rest    inbox.Rest
	console console
	own     map[string]inbox.Signature // workbooks that are outputs of ours
	tried   map[string]inbox.Signature // ledgers that failed in this run
	held    map[string]bool            // ledgers that were told to be open elsewhere
	taken   map[string]bool            // names of outputs, as report.FreeStem knows them
	lost    bool                       // the folder can't be read, which was told
}

// An arrival is a ledger that has come to rest in a state.
type arrival struct {
	path  string
	state inbox.Signature
}

// resume finishes what a killed run had begun. A ledger whose outputs are not as they
// were when it was begun was done: they appear all or none.
func (w *watcher) resume() error {
	w.own, w.tried = map[string]inbox.Signature{}, map[string]inbox.Signature{}
	w.held, w.taken = map[string]bool{}, map[string]bool{}
	recovered := map[string]bool{}
	for _, e := range w.record.Entries() {
		report.TakeStem(string(e.Folder), string(e.Stem), true, w.taken)
		l := w.planned(filepath.Join(w.folder, string(e.Ledger)))
		if e.Ended != "" || l.err != nil {
			continue
		}
		out := absolute(l.out())
		if !recovered[out] {
			recovered[out] = true
			w.tellRecovered(stage.Recover(out))
		}
		if out == string(e.Folder) && inbox.StateOf(out, report.OutputNames(string(e.Stem))) != e.Before {
			e.Ended = inbox.Done
			if err := w.record.Add(e); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *watcher) tellRecovered(note string) {
	if note != "" {
		paragraph(w.console.out, 0, fmt.Sprintf("[%s] ", finding.Hint), note)
	}
}

// ready are the ledgers that can be done now.
func (w *watcher) ready(now time.Time) (ready []arrival) {
	lost := false
	eachWorkbook(w.folder, func(path string, err error) {
		lost = lost || err != nil && path == w.folder
		state, failed := inbox.SignatureOf(path)
		if err != nil || failed != nil || w.isKnown(path, state) || !w.rest.Has(path, state, now) {
			return
		}
		switch {
		case w.isHeld(path):
		case report.IsOutput(path):
			w.own[path] = state
		default:
			ready = append(ready, arrival{path, state})
		}
	})
	if lost && !w.lost {
		paragraph(w.console.errs, 0, "", fmt.Sprintf("文件夹“%s”暂时打不开，程序会接着试；请检查网络和权限。", w.folder))
	}
	w.lost = lost
	return ready
}

// isKnown reports whether a file in its state is done, failed or is no ledger.
func (w *watcher) isKnown(path string, state inbox.Signature) bool {
	if own, ok := w.own[path]; ok && own == state {
		return true
	}
	if tried, ok := w.tried[path]; ok && tried == state {
		return true
	}
	e, ok := w.record.Of(w.label(path))
	return ok && e.Ended == inbox.Done && e.State == state
}

// isHeld reports whether a ledger is open in another program, and says so once: it may
// be a file that such a program left.
func (w *watcher) isHeld(path string) bool {
	held := inbox.Held(path)
	if held && !w.held[path] {
		paragraph(w.console.out, 0, "", fmt.Sprintf("“%s”正被其他程序打开，关闭以后再做。", w.label(path)))
	}
	w.held[path] = held
	return held
}

// label is what a ledger is called: its path from the folder.
func (w *watcher) label(path string) string {
	if label, err := filepath.Rel(w.folder, path); err == nil {
		return label
	}
	return path
}

// doAll does ledgers, as many at a time as there are cores, until the context ends: those
// in hand are finished. What has changed since it was looked at comes again.
func (w *watcher) doAll(ctx context.Context, ready []arrival) error {
	for some := range slices.Chunk(ready, runtime.NumCPU()) {
		if ctx.Err() != nil {
			return nil
		}
		some = slices.DeleteFunc(some, func(a arrival) bool {
			state, err := inbox.SignatureOf(a.path)
			return err != nil || state != a.state || w.isHeld(a.path)
		})
		if err := w.do(context.WithoutCancel(ctx), some); err != nil {
			return err
		}
	}
	return nil
}

// do does ledgers and records them. The error is of the record alone.
func (w *watcher) do(ctx context.Context, some []arrival) (unrecorded error) {
	var batch report.Batch
	w.console.labels = nil
	entries := make([]inbox.Entry, len(some))
	for i, a := range some {
		w.rest.Forget(a.path)
		l := w.planned(a.path)
		entries[i] = w.begun(&l, a)
		batch.Paths = append(batch.Paths, a.path)
		batch.Jobs = append(batch.Jobs, func() (report.Job, error) { return w.maker.job(l) })
		w.console.labels = append(w.console.labels, w.label(a.path))
	}
	if err := w.record.Add(entries...); err != nil {
		return err
	}
	batch.Done = func(i int, out report.Outcome, err error) {
		if e := w.ended(entries[i], some[i], err); e != nil {
			unrecorded = e
		}
		w.console.tell(i, out, err)
	}
	_, err := batch.Run(ctx)
	if err != nil {
		return err
	}
	return unrecorded
}

// planned is a ledger with its configuration.
func (w *watcher) planned(path string) planned {
	l := planned{path: path}
	l.config, l.err = config.Load(config.Sources{File: w.maker.configFile, Ledger: path, Flags: w.maker.cmd.Flags()})
	return l
}

// begun names the outputs of a ledger, as before if it was done before, and is what to
// record of it.
func (w *watcher) begun(l *planned, a arrival) inbox.Entry {
	label, out := w.label(a.path), absolute(l.out())
	if e, ok := w.record.Of(label); ok && string(e.Folder) == out {
		l.stem = string(e.Stem)
	} else {
		l.stem = report.FreeStem(out, report.StemOf(a.path), l.config.Public, w.taken)
	}
	before := inbox.StateOf(out, report.OutputNames(l.stem))
	return inbox.Entry{Ledger: []byte(label), State: a.state, Folder: []byte(out), Stem: []byte(l.stem), Before: before}
}

// ended records how a ledger has ended, and tells beside it why it failed.
func (w *watcher) ended(e inbox.Entry, a arrival, failed error) error {
	if failed == nil {
		e.Ended = inbox.Done
		inbox.Untell(a.path)
		return w.record.Add(e)
	}
	e.Ended = inbox.Failed
	w.tried[a.path] = a.state
	if err := inbox.Tell(a.path, terminal.Line(filepath.Base(a.path)), terminal.Line(sentence(failed))); err != nil {
		paragraph(w.console.errs, 0, "", err.Error())
	}
	return w.record.Add(e)
}
