package main

import (
	"fmt"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"tongbao/report"
	"tongbao/report/config"
	"tongbao/report/stage"
)

// A builder runs a command over ledgers.
type builder struct {
	configFile string
	json       bool
	checkOnly  bool
	after      func(report.Outcome) error // what a command does more, with a ledger given alone
}

// run does the ledgers that the arguments name, and tells of each. What is wrong
// with the command line or the configuration ends it before the first.
func (b *builder) run(cmd *cobra.Command, args []string) error {
	maker := &jobMaker{cmd: cmd, configFile: b.configFile}
	c, err := maker.ofRun()
	if err != nil {
		return usageError{err}
	}
	found, err := b.find(args)
	if err != nil {
		return err
	}
	ledgers := maker.plan(found)
	told := newTeller(cmd, b, found.paths)
	batch := b.batch(maker, ledgers, told)
	batch.Dir = b.batchDir(c, found, ledgers)
	if batch.Collective, err = maker.collective(c, found, ledgers); err != nil {
		return usageError{err}
	}
	batch.Collected = told.collected
	notes := append(b.recovered(batch.Dir, ledgers), found.notes()...)
	if batch.Collective != nil && batch.Dir == "" && !b.checkOnly {
		notes = append(notes, "只有一份台账，没有写集体通报：它是几份台账一起做时写的。")
	}
	path, err := batch.Run(cmd.Context())
	if batch.Collective == nil { // which has told of them
		told.doubts(batch.Doubts)
	}
	told.end(path, notes, err)
	if err == nil && told.failed > 0 {
		return errFailed
	}
	return err
}

// find is every ledger that the arguments name, or the one that the command can
// do more with.
func (b *builder) find(args []string) (search, error) {
	found, err := findLedgers(args)
	if err == nil && b.after != nil && len(found.paths) > 1 {
		return found, usageError{fmt.Errorf("--save-mapping 一次只能存一份台账的识别结果，这里有%d份", len(found.paths))}
	}
	return found, err
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

// recovered finishes what killed runs have left in the folders of the outputs, and
// returns what there is to say about it. Where nothing is written nothing is touched.
func (b *builder) recovered(batchDir string, ledgers []planned) (notes []string) {
	if b.checkOnly {
		return nil
	}
	done := map[string]bool{"": true}
	look := func(folder string) {
		if done[folder] {
			return
		}
		done[folder] = true
		if note := stage.Recover(folder); note != "" {
			notes = append(notes, note)
		}
	}
	for _, l := range ledgers {
		look(l.out())
	}
	look(batchDir)
	return notes
}

// batchDir is where 批次汇总.xlsx goes: the output folder, else the first folder of
// ledgers that was given, else that of the first ledger. There is none for a single ledger, or where
// nothing is written.
func (b *builder) batchDir(c config.Config, found search, ledgers []planned) string {
	if len(ledgers) < 2 || b.checkOnly {
		return ""
	}
	if c.Out != "" {
		return c.Out
	}
	if found.folder != "" {
		return found.folder
	}
	first := slices.IndexFunc(ledgers, func(l planned) bool { return l.err == nil })
	return filepath.Dir(ledgers[max(first, 0)].path)
}
