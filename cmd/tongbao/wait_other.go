//go:build !windows

package main

// startedByExplorer is for Windows alone.
func startedByExplorer() bool { return false }
