package stage

import (
	"io"
	"os"
)

// Begins reports whether a plain file begins with a text, by which a program knows what it
// wrote itself: what begins otherwise is a person's.
func Begins(path, head string) bool {
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	begin := make([]byte, len(head))
	_, err = io.ReadFull(file, begin)
	return err == nil && string(begin) == head
}
