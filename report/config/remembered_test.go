package config

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWhatIsRememberedIsKeptAndForgotten(t *testing.T) {
	newDesk(t)
	m := OfHeadings([]string{"情况", "做法"})
	if w, err := m.Words(); err != nil || !w.none() {
		t.Fatalf("%+v, %v before anything was kept", w, err)
	}
	want := Words{Mapping: map[string]string{"情况": "状态", "备考": ""}, States: map[string][]string{"已完成": {"OK: 好", "2025-03-31"}}}
	if err := m.Keep(want); err != nil {
		t.Fatal(err)
	}
	got, err := OfHeadings([]string{"做法", "情况", "做法"}).Words()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if w, _ := OfHeadings([]string{"情况"}).Words(); !w.none() {
		t.Error("another ledger's headings are taken for these")
	}
	if w, _ := OfLedger("情况").Words(); !w.none() {
		t.Error("a ledger's name is taken for a heading")
	}
	if info, err := os.Stat(m.path); err != nil || info.Mode().Perm()&0o077 != 0 && os.PathSeparator == '/' {
		t.Errorf("others may read the file: %v, %v", info.Mode(), err)
	}
	for range 2 {
		if err := m.Keep(Words{}); err != nil {
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
	if err := m.Keep(Words{Info: map[string]string{"标题": "甲"}}); err != nil {
		t.Fatal(err)
	}
	for _, content := range []string{"mapping: [", "out: 甲", "info: 甲"} {
		if err := os.WriteFile(m.path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if w, err := m.Words(); err == nil {
			t.Errorf("%q is taken as %+v", content, w)
		}
	}
}
