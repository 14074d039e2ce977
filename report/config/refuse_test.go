package config

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/internal/golden"
)

// faults are files that are refused; testdata/refused.txt has what a person is told.
var faults = []string{
	"colour: red",
	"template: default\nTemplate: labelled",
	"review:\n  of: [wrong-word]",
	"Info: {发文机关: 甲}",
	`"": x`,
	"strict: maybe",
	"strict: 1",
	"seal-space: [true]",
	"formats: docx",
	"formats: {docx: true}",
	"out: [甲, 乙]",
	"info: 甲",
	"info:\n  发文机关: [甲]",
	"mapping:\n- 甲",
	"columns: {整改措施: 做法}",
	"states:\n  已完成:\n    办结: true",
	"review: off",
	"review: {words: 甲}",
	"review: {words: [甲, ' ']}",
	"review: {words: [" + strings.Repeat("长", longestWord+1) + "]}",
	"review: {words: [" + strings.Repeat("甲,", mostWords+1) + "]}",
	"review: {ignore: [misspelt]}",
	"review: {ignore: [{cell: E12}]}",
	"review: {ignore: [{rule: misspelt}]}",
	"review: {ignore: [{rule: misspelt, cell: 12E}]}",
	"review: {ignore: [{rule: misspelt, cell: E12, row: 3}]}",
	"- 甲\n- 乙",
	"template：labelled",
	"template: [",
	"strict: true\n\ttemplate: labelled",
	"template: 甲\ntemplate: 乙",
	`out: "D:\输出"`,
	"a: *nowhere",
	"template: \xc4\xa3\xb0\xe5", // GBK
	"out: \xff\xfe",
	"formats: [odt]",
	"formats: []",
	"progress: 全部",
	"formats: [xlsx]\npapers: [督办单]",
	"remind-days: 三十",
	strings.Repeat("#", maxSize+1),
}

func TestFaultsAreToldWithTheirPlace(t *testing.T) {
	d := newDesk(t)
	var told strings.Builder
	for _, content := range faults {
		path := d.besideLedger(content)
		_, err := Load(Sources{Ledger: d.ledger})
		if err == nil {
			t.Errorf("%.80q is not refused", content)
			continue
		}
		fmt.Fprintf(&told, "%.40q\n    %s\n", content, strings.ReplaceAll(err.Error(), path, "台账/tongbao.yaml"))
	}
	golden.Check(t, "testdata/refused.txt", []byte(told.String()))
}

func TestMissingFileAndFolder(t *testing.T) {
	d := newDesk(t)
	for path, want := range map[string]string{
		filepath.Join(d.user, "无.yaml"): "找不到配置文件",
		d.user:                          "是文件夹，不是配置文件",
	} {
		_, err := Load(Sources{File: path})
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestEnvironmentIsCheckedByName(t *testing.T) {
	newDesk(t)
	t.Setenv("TONGBAO_SEAL_SPACE", "也许")
	if _, err := Load(Sources{}); err == nil || !strings.Contains(err.Error(), "TONGBAO_SEAL_SPACE") {
		t.Errorf("error %v", err)
	}
	t.Setenv("TONGBAO_SEAL_SPACE", "1")
	t.Setenv("TONGBAO_INFO", "no mapping can stand here")
	if c, err := Load(Sources{}); err != nil || !c.SealSpace {
		t.Errorf("%+v, %v", c, err)
	}
}

// A file beside the ledger comes with it, from anyone: whatever it holds, it is
// a configuration or refused.
func FuzzLoad(f *testing.F) {
	for _, content := range faults[:len(faults)-1] {
		f.Add([]byte(content))
	}
	f.Add([]byte("a: &a [*a]"))
	f.Add([]byte("info: &i {<<: *i}"))
	f.Add([]byte("mapping: {? [甲, 乙] : 丙}"))
	f.Fuzz(func(t *testing.T, content []byte) {
		path := filepath.Join(t.TempDir(), FileName)
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
		c, err := Load(Sources{File: path})
		if err != nil {
			return
		}
		if _, err := c.YAML(); err != nil {
			t.Error(err)
		}
	})
}
