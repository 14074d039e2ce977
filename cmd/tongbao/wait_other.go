//go:build !windows

package main

// waitForReader is for Windows, where a window opened for the program closes with it.
func waitForReader() {}
