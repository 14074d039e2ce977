package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

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
	ledgers, err := findLedgers(args)
	if err != nil {
		return err
	}
	if b.after != nil && len(ledgers) > 1 {
		return usageError{fmt.Errorf("--save-mapping 一次只能存一份台账的识别结果，这里有%d份", len(ledgers))}
	}
	dir, err := b.batchDir(cmd, ledgers)
	if err != nil {
		return usageError{err}
	}
	told := newTeller(cmd, b, len(ledgers))
	batch := b.batch(cmd, ledgers, dir, told)
	path, err := batch.Run(cmd.Context())
	told.end(path)
	if err != nil {
		return err
	}
	if told.failed > 0 {
		return errFailed
	}
	return nil
}

func (b *builder) batch(cmd *cobra.Command, ledgers []found, dir string, told *teller) report.Batch {
	maker := &jobMaker{cmd: cmd, configFile: b.configFile}
	batch := report.Batch{Dir: dir, Done: told.done}
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
// ledger. There is none for a single ledger, or where nothing is written. What
// is wrong with the configuration that holds for all shows here.
func (b *builder) batchDir(cmd *cobra.Command, ledgers []found) (string, error) {
	c, err := config.Load(config.Sources{File: b.configFile, Flags: cmd.Flags()})
	if err != nil || len(ledgers) < 2 || b.checkOnly {
		return "", err
	}
	if c.Out != "" {
		return c.Out, nil
	}
	return filepath.Dir(ledgers[0].path), nil
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

func newTeller(cmd *cobra.Command, b *builder, ledgers int) *teller {
	t := &teller{after: b.after}
	if b.json {
		t.json = newJSONReport(cmd.OutOrStdout(), ledgers)
	} else {
		t.console = &console{out: cmd.OutOrStdout(), errs: cmd.ErrOrStderr(), recognition: b.checkOnly}
	}
	if ledgers > few && onTerminal(cmd.ErrOrStderr()) {
		t.bar = progressbar.NewOptions(ledgers, progressbar.OptionSetWriter(cmd.ErrOrStderr()),
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
		t.console.tell(out, err)
	}
}

func (t *teller) end(batch string) {
	if t.json != nil {
		t.json.write(batch)
	} else if batch != "" {
		t.console.batch(batch)
	}
}

// reason is what an error says; empty for none.
func reason(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
