package crash

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
)

// deepest bounds how many calls of a stack are kept.
const deepest = 64

// stack tells the calls that led to the panic that is being recovered, each as its
// function, file and line. Of a file only the name is told, as the path may be one of
// the machine that the program was built on; the function has the package.
func stack() string {
	var counters [deepest]uintptr
	frames := runtime.CallersFrames(counters[:runtime.Callers(1, counters[:])])
	var b strings.Builder
	panicked := false
	for {
		frame, more := frames.Next()
		if !panicked && frame.Function == "runtime.gopanic" {
			panicked = true
			b.Reset() // the calls so far are the recovery's own
		}
		fmt.Fprintf(&b, "%s\n\t%s:%d\n", frame.Function, filepath.Base(frame.File), frame.Line)
		if !more {
			return b.String()
		}
	}
}
