package terminal

import "golang.org/x/sys/windows"

// takesColours has a console understand the sequences for colours, and reports
// whether it does: consoles before Windows 10 print them.
func takesColours(console uintptr) bool {
	var mode uint32
	return windows.GetConsoleMode(windows.Handle(console), &mode) == nil &&
		windows.SetConsoleMode(windows.Handle(console), mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) == nil
}
