package main

import "github.com/inconshreveable/mousetrap"

// startedByExplorer reports whether the program was started by its icon.
func startedByExplorer() bool { return mousetrap.StartedByExplorer() }
