package stage

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// Recover finishes in a folder what a run that was killed had begun: files that were
// complete take their places, what was not is removed. It returns a Chinese sentence
// about what it has put in place or could not, empty where there was nothing of that.
func Recover(folder string) string {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return "" // who writes there will be told
	}
	var placed, stuck []string
	for _, e := range entries {
		name := journalName.FindStringSubmatch(e.Name())
		if name == nil || !e.Type().IsRegular() {
			continue
		}
		j := &journal{folder: folder, id: name[1]}
		if j.file, err = hold(j.path(), false); err != nil {
			continue // its run lives, or it is another person's
		}
		done, left := j.finish()
		placed, stuck = append(placed, done...), append(stuck, left...)
	}
	return recovered(placed, stuck)
}

func recovered(placed, stuck []string) string {
	switch {
	case len(stuck) > 0:
		return fmt.Sprintf("上次运行中途断了，%s还没能放回原处：请关闭正在使用它的程序、检查文件夹能否写入，再运行一次。", listed(stuck))
	case len(placed) > 0:
		return fmt.Sprintf("上次运行中途断了，没有放好的文件已经自动补齐：%s。", listed(placed))
	}
	return ""
}

// mostListed is how many names a sentence has.
const mostListed = 4

func listed(names []string) string {
	text := "“" + strings.Join(names[:min(len(names), mostListed)], "”“") + "”"
	if len(names) > mostListed {
		text += fmt.Sprintf("等%d个文件", len(names))
	}
	return text
}

// finish does what is left of a journal's moves, and ends it if nothing is.
func (j *journal) finish() (placed, stuck []string) {
	for n, e := range j.entries() {
		target := filepath.Join(j.folder, filepath.FromSlash(string(e.Target)))
		var moved bool
		err := j.reach(filepath.Dir(target))
		f := newFile(target, j.temp(n))
		f.gone = e.Gone
		if err == nil {
			moved, err = f.finish(e.Old)
		}
		switch {
		case err != nil:
			stuck = append(stuck, string(e.Target))
		case moved && !f.gone:
			placed = append(placed, string(e.Target))
		}
	}
	if len(stuck) > 0 {
		j.file.Close()
		return placed, stuck
	}
	syncFolder(j.folder)
	j.sweep()
	j.end()
	return placed, nil
}

// reach makes sure that the folder of a file below the journal's is there, and no link.
func (j *journal) reach(folder string) error {
	if folder == j.folder {
		return nil
	}
	_, err := makeBelow(folder)
	return err
}

// maxJournal bounds a journal, in bytes.
const maxJournal = 1 << 20

// entries are what a journal says. One that is not whole was never acted upon, and one
// that names files elsewhere is none of ours.
func (j *journal) entries() []entry {
	var entries []entry
	data, err := io.ReadAll(io.LimitReader(j.file, maxJournal))
	if err != nil || json.Unmarshal(data, &entries) != nil {
		return nil
	}
	for _, e := range entries {
		if !isOurs(string(e.Target)) {
			return nil
		}
	}
	return entries
}

// finish puts a file in its place, unless a person has put or changed one there since,
// and removes what it replaces.
func (f *file) finish(old signature) (moved bool, err error) {
	f.aside = signatureOf(f.backup).There
	untouched := f.old == (signature{}) || f.old == old && !f.aside
	switch {
	case f.gone && f.old.There && untouched:
		moved, err = true, remove(f.target)
	case !f.gone && signatureOf(f.temp).There && untouched:
		moved, err = true, move(f.temp, f.target)
	}
	if f.aside && err == nil {
		moved, err = true, remove(f.backup)
	}
	return moved && err == nil, err
}

// sweep removes what was written and is not wanted any more.
func (j *journal) sweep() {
	entries, err := os.ReadDir(j.folder)
	if err != nil {
		return
	}
	own := regexp.MustCompile(`^\.tongbao-` + j.id + `-[0-9]+\.tmp$`)
	for _, e := range entries {
		if own.MatchString(e.Name()) {
			remove(filepath.Join(j.folder, e.Name()))
		}
	}
}
