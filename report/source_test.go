package report

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWhatIsNoLedgerFileIsNotRead(t *testing.T) {
	dir := t.TempDir()
	tooLarge := filepath.Join(dir, "大.xlsx")
	if err := os.WriteFile(tooLarge, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(tooLarge, maxFile+1); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		filepath.Join(dir, "无.xlsx"): "无.xlsx”，请检查路径和文件名",
		dir:                          "不是文件，不能当作台账读取",
		tooLarge:                     "“大.xlsx”超过200兆字节",
	} {
		if data, err := readFile(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %d bytes, %v; want %s", path, len(data), err, want)
		}
	}
}
