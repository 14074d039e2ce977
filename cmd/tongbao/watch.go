package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"tongbao/cmd/tongbao/inbox"
	"tongbao/cmd/tongbao/terminal"
	"tongbao/report/stage"
)

const (
	// restFor is how long a ledger must not have changed before it is done.
	restFor = 5 * time.Second
	// lookEvery is the least time between two looks at the folder.
	lookEvery = time.Second
	// restPart is how many times as long as a look took the folder is left alone.
	restPart = 4
)

// newWatch is tongbao watch: ledgers that are put into a folder are done as they come.
func newWatch() *cobra.Command {
	var configFile string
	cmd := &cobra.Command{
		Use:                   "watch [选项] 文件夹",
		DisableFlagsInUseLine: true,
		Short:                 "看着一个文件夹，放进来的台账自动做成通报",
		Long:                  "看着一个文件夹：放进来的台账，5秒没有改动、没有被其他程序打开的，自动做成通报和汇总表。\n没有做成的，旁边有一份说明；改好保存，自动再做。做过的，下次运行不再做。按 Ctrl+C，做完手里的一份就停。",
		Example:               "  tongbao watch 收件\n  tongbao watch 收件 -o 输出",
		Args:                  oneFolder,
		RunE: func(cmd *cobra.Command, args []string) error {
			maker := &jobMaker{cmd: cmd, configFile: configFile}
			if _, err := maker.ofRun(); err != nil {
				return usageError{err}
			}
			return watch(cmd, maker, args[0])
		},
	}
	ledgerFlags(cmd.Flags(), &configFile)
	outputFlags(cmd.Flags())
	return cmd
}

func oneFolder(_ *cobra.Command, args []string) error {
	if len(args) != 1 {
		return usageError{errors.New("请给出一个文件夹，例如：tongbao watch 收件")}
	}
	if !isFolder(args[0]) {
		return usageError{fmt.Errorf("没有“%s”这个文件夹，请核对名称，或者先建好它", args[0])}
	}
	return nil
}

// watch does what comes into a folder until the command's context ends.
func watch(cmd *cobra.Command, maker *jobMaker, folder string) error {
	record, err := inbox.Open(folder)
	switch {
	case errors.Is(err, stage.ErrHeld):
		return fmt.Errorf("已经有一个 tongbao watch 在看着文件夹“%s”，不能同时看两次；要换新的，请先停下那一个", folder)
	case errors.Is(err, inbox.ErrTooLong):
		return fmt.Errorf("文件夹“%s”里的运行记录 .tongbao-watch.jsonl 太大，不像是本程序写的。请把它移到别处再试；移走以后，做过的台账会再做一次", folder)
	case err != nil:
		return &stage.Error{Path: folder, Err: err}
	}
	defer record.Close()
	out, errs := streams(cmd)
	w := &watcher{folder: folder, maker: maker, record: record, console: console{out: out, errs: errs}}
	w.rest.For = restFor
	if err := w.resume(); err != nil {
		return w.unrecorded(err)
	}
	fmt.Fprintf(out, "正在看着文件夹“%s”，放进来的台账会自动做成。按 Ctrl+C 停下。\n", terminal.Line(folder))
	if err := w.run(cmd.Context()); err != nil {
		return w.unrecorded(err)
	}
	fmt.Fprintf(out, "已经停下。这次做成%d份，草稿%d份，没有做成%d份。\n", w.console.tally.done, w.console.tally.drafts, len(w.console.tally.failures))
	return nil
}

// unrecorded says that the record can't be written: nothing more is done, as nobody
// would know of it.
func (w *watcher) unrecorded(err error) error {
	return fmt.Errorf("文件夹“%s”里的运行记录无法写入，已经停下：%w", w.folder, &stage.Error{Path: filepath.Base(w.folder), Err: err})
}

// run looks at the folder, does what is ready, and looks again.
func (w *watcher) run(ctx context.Context) error {
	for ctx.Err() == nil {
		began := time.Now()
		ready := w.ready(began)
		pause := max(lookEvery, restPart*time.Since(began))
		if err := w.doAll(ctx, ready); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
	}
	return nil
}
