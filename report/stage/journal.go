package stage

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
)

// A journal is a hidden file beside the files of a set, from the first of them on. It
// is empty until all are written, and says then what is about to be moved where. The
// run that holds it is alive: the system frees the files of one that was killed.
type journal struct {
	folder string
	id     string // begins the names of the set's own files
	file   *os.File
}

// journalName is the form of a journal's name.
var journalName = regexp.MustCompile(`^\.tongbao-([0-9a-f]{16})\.journal$`)

// An entry is what a journal says of a file. Names are bytes: not every one is Unicode.
type entry struct {
	Target []byte    `json:"target"` // its name in the folder, or below it: 文书/提醒函.docx
	Old    signature `json:"old"`
	Gone   bool      `json:"gone"`
}

// errAlive says that the run that writes the journal has not ended.
var errAlive = errors.New("the journal is being written")

// newJournal begins a journal in a folder. One that another run takes for a dead one,
// between its making and its being held, is given up.
func newJournal(folder string) (*journal, error) {
	for {
		var id [8]byte
		rand.Read(id[:])
		j := &journal{folder: folder, id: hex.EncodeToString(id[:])}
		reached()
		file, err := hold(j.path(), true)
		if err == nil {
			j.file = file
			return j, nil
		}
		if !errors.Is(err, errAlive) && !errors.Is(err, os.ErrExist) {
			return nil, err
		}
	}
}

func (j *journal) path() string {
	return filepath.Join(j.folder, ".tongbao-"+j.id+".journal")
}

// temp is the path under which the nth file of the set is written.
func (j *journal) temp(n int) string {
	return filepath.Join(j.folder, fmt.Sprintf(".tongbao-%s-%d.tmp", j.id, n))
}

// write says what will be moved, and has it on the disk before it is.
func (j *journal) write(files []file) error {
	entries := make([]entry, len(files))
	for i, f := range files {
		entries[i] = entry{[]byte(j.nameOf(f.target)), f.old, f.gone}
	}
	data, err := json.Marshal(entries)
	if err != nil {
		return err
	}
	reached()
	if _, err := j.file.Write(data); err != nil {
		return err
	}
	reached()
	if err := syncFile(j.file); err != nil {
		return err
	}
	return syncFolder(j.folder)
}

// clear says that nothing will be moved, before what was to be is removed.
func (j *journal) clear() error {
	reached()
	if err := j.file.Truncate(0); err != nil {
		return err
	}
	return syncFile(j.file)
}

// end removes the journal.
func (j *journal) end() {
	j.file.Close()
	remove(j.path())
}
