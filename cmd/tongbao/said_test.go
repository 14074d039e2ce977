package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/config"
)

// What was said of a ledger at the desk is used on the command line, which tells of it.
func TestTheCommandLineUsesWhatWasSaidAtTheDesk(t *testing.T) {
	home := t.TempDir()
	for _, name := range []string{"HOME", "XDG_CONFIG_HOME", "AppData"} {
		t.Setenv(name, home)
	}
	t.Setenv("TONGBAO_FONTS", "embedded")
	path := filepath.Join(home, "台账.csv")
	if err := os.WriteFile(path, []byte("具体问题,整改措施及进展,整改状态\n学习不深入,制定学习计划,集中学习。,已完成\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	told := func() string {
		var out, errs bytes.Buffer
		if status := run(t.Context(), []string{"check", path}, &out, &errs); status != statusDone {
			t.Fatalf("status %d: %s", status, errs.String())
		}
		return out.String()
	}
	const used = "在操作页面里为这份台账填写的内容"
	if text := told(); strings.Contains(text, used) || !strings.Contains(text, "单位简称") {
		t.Errorf("before: %s", text)
	}
	said := config.Said{Words: config.Words{Info: map[string]string{"单位简称": "所支部"}}}
	if err := config.OfFile(path).Keep(said); err != nil {
		t.Fatal(err)
	}
	if text := told(); !strings.Contains(text, used) || strings.Contains(text, "单位简称") {
		t.Errorf("after: %s", text)
	}
}
