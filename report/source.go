package report

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// missing says that there is no such file. A path of Windows is not understood
// elsewhere.
func missing(path string) error {
	if filepath.Separator == '/' && strings.Contains(path, `\`) {
		return fmt.Errorf("找不到文件“%s”，请检查路径和文件名：文件夹之间要用“/”隔开，不用“\\”", path)
	}
	return fmt.Errorf("找不到文件“%s”，请检查路径和文件名", path)
}

// maxFile is the largest ledger file that is read, in bytes.
const maxFile = 200 << 20

// readFile reads a ledger file of at most maxFile bytes.
func readFile(path string) ([]byte, error) {
	name := filepath.Base(path)
	info, err := os.Stat(path)
	switch {
	case os.IsNotExist(err):
		return nil, missing(path)
	case err != nil:
		return nil, fmt.Errorf("“%s”无法打开，请检查是否有读取权限、文件名是否过长", name)
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("“%s”不是文件，不能当作台账读取", path) // a device or a pipe may have no end
	case info.Size() > maxFile:
		return nil, fmt.Errorf("“%s”超过200兆字节，不像是台账；确实是的，请删去其中的图片和无关的工作表后再试", name)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("“%s”无法读取：请检查是否有读取权限，或是否被其他程序独占", name)
	}
	return data, nil
}
