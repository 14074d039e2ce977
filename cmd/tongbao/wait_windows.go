package main

import (
	"bufio"
	"fmt"
	"os"

	"github.com/inconshreveable/mousetrap"
)

// waitForReader keeps the window open where the program was started by dropping
// files on its icon: the window would close before anything could be read.
func waitForReader() {
	if mousetrap.StartedByExplorer() {
		fmt.Print("\n按回车键关闭窗口。")
		bufio.NewReader(os.Stdin).ReadString('\n')
	}
}
