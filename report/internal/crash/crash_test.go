package crash

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

const secret = "台账里的话"

// A posed error claims to be the runtime's.
type posed struct{}

func (posed) Error() string { return secret }
func (posed) RuntimeError() {}

// failing does what panics, as a stage does.
func failing(do func()) (err error) {
	defer Recover("排版", &err)
	do()
	return nil
}

func index(list []int, i int) int { return list[i] }

// A record tells of what was thrown its type; texts only of what the runtime throws.
func TestValuesAreToldWithoutTheirTexts(t *testing.T) {
	var none *Failure
	var text any = secret
	for _, c := range []struct {
		name string
		do   func()
		want string
	}{
		{"text", func() { panic(secret) }, "string"},
		{"number", func() { panic(5) }, "int"},
		{"value", func() { panic([]string{secret}) }, "[]string"},
		{"error", func() { panic(errors.New(secret)) }, "*errors.errorString"},
		{"wrapped", func() { panic(fmt.Errorf("%s: %w", secret, errors.New(secret))) }, "*fmt.wrapError: *errors.errorString"},
		{"index", func() { index([]int{1, 2, 3}, 5) }, "runtime.boundsError: runtime error: index out of range [5] with length 3"},
		{"nil", func() { none.Stage = "" }, "runtime.errorString: runtime error: invalid memory address or nil pointer dereference"},
		{"assertion", func() { _ = text.(int) }, "*runtime.TypeAssertionError: interface conversion: interface {} is string, not int"},
		{"no value", func() { panic(nil) }, "*runtime.PanicNilError: panic called with nil argument"},
		{"posed", func() { panic(posed{}) }, "crash.posed"},
	} {
		failure, ok := failing(c.do).(*Failure)
		if !ok {
			t.Fatalf("%s: no failure", c.name)
		}
		if failure.Value != c.want {
			t.Errorf("%s: %s, want %s", c.name, failure.Value, c.want)
		}
		if strings.Contains(failure.Error()+failure.Stack, secret) {
			t.Errorf("%s: %s\n%s", c.name, failure, failure.Stack)
		}
	}
}

// The stack begins where the panic came, and has no path of the machine.
func TestStackLeadsToThePanic(t *testing.T) {
	for name, do := range map[string]func(){
		"runtime":    func() { index(nil, 5) },
		"in a defer": func() { defer func() { index(nil, 5) }(); panic("first") },
	} {
		stack := failing(do).(*Failure).Stack
		site := strings.Index(stack, "tongbao/report/internal/crash.index\n\tcrash_test.go:")
		stage := strings.Index(stack, "tongbao/report/internal/crash.failing\n\tcrash_test.go:")
		if site < 0 || stage < site || strings.Contains(stack, "crash.Recover") {
			t.Errorf("%s:\n%s", name, stack)
		}
		for line := range strings.Lines(stack) {
			if strings.HasPrefix(line, "\t") && strings.ContainsAny(line, `/\`) {
				t.Errorf("%s: a path in %s", name, line)
			}
		}
	}
}

func TestNoPanicLeavesTheError(t *testing.T) {
	broken := errors.New("broken")
	err := func() (err error) {
		defer Recover("排版", &err)
		return broken
	}()
	if err != broken {
		t.Errorf("error %v", err)
	}
}
