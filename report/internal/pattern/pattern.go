// Package pattern compiles regular expressions when they are first used: most runs
// of the program need few of them, and none should wait for the others.
package pattern

import (
	"regexp"
	"sync"
)

// Of returns what compiles an expression on its first call. It panics there if the
// expression is wrong, which is a fault of the program.
func Of(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
