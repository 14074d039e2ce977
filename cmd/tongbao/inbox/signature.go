// Package inbox watches a folder in which people put ledgers: which of them have come to
// rest, and which were done before.
//
// The folder is looked through again and again. Network drives, where other machines
// write, tell nobody of changes, and one way that works everywhere is less to get wrong.
package inbox

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
)

// A Signature tells one state of a file from another.
type Signature struct {
	Size int64 `json:"size"` // in bytes
	Time int64 `json:"time"` // of the last change, in nanoseconds
}

// SignatureOf is that of the file that a path leads to.
func SignatureOf(path string) (Signature, error) {
	info, err := os.Stat(path)
	if err != nil {
		return Signature{}, err
	}
	return Signature{info.Size(), info.ModTime().UnixNano()}, nil
}

// StateOf is a digest of the state of files in a folder, there or not.
func StateOf(folder string, names []string) string {
	hash := sha256.New()
	for _, name := range names {
		s, err := SignatureOf(filepath.Join(folder, name))
		fmt.Fprintf(hash, "%q %t %d %d\n", name, err == nil, s.Size, s.Time)
	}
	return hex.EncodeToString(hash.Sum(nil))
}
