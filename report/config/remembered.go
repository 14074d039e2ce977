package config

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"tongbao/report/internal/yamlshape"
)

// A Memory is a file in the user's folder, in the form of tongbao.yaml, that keeps what a
// person has said of ledgers of one kind: the zero Memory keeps nothing.
type Memory struct{ path string }

// OfHeadings is the memory for ledgers whose tables have these headings, in any order.
func OfHeadings(headings []string) Memory {
	sorted := slices.Compact(slices.Sorted(slices.Values(headings)))
	if len(sorted) == 0 {
		return Memory{}
	}
	return memory("headings", strings.Join(sorted, "\x00"))
}

// OfLedger is the memory for ledgers of one name: facts are one body's, and must not
// come into another's notice because its ledger has the same headings.
func OfLedger(stem string) Memory { return memory("ledger", stem) }

// OfFile is the memory for the one ledger file at a path, which the command line knows too.
func OfFile(path string) Memory {
	abs, err := filepath.Abs(path)
	if err != nil {
		return Memory{}
	}
	return memory("file", abs)
}

func memory(kind, of string) Memory {
	dir, err := os.UserConfigDir()
	if err != nil {
		return Memory{}
	}
	return Memory{filepath.Join(dir, "tongbao", "remembered", fmt.Sprintf("%s-%.16x.yaml", kind, sha256.Sum256([]byte(of))))}
}

// Said returns what is remembered; nothing where there is no such file. The error is a
// Chinese sentence.
func (m Memory) Said() (Said, error) {
	var said Said
	if m.path == "" {
		return said, nil
	}
	if _, err := os.Stat(m.path); errors.Is(err, fs.ErrNotExist) {
		return said, nil
	}
	node, err := parse(m.path)
	if err != nil || node == nil {
		return said, err
	}
	if err := yamlshape.Check(node, reflect.TypeFor[Said]()); err != nil {
		return said, fmt.Errorf("配置文件“%s”%w", m.path, err)
	}
	if err := node.Decode(&said); err != nil {
		return said, fmt.Errorf("配置文件“%s”的写法有误，请核对各项的内容", m.path)
	}
	return said, nil
}

// Keep remembers what was said in the place of what was remembered; with nothing it forgets.
func (m Memory) Keep(said Said) error {
	if m.path == "" {
		if said.None() {
			return nil
		}
		return errors.New("没有记住：找不到用户的配置文件夹，或者台账没有认出表头")
	}
	if said.None() {
		if err := os.Remove(m.path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("“%s”删不掉，请检查是否有权限", m.path)
		}
		return nil
	}
	data, err := said.YAML()
	if err != nil {
		return err
	}
	unwritten := fmt.Errorf("“%s”无法写入，没有记住，请检查是否有权限", m.path)
	if os.MkdirAll(filepath.Dir(m.path), 0o700) != nil {
		return unwritten
	}
	if os.WriteFile(m.path, data, 0o600) != nil {
		return unwritten
	}
	return nil
}

func (w Words) none() bool {
	return len(w.Info)+len(w.Mapping)+len(w.Columns)+len(w.States) == 0
}

// With returns the words with others added, which come first where both say something.
func (w Words) With(own Words) Words {
	return Words{
		Info: joined(w.Info, own.Info), Mapping: joined(w.Mapping, own.Mapping),
		Columns: joined(w.Columns, own.Columns), States: joined(w.States, own.States),
	}
}

func joined[V any](a, b map[string]V) map[string]V {
	all := make(map[string]V, len(a)+len(b))
	maps.Copy(all, a)
	maps.Copy(all, b)
	return all
}

// YAML writes what was said as a file would hold it.
func (s Said) YAML() ([]byte, error) { return yaml.Marshal(s) }
