package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"tongbao/report"
	"tongbao/report/config"
)

// A builder runs a command over ledgers.
type builder struct {
	configFile string
	json       bool
	checkOnly  bool
	after      func(report.Outcome) error // what a command does more, with a ledger given alone
}

// run does the ledgers that the arguments name, and tells of each.
func (b *builder) run(cmd *cobra.Command, args []string) error {
	maker := &jobMaker{cmd: cmd, configFile: b.configFile}
	c, err := config.Load(config.Sources{File: b.configFile, Flags: cmd.Flags()})
	if err == nil {
		err = maker.check(c)
	}
	if err != nil {
		return usageError{err}
	}
	found, err := findLedgers(args)
	if err != nil {
		return err
	}
	if b.after != nil && len(found.paths) > 1 {
		return usageError{fmt.Errorf("--save-mapping 一次只能存一份台账的识别结果，这里有%d份", len(found.paths))}
	}
	ledgers := maker.plan(found)
	told := newTeller(cmd, b, found.paths)
	batch := b.batch(maker, ledgers, told)
	batch.Dir = b.batchDir(c, ledgers)
	path, err := batch.Run(cmd.Context())
	told.end(path, found.notes(), err)
	if err != nil {
		return err
	}
	if told.failed > 0 {
		return errFailed
	}
	return nil
}

func (b *builder) batch(maker *jobMaker, ledgers []planned, told *teller) report.Batch {
	batch := report.Batch{Done: told.done}
	for _, l := range ledgers {
		batch.Paths = append(batch.Paths, l.path)
		batch.Jobs = append(batch.Jobs, func() (report.Job, error) {
			job, err := maker.job(l)
			job.CheckOnly = b.checkOnly
			return job, err
		})
	}
	return batch
}

// batchDir is where 批次汇总.xlsx goes: the output folder, else that of the first
// ledger. There is none for a single ledger, or where nothing is written.
func (b *builder) batchDir(c config.Config, ledgers []planned) string {
	if len(ledgers) < 2 || b.checkOnly {
		return ""
	}
	if c.Out != "" {
		return c.Out
	}
	first := slices.IndexFunc(ledgers, func(l planned) bool { return l.err == nil })
	return filepath.Dir(ledgers[max(first, 0)].path)
}

// A teller tells the person, or the program, of each ledger.
type teller struct {
	after   func(report.Outcome) error
	console *console
	json    *jsonReport
	bar     *progressbar.ProgressBar
	failed  int
}

// few is how many ledgers need no progress bar.
const few = 3

func newTeller(cmd *cobra.Command, b *builder, ledgers []string) *teller {
	t := &teller{after: b.after}
	if b.json {
		t.json = newJSONReport(cmd.OutOrStdout(), len(ledgers))
	} else {
		t.console = &console{out: cmd.OutOrStdout(), errs: cmd.ErrOrStderr(), recognition: b.checkOnly, labels: labelled(ledgers)}
	}
	if len(ledgers) > few && onTerminal(cmd.ErrOrStderr()) {
		t.bar = progressbar.NewOptions(len(ledgers), progressbar.OptionSetWriter(cmd.ErrOrStderr()),
			progressbar.OptionSetDescription("正在生成"), progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
	}
	return t
}

func onTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

func (t *teller) done(i int, out report.Outcome, err error) {
	if err == nil && t.after != nil {
		err = t.after(out)
	}
	if err != nil {
		t.failed++
	}
	if t.bar != nil {
		t.bar.Clear()
		defer t.bar.Add(1)
	}
	if t.json != nil {
		t.json.add(i, out, err)
	} else {
		t.console.tell(i, out, err)
	}
}

func (t *teller) end(batch string, notes []string, err error) {
	if t.json != nil {
		t.json.Batch, t.json.Notes, t.json.Error = batch, notes, reason(err)
		t.json.write()
	} else {
		t.console.end(batch, notes)
	}
}

// reason is what an error says; empty for none.
func reason(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
