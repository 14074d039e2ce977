package config

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongbao/templates"
)

func TestPapersAsPeopleWriteThem(t *testing.T) {
	for written, want := range map[string][]string{
		"[all]":         templates.PaperNames(),
		"[提醒函, 督办单]":    {"提醒函", "督办单"},
		"[提醒函、督办单，提醒函]": {"提醒函", "督办单"},
		"[督办单, all]":    {"督办单", "交办单", "提醒函", "销号审批表"},
		"[]":            nil,
	} {
		d := newDesk(t)
		d.forUser("papers: " + written)
		if c := d.load(); !slices.Equal(c.Papers, want) {
			t.Errorf("%s: %v", written, c.Papers)
		}
	}
}

// A template of papers beside the ledger may be one in its folder, and no other; the name
// of a kind is never a file.
func TestTemplatesOfPapersAreFromTheFile(t *testing.T) {
	d := newDesk(t)
	own := d.write(filepath.Join(filepath.Dir(d.ledger), "函.yaml"), "x")
	d.write(filepath.Join(filepath.Dir(d.ledger), "提醒函"), "x")
	d.besideLedger("papers: [函.yaml, 提醒函]")
	c, err := Load(Sources{Ledger: d.ledger})
	if err != nil || !slices.Equal(c.Papers, []string{own, "提醒函"}) {
		t.Errorf("%v, %v", c.Papers, err)
	}
	outside := filepath.Join(t.TempDir(), "函.yaml")
	if err := os.WriteFile(outside, []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	d.besideLedger("papers: ['" + outside + "']")
	if _, err := Load(Sources{Ledger: d.ledger}); err == nil || !strings.Contains(err.Error(), "papers 写的“"+outside+"”不在台账所在的文件夹里") {
		t.Errorf("error %v", err)
	}
}

func TestRemindDaysHaveBounds(t *testing.T) {
	for days, ok := range map[string]bool{"0": false, "1": true, "3660": true, "3661": false, "-1": false} {
		d := newDesk(t)
		d.forUser("remind-days: " + days)
		if _, err := Load(Sources{Ledger: d.ledger}); (err == nil) != ok {
			t.Errorf("%s: %v", days, err)
		}
	}
}
