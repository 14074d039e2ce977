package desk

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"tongbao/templates"
)

// kept is what a desk knows of those before it: how the person wants notices, and the last
// runs. It is a file in the user's folder; one that can't be read or written is no matter.
type kept struct {
	mu    sync.Mutex
	path  string // empty: nothing is kept
	Style Style  `json:"style"`
	Runs  []ran  `json:"runs"` // the newest first
}

// A ran is a run of the desk: ledgers that were made at once.
type ran struct {
	When   int64    `json:"when"`            // milliseconds of Unix, by which it goes
	Names  []string `json:"names"`           // of the ledgers
	Paths  []string `json:"paths,omitempty"` // none of what was dropped
	Folder string   `json:"folder"`
}

const (
	mostRuns = 20
	mostKept = 1 << 20 // bytes of the file
)

// recalled reads what is kept.
func recalled() *kept {
	k := &kept{}
	dir, err := os.UserConfigDir()
	if err != nil {
		return k
	}
	k.path = filepath.Join(dir, "tongbao", "remembered", "desk.json")
	info, err := os.Stat(k.path)
	if err != nil || !info.Mode().IsRegular() || info.Size() > mostKept {
		return k
	}
	data, err := os.ReadFile(k.path)
	if err != nil || json.Unmarshal(data, k) != nil {
		return &kept{path: k.path}
	}
	if !slices.Contains(templates.Names, k.Style.Template) {
		k.Style.Template = ""
	}
	k.Style.Public = nil
	k.Runs = k.Runs[:min(len(k.Runs), mostRuns)]
	return k
}

// save writes what is kept. The caller holds mu.
func (k *kept) save() {
	data, err := json.Marshal(k)
	if k.path == "" || err != nil || os.MkdirAll(filepath.Dir(k.path), 0o700) != nil {
		return
	}
	if part := k.path + ".part"; os.WriteFile(part, data, 0o600) == nil {
		os.Rename(part, k.path)
	}
}

func (k *kept) restyle(style Style) {
	k.mu.Lock()
	defer k.mu.Unlock()
	style.Public = nil
	k.Style = style
	k.save()
}

// ran keeps a run. One of the same ledgers takes the place of the earlier.
func (k *kept) ran(r ran) {
	k.mu.Lock()
	defer k.mu.Unlock()
	r.When = time.Now().UnixMilli()
	if len(k.Runs) > 0 {
		r.When = max(r.When, k.Runs[0].When+1)
	}
	k.Runs = slices.DeleteFunc(k.Runs, func(old ran) bool {
		return slices.Equal(old.Names, r.Names) && slices.Equal(old.Paths, r.Paths) && old.Folder == r.Folder
	})
	k.Runs = slices.Insert(k.Runs, 0, r)
	k.Runs = k.Runs[:min(len(k.Runs), mostRuns)]
	k.save()
}

// run is one by when it was; false for none.
func (k *kept) run(when int64) (ran, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	i := slices.IndexFunc(k.Runs, func(r ran) bool { return r.When == when })
	if i < 0 {
		return ran{}, false
	}
	return k.Runs[i], true
}
