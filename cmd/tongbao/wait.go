package main

import (
	"bufio"
	"fmt"
	"os"

	"golang.org/x/term"
)

// openedByIcon reports whether the program was started by its icon, with files that
// were dropped on it or without. Tests replace it.
var openedByIcon = startedByExplorer

// waitForReader keeps the window open where the program was started by its icon: the
// window would close before anything could be read.
func waitForReader() {
	if openedByIcon() {
		fmt.Print("\n按回车键关闭窗口。")
		bufio.NewReader(os.Stdin).ReadString('\n')
	}
}

// atTerminal reports whether a person can read what is printed, or a program does: else
// the program was opened from a desktop. Tests replace it.
var atTerminal = func() bool {
	for _, file := range []*os.File{os.Stdin, os.Stdout, os.Stderr} {
		info, err := file.Stat()
		if err != nil {
			continue
		}
		if term.IsTerminal(int(file.Fd())) || info.Mode()&os.ModeNamedPipe != 0 || info.Mode().IsRegular() {
			return true
		}
	}
	return false
}
