package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A file beside the ledger reads and writes in the ledger's folder alone.
func TestBesideStaysInItsFolder(t *testing.T) {
	d := newDesk(t)
	dir := filepath.Dir(d.ledger)
	outside := d.write(filepath.Join(filepath.Dir(dir), "别处.xlsx"), "")
	if err := os.Mkdir(filepath.Join(dir, "内"), 0o755); err != nil {
		t.Fatal(err)
	}
	links := os.Symlink(filepath.Dir(dir), filepath.Join(dir, "链")) == nil
	t.Chdir(filepath.Dir(dir))
	for _, key := range pathKeys {
		for path, refused := range map[string]bool{
			"..": true, "../别处.xlsx": true, "内/../../别处.xlsx": true, outside: true, filepath.Dir(dir): true, "别处.xlsx": true, "../单 位2": true,
			"内": false, "内/新": false, "./内": false, filepath.Join(dir, "内"): false, "..内": false, "": false, "链/别处.xlsx": links, "链": links,
		} {
			value := "'" + path + "'"
			if key == papersKey {
				value = "[" + value + "]"
			}
			d.besideLedger(key + ": " + value)
			_, err := Load(Sources{Ledger: d.ledger})
			if (err != nil) != refused || err != nil && (!strings.Contains(err.Error(), "台账旁边的配置文件") || !strings.Contains(err.Error(), key)) {
				t.Errorf("%s: %s: %v", key, path, err)
			}
		}
	}
	for _, ours := range []string{"template: statistics\nfonts: embedded", "template: 三部分\nfonts: auto"} {
		d.besideLedger(ours)
		if _, err := Load(Sources{Ledger: d.ledger}); err != nil {
			t.Error(err)
		}
	}
	file := d.besideLedger("previous: ../别处.xlsx")
	if c, err := Load(Sources{File: file, Ledger: d.ledger}); err != nil || len(c.Previous) == 0 || c.Beside.Path != "" {
		t.Errorf("the file that the user names is not trusted: %v, %+v", err, c.Beside)
	}
	os.Remove(file)
	d.forUser("previous: ../别处.xlsx")
	if c, err := Load(Sources{Ledger: d.ledger}); err != nil || len(c.Previous) == 0 || c.Beside.Path != "" {
		t.Errorf("the user's own is not trusted: %v, %+v", err, c.Beside)
	}
}

// Public may be asked for beside the ledger, and not be taken back there.
func TestPublicIsOnlyTightenedBeside(t *testing.T) {
	for _, c := range []struct {
		user, beside string
		want         bool
	}{{"true", "false", true}, {"true", "true", true}, {"false", "true", true}, {"false", "false", false}, {"true", "null", true}} {
		d := newDesk(t)
		d.forUser("public: " + c.user)
		d.besideLedger("public: " + c.beside)
		if got := d.load().Public; got != c.want {
			t.Errorf("user %s, beside %s: %v", c.user, c.beside, got)
		}
	}
}

func TestWhatBesideSaysOfFindingsIsKeptApart(t *testing.T) {
	d := newDesk(t)
	d.forUser("review: {off: [甲], severity: {乙: 错误}}")
	path := d.besideLedger("review: {off: [乙]}")
	b := d.load().Beside
	if b.Path != path || len(b.Review.Off) != 1 || b.Review.Off[0] != "乙" || b.Under.Severity["乙"] != "错误" || b.Under.Off[0] != "甲" {
		t.Errorf("kept as %+v", b)
	}
}
