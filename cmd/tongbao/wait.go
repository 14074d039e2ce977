package main

import (
	"bufio"
	"fmt"
	"os"
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
