package inbox

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"os"
	"slices"
)

// A record is written anew once it has so many lines for each ledger, and some more.
const (
	most  = 4
	slack = 1000
)

// spareEnding ends the name of the copy that stands beside a record while it is written
// anew: the record itself has to stay the file that this watcher holds.
const spareEnding = ".new"

// partEnding ends the name of the spare until it is whole.
const partEnding = ".part"

// compact writes the record anew with one line for each ledger. Whenever the program is
// killed, the record is whole or the spare is.
func (r *Record) compact() error {
	var text bytes.Buffer
	for _, ledger := range slices.Sorted(maps.Keys(r.entries)) {
		line, err := json.Marshal(r.entries[ledger])
		if err != nil {
			return err
		}
		text.Write(append(line, '\n'))
	}
	spare := r.file.Name() + spareEnding
	if err := writeThrough(spare+partEnding, text.Bytes()); err != nil {
		return err
	}
	if err := os.Rename(spare+partEnding, spare); err != nil {
		return err
	}
	if err := r.file.Truncate(0); err != nil {
		return err
	}
	if _, err := r.file.WriteAt(text.Bytes(), 0); err != nil {
		return err
	}
	if _, err := r.file.Seek(int64(text.Len()), 0); err != nil {
		return err
	}
	if err := r.file.Sync(); err != nil {
		return err
	}
	r.lines = len(r.entries)
	return os.Remove(spare)
}

// writeThrough writes a file through to the disk. What stands there is no file of ours: a
// link is not followed.
func writeThrough(path string, content []byte) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	return errors.Join(err, file.Sync(), file.Close())
}

// readSpare takes over what a watcher left that was killed while it wrote its record anew,
// and reports whether there was anything; what the record itself has comes over it.
func (r *Record) readSpare() (there bool, err error) {
	path := r.file.Name() + spareEnding
	if info, err := os.Lstat(path); err != nil || !info.Mode().IsRegular() {
		return false, nil
	}
	file, err := os.Open(path)
	if err != nil {
		return false, err
	}
	_, _, err = r.take(file)
	return true, errors.Join(err, file.Close())
}
