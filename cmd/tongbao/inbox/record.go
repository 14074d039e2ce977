package inbox

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"tongbao/report/stage"
)

// recordName is the record of a folder that is watched.
const recordName = ".tongbao-watch.jsonl"

// maxRecord bounds a record, in bytes: some 500,000 ledgers. Tests make it smaller.
var maxRecord int64 = 256 << 20

// ErrTooLong says that a record is longer than one can be that we have written.
var ErrTooLong = errors.New("the record is too long")

// A Record remembers what was done of a folder, in a file in it that one watcher holds:
// a line before a ledger is begun, and one when it has ended.
type Record struct {
	file    *os.File
	entries map[string]Entry
	lines   int // in the file
}

// An Entry is what a record says of a ledger. Names are bytes: not every one is Unicode.
type Entry struct {
	Ledger []byte    `json:"ledger"` // its path from the folder
	State  Signature `json:"state"`
	Folder []byte    `json:"folder"` // of its outputs
	Stem   []byte    `json:"stem"`   // begins their names
	Before string    `json:"before"` // the state of the outputs when it was begun
	Ended  string    `json:"ended"`  // empty while it is not known how
}

// How a ledger ended.
const (
	Done   = "done"
	Failed = "failed"
)

// Open holds and reads the record of a folder; the error is stage.ErrHeld where another
// watcher has it.
func Open(folder string) (*Record, error) {
	file, err := stage.Hold(filepath.Join(folder, recordName))
	if err != nil {
		return nil, err
	}
	r := &Record{file: file, entries: map[string]Entry{}}
	if err := r.begin(); err != nil {
		file.Close()
		return nil, err
	}
	return r, nil
}

// begin reads the record, and finishes writing it anew where a watcher was killed at that.
func (r *Record) begin() error {
	broken, err := r.readSpare()
	if err != nil {
		return err
	}
	if err := r.read(); err != nil || !broken {
		return err
	}
	return r.compact()
}

// read reads the record. What follows the last whole line was cut off as a watcher was
// killed, and is dropped.
func (r *Record) read() error {
	lines, whole, err := r.take(r.file)
	if err != nil {
		return err
	}
	r.lines = lines
	if err := r.file.Truncate(whole); err != nil {
		return err
	}
	_, err = r.file.Seek(whole, io.SeekStart)
	return err
}

// take takes over the whole lines of a file, the later over the earlier, and returns how
// many there are and where the last ends, in bytes.
func (r *Record) take(file *os.File) (lines int, whole int64, err error) {
	if info, err := file.Stat(); err != nil || info.Size() > maxRecord {
		return 0, 0, cmp.Or(err, ErrTooLong)
	}
	for reader := bufio.NewReader(file); ; lines++ {
		line, err := reader.ReadBytes('\n')
		if err == io.EOF {
			return lines, whole, nil
		}
		if err != nil {
			return 0, 0, err
		}
		whole += int64(len(line))
		var e Entry
		if json.Unmarshal(bytes.TrimSpace(line), &e) == nil && e.isSound() {
			r.entries[string(e.Ledger)] = e
		}
	}
}

// isSound reports whether a stem is the name of a file and nothing else: who can write
// into the folder can write into its record.
func (e *Entry) isSound() bool {
	stem := string(e.Stem)
	return filepath.IsLocal(stem) && filepath.Base(stem) == stem && !strings.HasPrefix(stem, ".")
}

// Of is what is recorded of a ledger.
func (r *Record) Of(ledger string) (Entry, bool) {
	e, ok := r.entries[ledger]
	return e, ok
}

// Entries are what is recorded of all ledgers, in any order.
func (r *Record) Entries() []Entry {
	all := make([]Entry, 0, len(r.entries))
	for _, e := range r.entries {
		all = append(all, e)
	}
	return all
}

// Add records entries, each in the place of what was recorded of its ledger.
func (r *Record) Add(entries ...Entry) error {
	var text bytes.Buffer
	for _, e := range entries {
		line, err := json.Marshal(e)
		if err != nil {
			return err
		}
		text.Write(append(line, '\n'))
	}
	if _, err := r.file.Write(text.Bytes()); err != nil {
		return err
	}
	if err := r.file.Sync(); err != nil {
		return err
	}
	for _, e := range entries {
		r.entries[string(e.Ledger)] = e
	}
	if r.lines += len(entries); r.lines > slack+most*len(r.entries) {
		return r.compact()
	}
	return nil
}

// Close lets another watcher have the record.
func (r *Record) Close() error { return r.file.Close() }
