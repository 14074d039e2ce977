package crash

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

// describe names the type of what a panic was given and, of an error, the types that
// it wraps. Only what the runtime itself says (an index out of range, a nil pointer)
// is told in its words: they hold numbers and types, where other texts may hold a
// ledger's.
func describe(value any) string {
	err, isError := value.(error)
	if !isError {
		return fmt.Sprintf("%T", value)
	}
	var types []string
	for ; err != nil; err = errors.Unwrap(err) {
		types = append(types, fmt.Sprintf("%T", err))
		if isRuntime(err) {
			types = append(types, err.Error())
		}
	}
	return strings.Join(types, ": ")
}

// isRuntime reports whether the runtime made an error. That an error calls itself a
// runtime.Error is not enough, as any type may.
func isRuntime(err error) bool {
	if _, ok := err.(runtime.Error); !ok {
		return false
	}
	t := reflect.TypeOf(err)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.PkgPath() == "runtime"
}
