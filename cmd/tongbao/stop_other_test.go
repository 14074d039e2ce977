//go:build !windows

package main

import (
	"os"
	"os/signal"
	"syscall"
	"testing"
	"time"
)

// Whoever asks the program to end, it ends as with Ctrl-C.
func TestUntilStopped(t *testing.T) {
	for _, s := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		if signal.Ignored(s) {
			continue
		}
		ctx := untilStopped()
		if err := syscall.Kill(os.Getpid(), s); err != nil {
			t.Fatal(err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(time.Minute):
			t.Errorf("%v does not end the run", s)
		}
	}
}

// What is to outlive its terminal is not ended with it.
func TestHangupThatIsIgnored(t *testing.T) {
	if !signal.Ignored(syscall.SIGHUP) {
		signal.Ignore(syscall.SIGHUP)
		defer signal.Reset(syscall.SIGHUP)
	}
	for _, s := range stopSignals() {
		if s == syscall.SIGHUP {
			t.Error("SIGHUP is listened to")
		}
	}
}
