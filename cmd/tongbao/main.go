// Tongbao makes the notice of rectification progress (整改进展情况的通报) from a
// ledger: as Word, as PDF, and a summary workbook.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"tongbao/cmd/tongbao/terminal"
	"tongbao/report"
)

func main() {
	ctx := untilStopped()
	outliveReader()
	report.SpareCollector()
	status := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	if len(os.Args) > 1 || status != statusDone { // the desk has been closed by the person
		waitForReader()
	}
	os.Exit(status)
}

// untilStopped is a context that ends as the person, the system or the terminal's end
// asks the program to: files in work are finished or left as they were. A second time
// ends it at once.
func untilStopped() context.Context {
	ctx, stop := signal.NotifyContext(context.Background(), stopSignals()...)
	context.AfterFunc(ctx, func() {
		stop()
		fmt.Fprintln(terminal.NewWriter(os.Stderr), "正在停下。再按一次 Ctrl+C，立即退出。")
	})
	return ctx
}

// stopSignals are Ctrl-C, that of a system that shuts down, and that of a terminal that
// is closed, but where the program is to outlive it (nohup).
func stopSignals() []os.Signal {
	signals := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		signals = append(signals, syscall.SIGHUP)
	}
	return signals
}

// The exit statuses of the program.
const (
	statusDone   = 0
	statusFailed = 1 // at least one ledger failed
	statusUsage  = 2 // the command line or the configuration is wrong
)

// A usageError is a wrong command line.
type usageError struct{ error }

// errFailed says that ledgers failed, of which the person has been told.
var errFailed = fmt.Errorf("failed")
