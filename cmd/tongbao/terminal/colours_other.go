//go:build !windows

package terminal

// takesColours reports whether a terminal understands the sequences for colours.
func takesColours(uintptr) bool { return true }
