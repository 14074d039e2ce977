// Package crash keeps what a fault of our own code leaves behind: enough for its
// maintainers to find it, and no text of a ledger, which must not leave its office.
package crash

import "fmt"

// A Failure is a panic that was caught: a fault of the program, and of no file.
type Failure struct {
	Stage string // what was being done, in Chinese: 排版
	Value string // what the panic was given, as describe tells it
	Stack string // the calls that led to it, the last one first
}

// Error is a Chinese clause that blames nobody's file.
func (f *Failure) Error() string {
	return fmt.Sprintf("程序在“%s”这一步自己出了错，不是台账的问题", f.Stage)
}

// Recover turns a panic into a *Failure. It is deferred by the function that is the
// stage, or does it:
//
//	func Read(data []byte) (l *Ledger, err error) {
//		defer crash.Recover("读取", &err)
//
// The other results stay as they were when the panic came.
func Recover(stage string, err *error) {
	if value := recover(); value != nil {
		*err = &Failure{Stage: stage, Value: describe(value), Stack: stack()}
	}
}
