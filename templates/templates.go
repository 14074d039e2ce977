// Package templates has the wording of notices: the templates that come with
// the program, which an office can copy and change.
package templates

import (
	"embed"
	"fmt"
	"os"
)

//go:embed *.yaml
var files embed.FS

// maxSize bounds a template file, in bytes.
const maxSize = 1 << 20

// Load is the text of a template: one that comes with the program, by name or title, or
// a file of the office's own.
func Load(nameOrFile string) ([]byte, error) {
	if name, ok := Named(nameOrFile); ok {
		return shipped(name), nil
	}
	return loadFile(nameOrFile, "模板", Offered())
}

// loadFile reads an office's own file; what says of what it is one, known which come with
// the program.
func loadFile(nameOrFile, what, known string) ([]byte, error) {
	info, err := os.Stat(nameOrFile)
	if err != nil || info.IsDir() {
		return nil, fmt.Errorf("没有名为“%s”的%s，也没有这个文件。自带的%s有：%s", nameOrFile, what, what, known)
	}
	if !info.Mode().IsRegular() { // a pipe or a device may have no end
		return nil, fmt.Errorf("“%s”不是普通文件，不能当作模板", nameOrFile)
	}
	if info.Size() > maxSize {
		return nil, fmt.Errorf("模板文件“%s”超过1兆字节，不像是模板", nameOrFile)
	}
	data, err := os.ReadFile(nameOrFile)
	if err != nil {
		return nil, fmt.Errorf("模板文件“%s”无法读取，请检查是否有权限", nameOrFile)
	}
	return data, nil
}
