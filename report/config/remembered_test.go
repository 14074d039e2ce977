package config

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWhatIsRememberedIsKeptAndForgotten(t *testing.T) {
	newDesk(t)
	m := OfHeadings([]string{"情况", "做法"})
	if w, err := m.Said(); err != nil || !w.None() {
		t.Fatalf("%+v, %v before anything was kept", w, err)
	}
	want := Said{Words{Mapping: map[string]string{"情况": "状态", "备考": ""}, States: map[string][]string{"已完成": {"OK: 好", "2025-03-31"}}}, Review{Off: []string{"repeated-word"}}}
	if err := m.Keep(want); err != nil {
		t.Fatal(err)
	}
	got, err := OfHeadings([]string{"做法", "情况", "做法"}).Said()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if w, _ := OfHeadings([]string{"情况"}).Said(); !w.None() {
		t.Error("another ledger's headings are taken for these")
	}
	if w, _ := OfLedger("情况").Said(); !w.None() {
		t.Error("a ledger's name is taken for a heading")
	}
	if info, err := os.Stat(m.path); err != nil || info.Mode().Perm()&0o077 != 0 && os.PathSeparator == '/' {
		t.Errorf("others may read the file: %v, %v", info.Mode(), err)
	}
	for range 2 {
		if err := m.Keep(Said{}); err != nil {
			t.Error(err)
		}
	}
	if _, err := os.Stat(m.path); err == nil {
		t.Error("the file is still there")
	}
	if OfHeadings(nil).path != "" {
		t.Error("ledgers without headings share a memory")
	}
}

// A file that somebody has spoilt is told and not taken.
func TestASpoiltMemoryIsTold(t *testing.T) {
	newDesk(t)
	m := OfLedger("水务局整改台账")
	if err := m.Keep(Said{Words: Words{Info: map[string]string{"标题": "甲"}}}); err != nil {
		t.Fatal(err)
	}
	for _, content := range []string{"mapping: [", "out: 甲", "info: 甲"} {
		if err := os.WriteFile(m.path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if w, err := m.Said(); err == nil {
			t.Errorf("%q is taken as %+v", content, w)
		}
	}
}

// What was said of a file at the desk counts on the command line for this file alone, over
// what lies beside it; a configuration that is named on the command line counts alone.
func TestWhatWasSaidAtTheDeskCountsForItsFile(t *testing.T) {
	d := newDesk(t)
	ledger, folder := d.ledger, filepath.Dir(d.ledger)
	d.write(filepath.Join(folder, FileName), "info: {标题: 乙, 电子邮箱: 无}")
	said := Said{Words{Info: map[string]string{"标题": "甲"}}, Review{Off: []string{"repeated-word"}}}
	if err := OfFile(ledger).Keep(said); err != nil {
		t.Fatal(err)
	}
	c, err := Load(Sources{Ledger: ledger})
	if err != nil || c.Info["标题"] != "甲" || c.Info["电子邮箱"] != "无" || !c.AtDesk {
		t.Errorf("%v, %t, %v", c.Info, c.AtDesk, err)
	}
	if len(c.Review.Off) != 1 || len(c.Beside.Under.Off) != 1 || len(c.Beside.Review.Off) != 0 {
		t.Errorf("%+v, %+v", c.Review, c.Beside)
	}
	other, err := Load(Sources{Ledger: filepath.Join(folder, "乙.xlsx")})
	if err != nil || other.Info["标题"] != "乙" || other.AtDesk {
		t.Errorf("%v, %t, %v", other.Info, other.AtDesk, err)
	}
	named := d.write(filepath.Join(folder, "named.yaml"), "seal-space: true")
	if alone, err := Load(Sources{Ledger: ledger, File: named}); err != nil || alone.Info["标题"] != "" {
		t.Errorf("%v, %v", alone.Info, err)
	}
}
