package desk

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongbao/report/config"
)

// answered asks for something and reads the answer into a value; it returns the refusal,
// empty where there is none.
func (b *bench) answered(method, path, body string, into any) (refusal string) {
	b.Helper()
	answer := b.request(method, path, body, nil)
	data, _ := io.ReadAll(answer.Body)
	if answer.StatusCode != http.StatusOK {
		return string(data)
	}
	if err := json.Unmarshal(data, into); err != nil {
		b.Fatal(err)
	}
	return ""
}

type runs struct {
	Runs  []shownRun
	Style Style
}

func TestTheLastRunsCanBeDoneAgain(t *testing.T) {
	b := open(t)
	path := filepath.Join(t.TempDir(), "台账.csv")
	if err := os.WriteFile(path, []byte(table), 0o644); err != nil {
		t.Fatal(err)
	}
	b.Place([]string{path})
	b.dropped("a.csv", table)
	var m made
	for _, ledger := range []string{"1", "2", "1"} {
		if refusal := b.answered("POST", "/api/ledgers/"+ledger+"/make", "", &m); refusal != "" {
			t.Fatal(refusal)
		}
	}
	var told runs
	b.answered("GET", "/api/desk", "", &told)
	if len(told.Runs) != 2 || told.Runs[0].What != "台账.csv" || told.Runs[0].Dropped || !told.Runs[1].Dropped || told.Runs[0].Folder != filepath.Dir(path) {
		t.Fatalf("%+v", told.Runs)
	}
	again := func(i int) string { return fmt.Sprintf("/api/runs/%d/redo", told.Runs[i].Number) }
	b.request("DELETE", first, "", nil)
	var redone struct{ Numbers []int }
	if refusal := b.answered("POST", again(0), "", &redone); refusal != "" || len(redone.Numbers) != 1 || b.shelf.entry(redone.Numbers[0]).path != path {
		t.Errorf("%v, %s", redone, refusal)
	}
	if refusal := b.answered("POST", again(1), "", nil); !strings.Contains(refusal, "再拖一次") {
		t.Error(refusal)
	}
	os.Remove(path)
	if refusal := b.answered("POST", again(0), "", nil); !strings.Contains(refusal, "不在原来的地方") {
		t.Error(refusal)
	}
	if refusal := b.answered("POST", "/api/runs/1/redo", "", nil); !strings.Contains(refusal, "没有这一次") {
		t.Error(refusal)
	}
}

// The list has so many runs and not one more, and is read again by the next desk, as is the
// style, but for the public version.
func TestWhatIsKept(t *testing.T) {
	b := open(t)
	for i := range mostRuns + 1 {
		b.kept.ran(ran{Names: []string{fmt.Sprint(i)}})
	}
	b.request("PUT", "/api/style", `{"template": "labelled", "sealSpace": true, "public": true}`, nil)
	next := recalled()
	if len(next.Runs) != mostRuns || next.Runs[0].Names[0] != fmt.Sprint(mostRuns) || next.Runs[mostRuns-1].Names[0] != "1" {
		t.Errorf("%d runs: %+v", len(next.Runs), next.Runs)
	}
	if s := next.Style; s.Template != "labelled" || s.SealSpace == nil || !*s.SealSpace || s.Public != nil || s.BoldHeadings != nil {
		t.Errorf("%+v", s)
	}
	for _, spoilt := range []string{"", "{", `{"style": {"template": "/etc/passwd"}}`, `{"runs": 1}`} {
		if err := os.WriteFile(next.path, []byte(spoilt), 0o600); err != nil {
			t.Fatal(err)
		}
		if k := recalled(); k.Style.Template != "" || len(k.Runs) != 0 || k.path == "" {
			t.Errorf("%q: %+v", spoilt, k)
		}
	}
}

// Several ledgers are made at once: each has files of its own, also where two are called
// alike, one that fails stops none, and the batch workbook adds them up.
func TestAllAreMade(t *testing.T) {
	b := open(t)
	b.dropped("%e7%94%b2/a.csv", table)
	b.dropped("%e4%b9%99/a.csv", table)
	b.dropped("b.csv", "这不是台账\n")
	var m madeAll
	if refusal := b.answered("POST", "/api/make", "", &m); refusal != "" {
		t.Fatal(refusal)
	}
	if m.Done != 2 || m.Drafts != 2 || len(m.Failed) != 1 || m.Failed[0].Name != "b.csv" || m.Batch != "批次汇总.xlsx" || m.Folder != b.opt.Documents {
		t.Errorf("%+v", m)
	}
	for _, name := range []string{"批次汇总.xlsx", "甲-a-通报（草稿）.docx", "乙-a-通报（草稿）.docx"} {
		if !exists(filepath.Join(b.opt.Documents, name)) {
			t.Errorf("no %s", name)
		}
	}
	var one made
	if b.answered("POST", first+"/make", "", &one); len(one.Files) == 0 || !strings.HasPrefix(one.Files[0], "甲-a-") {
		t.Errorf("alone it is called otherwise: %v", one.Files)
	}
	var told runs
	b.answered("GET", "/api/desk", "", &told)
	if len(told.Runs) != 2 || told.Runs[1].What != "a.csv 等2份" {
		t.Errorf("%+v", told.Runs)
	}
}

// What is said of a ledger that has a path is known to the command line.
func TestWhatWasSaidCountsOnTheCommandLine(t *testing.T) {
	b := open(t)
	path := filepath.Join(t.TempDir(), "台账.csv")
	if err := os.WriteFile(path, []byte(table), 0o644); err != nil {
		t.Fatal(err)
	}
	b.Place([]string{path})
	b.told("PUT", first+"/fact", `{"key": "单位简称", "value": "所支部"}`)
	c, err := config.Load(config.Sources{Ledger: path})
	if err != nil || c.Info["单位简称"] != "所支部" {
		t.Errorf("%v, %v", c.Info, err)
	}
	b.told("DELETE", first+"/said", "")
	if c, err := config.Load(config.Sources{Ledger: path}); err != nil || c.AtDesk {
		t.Errorf("%+v, %v", c.Info, err)
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
