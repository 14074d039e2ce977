package config

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"

	"github.com/spf13/viper"
	"go.yaml.in/yaml/v3"

	"tongbao/report/internal/yamlshape"
)

// maxSize bounds a configuration file, in bytes.
const maxSize = 1 << 20

// merge lays a file over what is weaker: words over words, all else over v. beside is
// nil for a file that is the user's own.
func merge(v *viper.Viper, words *Words, path string, beside *Beside) error {
	node, err := parse(path)
	if err != nil || node == nil {
		return err
	}
	listPrevious(node)
	if err := yamlshape.Check(node, reflect.TypeFor[Config]()); err != nil {
		return fmt.Errorf("配置文件“%s”%w", path, err)
	}
	values := map[string]any{}
	var says struct{ Review Review }
	if err := errors.Join(node.Decode(words), node.Decode(&values), node.Decode(&says)); err != nil {
		return fmt.Errorf("配置文件“%s”的写法有误，请核对各项的内容", path)
	}
	if err := says.Review.check(); err != nil {
		return fmt.Errorf("配置文件“%s”%w", path, err)
	}
	for key, value := range values {
		if value == nil || isWords(key) {
			delete(values, key)
		}
	}
	if beside != nil {
		if err := beside.restrict(values); err != nil {
			return err
		}
	}
	fromFolder(values, filepath.Dir(path))
	return v.MergeConfigMap(values)
}

// parse reads a file as YAML; a file that says nothing is nil.
func parse(path string) (*yaml.Node, error) {
	data, err := read(path)
	if err != nil {
		return nil, err
	}
	node, err := yamlshape.Parse(data)
	if err != nil {
		return nil, fmt.Errorf("配置文件“%s”%w", path, err)
	}
	return node, nil
}

func read(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, fmt.Errorf("找不到配置文件“%s”，请检查路径", path)
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("“%s”是文件夹，不是配置文件", path)
	case err == nil && !info.Mode().IsRegular(): // a pipe or a device may have no end
		return nil, fmt.Errorf("“%s”不是普通文件，不能当作配置文件", path)
	case err == nil && info.Size() > maxSize:
		return nil, fmt.Errorf("配置文件“%s”超过1兆字节，不像是配置", path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("配置文件“%s”无法读取，请检查是否有权限", path)
	}
	return data, nil
}

func isWords(key string) bool {
	_, ok := yamlshape.FieldNamed(reflect.TypeFor[Words](), key)
	return ok
}

// pathKeys are the settings that are paths.
var pathKeys = []string{"out", "previous", "template", "collective-template", papersKey, "fonts"}

// fromFolder takes the relative paths of a file to be from its folder: where the
// program was started is chance when files are dropped on its icon. A template
// or folder of fonts that is not there is the name of one that the program has.
func fromFolder(values map[string]any, dir string) {
	for _, key := range pathKeys {
		eachPath(values, key, func(path string) string {
			if path == "" || filepath.IsAbs(path) || key == papersKey && isPaper(path) {
				return path
			}
			full := filepath.Join(dir, path)
			if _, err := os.Stat(full); err == nil || key == "out" || key == "previous" {
				return full
			}
			return path
		})
	}
}

// eachPath puts for each path that a setting has, one or a list, what change makes of it.
func eachPath(values map[string]any, key string, change func(path string) string) {
	switch value := values[key].(type) {
	case string:
		values[key] = change(value)
	case []any:
		list := make([]any, len(value))
		for i := range value {
			if list[i] = value[i]; value[i] != nil {
				list[i] = change(fmt.Sprint(value[i]))
			}
		}
		values[key] = list
	}
}

// listPrevious makes a single earlier ledger, as it is written where there is one, a list.
func listPrevious(node *yaml.Node) {
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		if key.Value != "previous" || value.Kind != yaml.ScalarNode || value.ShortTag() == "!!null" {
			continue
		}
		one := *value
		node.Content[i+1] = &yaml.Node{Kind: yaml.SequenceNode, Line: value.Line, Column: value.Column, Content: []*yaml.Node{&one}}
	}
}
