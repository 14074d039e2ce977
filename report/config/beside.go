package config

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/viper"

	"tongbao/templates"
)

// A Beside is the configuration file beside a ledger. Whoever can put a ledger there can
// write it, and so it is not trusted as the user's own is: it reads and writes in the
// ledger's folder alone, and can't open what the user keeps closed.
type Beside struct {
	Path   string // empty: there is none
	Review Review // what it says of findings
	Under  Review // what stronger hands than its own had said before
}

// beside is where the file beside the ledger is; empty where the user names or owns it.
func (s Sources) beside() string {
	if s.File != "" || s.Ledger == "" {
		return ""
	}
	path := filepath.Join(filepath.Dir(s.Ledger), FileName)
	if dir, err := os.UserConfigDir(); err == nil && isSame(path, filepath.Join(dir, "tongbao", FileName)) {
		return ""
	}
	return path
}

func isSame(a, b string) bool {
	first, err := os.Stat(a)
	if err != nil {
		return false
	}
	second, err := os.Stat(b)
	return err == nil && os.SameFile(first, second)
}

// restrict takes from the values of the file beside a ledger what it must not say. They
// are as they stand in the file.
func (b *Beside) restrict(values map[string]any) error {
	if public, is := values["public"].(bool); is && !public {
		delete(values, "public")
	}
	dir := filepath.Dir(b.Path)
	for _, key := range pathKeys {
		outside := ""
		eachPath(values, key, func(path string) string {
			if leavesFolder(path, dir) {
				outside = path
			}
			return path
		})
		if outside != "" {
			return b.outside(key, outside)
		}
	}
	own := viper.NewWithOptions(viper.KeyDelimiter("\x00"))
	if err := own.MergeConfigMap(map[string]any{"review": values["review"]}); err != nil {
		return err
	}
	if values["review"] == nil {
		return nil
	}
	return own.UnmarshalKey("review", &b.Review)
}

// isOurs reports whether a name is that of a template, a paper or fonts of the program, and
// no path.
func isOurs(name string) bool {
	_, is := templates.Named(name)
	return is || name == "auto" || name == "embedded" || name == templates.Collective || isPaper(name)
}

// outside refuses a path that leads out of the ledger's folder.
func (b *Beside) outside(key, path string) error {
	return fmt.Errorf("台账旁边的配置文件“%s”里的 %s 写的“%s”不在台账所在的文件夹里，不能采用。确实要用的，请写在自己的配置文件里，或者用选项指定", b.Path, key, path)
}

// leavesFolder reports whether a path leads out of a folder, itself or by a link. A name
// that the folder does not have leads to where the program was started.
func leavesFolder(path, dir string) bool {
	if path == "" || isOurs(path) {
		return false
	}
	full := path
	if !filepath.IsAbs(path) {
		full = filepath.Join(dir, path)
	}
	if !isBelow(resolved(full), resolved(dir)) {
		return true
	}
	_, inFolder := os.Stat(full)
	_, where := os.Stat(path)
	return inFolder != nil && where == nil
}

// resolved is a path from the root with its links followed, as far as there is anything.
func resolved(path string) string {
	full, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	for head, tail := full, ""; ; {
		if real, err := filepath.EvalSymlinks(head); err == nil {
			return filepath.Join(real, tail)
		}
		parent := filepath.Dir(head)
		if parent == head {
			return full
		}
		head, tail = parent, filepath.Join(filepath.Base(head), tail)
	}
}

func isBelow(path, dir string) bool {
	rel, err := filepath.Rel(dir, path)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}
